// An override in A writes to its array parameter, which that in B does not.
// APART: override-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

class B {
    @Traced
    void fill(double[] to, double x) {
    }

    @Traced
    static double total(B b, double x) {
        double[] a = {x, x};
        b.fill(a, x);
        return a[0] + a[1];
    }
}
// ---
final class A extends B {
    @Override
    @Traced
    void fill(double[] to, double x) {
        to[0] = x * x;
    }

    @Traced
    static double f(double x) {
        return B.total(new A(), x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
