// B is a record with a twin.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
record B(double re, double im) {
    B times(B other) {
        return new B(re * other.re - im * other.im, re * other.im + im * other.re);
    }

    double norm() {
        return re * re + im * im;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new B(x, 2);
        return b.times(b).norm() + b.re();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
