// A stores a number in an array that B hands out, and that B reads itself.
// APART: field-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

@Traced
class B {
    private final double[] d = {1, 2};

    double[] data() {
        return d;
    }

    double sum(double k) {
        return (d[0] + d[1]) * k;
    }

    static B sample() {
        return new B();
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new B();
        b.data()[0] = x;
        return b.sum(3);
    }

    static String run() {
        Value x = Value.of(2, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(2) + " " + r.data() + " " + x.grad();
    }
}
