// Square's method has no companion, and an object of it may come to where Shape's is called.
// APART: untraced-override
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
interface Shape {
    double area();

    String name();

    default double twice() {
        return 2 * area();
    }
}

final class Square implements Shape {
    private final double side;

    Square(double side) {
        this.side = side;
    }

    @Override
    @Traced
    public double area() {
        return side * side;
    }

    @Override
    public String name() {
        return "square";
    }

    @Override
    public double twice() {
        return area() + side;
    }
}
// ---
final class A {
    private static Shape edged(double side) {
        return new Square(side);
    }

    @Traced
    static double f(double x) {
        return x * edged(1.5).twice();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
