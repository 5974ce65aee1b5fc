// A setter of B writes a field, which another method of B reads.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    double v;

    @Traced
    @SuppressWarnings("traced")
    void set(double x) {
        v = x * x;
    }

    @Traced
    double read() {
        return v;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new B();
        b.set(x);
        return b.read() * 2;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
