// A method of B makes an array, to which A writes.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    @Traced
    static double[] powers(double x) {
        return new double[] {1, x, x * x};
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        double[] p = B.powers(x);
        p[0] = p[2] * x;
        return p[0] + p[1];
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
