// The same, where B is not annotated.
// APART: untraced-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    static void fill(double[] to, double x) {
        for (int i = 0; i < to.length; i++) {
            to[i] = x * i;
        }
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        double[] v = new double[3];
        B.fill(v, x);
        return v[2] * 2;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
