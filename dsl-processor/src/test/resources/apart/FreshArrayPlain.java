// The same, where what B makes does not depend on an argument.
// APART: field-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    @Traced
    static double[] zeros(int n) {
        return new double[n];
    }

    static double[] ones(int n) {
        double[] a = new double[n];
        java.util.Arrays.fill(a, 1);
        return a;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        double[] p = B.zeros(2);
        p[0] = x * x;
        return p[0] * B.ones(1)[0];
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
