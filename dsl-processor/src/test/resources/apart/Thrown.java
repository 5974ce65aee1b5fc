// B is an exception with a number.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

final class B extends RuntimeException {
    private static final long serialVersionUID = 1;
    final double at;

    B(double at) {
        this.at = at;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        if (x < 0) {
            throw new B(x);
        }
        return x * x;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
