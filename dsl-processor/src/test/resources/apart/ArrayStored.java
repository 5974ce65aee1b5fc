// A method of B keeps its argument in a field.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    double[] kept = new double[1];

    @Traced
    @SuppressWarnings("traced")
    void keep(double[] a) {
        kept = a;
    }

    @Traced
    double first() {
        return kept[0];
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new B();
        double[] v = {x};
        b.keep(v);
        v[0] = x * x;
        return b.first();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
