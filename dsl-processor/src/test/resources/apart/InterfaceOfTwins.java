// An interface that is compiled before the classes that implement it has no twin.
// APART: hidden-value
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

@Traced
interface B {
    double area();

    double edge();

    default double ratio() {
        return area() / edge();
    }
}
// ---
@Traced
record C(double r) implements B {
    @Override
    public double area() {
        return r * r;
    }

    @Override
    public double edge() {
        return r * 3;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new C(x);
        return b.ratio() * x;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
