// B is traced, and its override in A writes a field.
// APART: override-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

class B {
    @Traced
    double area(double x) {
        return x;
    }

    @Traced
    static double total(B b, double x) {
        return b.area(x) + b.area(2 * x);
    }
}
// ---
final class A extends B {
    private double seen = 1;

    @Override
    @Traced
    @SuppressWarnings("traced")
    double area(double x) {
        seen = seen * x;
        return seen;
    }

    @Traced
    static double f(double x) {
        return B.total(new A(), x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
