// A writes a static field of B.
// APART: field-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

final class B {
    static double rate = 1;

    @Traced
    static double scaled(double x) {
        return rate * x;
    }
}
// ---
final class A {
    @Traced
    @SuppressWarnings("traced")
    static double f(double x) {
        B.rate = x;
        double y = B.scaled(x);
        B.rate = 1;
        return y;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
