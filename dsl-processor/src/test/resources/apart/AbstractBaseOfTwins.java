// An abstract class without numbers has a twin with a subclass beside it; another one, compiled later, has one too.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.List;

@Traced
abstract class B {
    abstract double price(double rate);

    double slope(double rate) {
        return price(rate + 0.5) - price(rate - 0.5);
    }

    @Traced
    static class Zero extends B {
        private final double face;

        Zero(double face) {
            this.face = face;
        }

        @Override
        double price(double rate) {
            return face * face / rate;
        }
    }
}
// ---
@Traced
class C extends B {
    private final double coupon;

    C(double coupon) {
        this.coupon = coupon;
    }

    @Override
    double price(double rate) {
        return coupon / rate;
    }

    @Override
    double slope(double rate) {
        return super.slope(rate) + coupon;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        double sum = 0;
        for (B b : List.of(new B.Zero(x), new C(2 * x))) {
            sum += b.slope(x) * x;
        }
        return sum;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
