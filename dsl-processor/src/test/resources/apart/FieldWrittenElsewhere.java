// A writes a field of B, whose traced code reads it.
// APART: field-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    double v;

    @Traced
    double read() {
        return v * 2;
    }
}
// ---
final class A {
    @Traced
    @SuppressWarnings("traced")
    static double f(double x) {
        B b = new B();
        b.v = x * x;
        return b.read();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
