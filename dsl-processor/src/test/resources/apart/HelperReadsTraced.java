// A helper of A calls a traced method of B that reads nothing tracked.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    @Traced
    static double rate(int n) {
        return n / 4.0;
    }
}
// ---
final class A {
    private static double helper(int n) {
        return B.rate(n) * 2;
    }

    @Traced
    static double f(double x) {
        return helper(3) * x;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
