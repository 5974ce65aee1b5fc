// B is abstract, and A overrides its method.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

abstract class B {
    abstract double area(double x);

    double twice(double x) {
        return 2 * area(x);
    }
}
// ---
final class A extends B {
    private static final Value SIDE = Value.of(2);

    @Override
    @Traced
    double area(double x) {
        return x * SIDE.data();
    }

    @Traced
    static double g(B b, double x) {
        return b.area(x) * x;
    }

    @Traced
    static double f(double x) {
        return g(new A(), x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad() + " " + SIDE.grad();
    }
}
