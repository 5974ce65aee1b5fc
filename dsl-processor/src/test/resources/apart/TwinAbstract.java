// B is the abstract superclass of twins.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

@Traced
abstract class B {
    final double scale;

    B(double scale) {
        this.scale = scale;
    }

    abstract double area();

    double scaled() {
        return scale * area();
    }
}
// ---
@Traced
final class C extends B {
    private final double r;

    C(double scale, double r) {
        super(scale);
        this.r = r;
    }

    @Override
    double area() {
        return r * r;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new C(2, x);
        return b.scaled();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
