// A writes a field of B, and reads it itself; B is not annotated.
// APART: field-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    double v;
}
// ---
final class A {
    @Traced
    @SuppressWarnings("traced")
    static double f(double x) {
        B b = new B();
        b.v = x * x;
        return b.v * 2;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
