// B is a record with an accessor of its own.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

@Traced
record B(double x, int n) {
    @Override
    public double x() {
        return x * n;
    }

    static B of(double x) {
        return new B(x, 2);
    }

    B or(B other) {
        return n > other.n() ? this : other;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return B.of(x).or(new B(x, 5)).x() * new B(2, 3).x();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
