// B has constants and a static table.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    static final double TWO = 2;
    static final double[] TABLE = {1, 2, 3};
    static double rate = 0.5;

    static double of(int i) {
        return TABLE[i] * rate;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return B.TWO * x * x + B.TABLE[1] * x * B.of(2) + B.rate;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
