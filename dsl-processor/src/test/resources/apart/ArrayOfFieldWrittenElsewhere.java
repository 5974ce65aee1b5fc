// A writes to an array that B has in a field, by another name.
// APART: field-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

final class B {
    final double[] table = {1, 2};

    @Traced
    double sum() {
        return table[0] + table[1];
    }
}
// ---
final class A {
    @Traced
    @SuppressWarnings("traced")
    static double f(double x) {
        B b = new B();
        double[] t = b.table;
        t[0] = x * x;
        return b.sum();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
