// A takes objects of B, which has a twin.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
record B(double p, double q) {}
// ---
final class C {
    @Traced
    static double dot(B a, B b) {
        return a.p() * b.p() + a.q() * b.q();
    }

    @Traced
    static B sum(B a, B b) {
        return new B(a.p() + b.p(), a.q() + b.q());
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new B(x, x * x);
        return C.dot(C.sum(b, b), b);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
