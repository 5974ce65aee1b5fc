// A method of B returns its argument.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    @Traced
    static double[] same(double[] a) {
        return a;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        double[] v = {x, 2 * x};
        double[] w = B.same(v);
        w[0] = x * x;
        return w[0] * v[0];
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
