// A extends B, which has plain methods that A calls.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

class B {
    protected double rate = 2;

    double rate() {
        return rate;
    }

    static double clamp(double x) {
        return x < 0 ? 0 : x;
    }
}
// ---
final class A extends B {
    @Traced
    double g(double x) {
        return rate() * x + super.rate() * rate;
    }

    @Traced
    static double f(double x) {
        return new A().g(x) * B.clamp(2);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
