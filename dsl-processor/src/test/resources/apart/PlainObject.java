// An object of B is made of what is tracked.
// APART: untraced-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    final double v;

    B(double v) {
        this.v = v;
    }

    double get() {
        return v;
    }
}
// ---
final class A {
    @SuppressWarnings("traced")
    @Traced
    static double f(double x) {
        B b = new B(x * x);
        return b.v * 2;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
