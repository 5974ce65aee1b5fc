// A method of B writes to its array parameter.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    @Traced
    static void fill(double[] to, double x) {
        for (int i = 0; i < to.length; i++) {
            to[i] = x * i;
        }
    }

    @Traced
    static double sum(double[] of) {
        double s = 0;
        for (double one : of) {
            s += one;
        }
        return s;
    }
}
// ---
final class A {
    private static final double[] WEIGHTS = {1, 2, 3};

    @Traced
    static double f(double x) {
        double[] v = new double[3];
        B.fill(v, x);
        return v[2] * B.sum(WEIGHTS);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
