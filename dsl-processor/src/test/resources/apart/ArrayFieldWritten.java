// A method of B writes to an array that A has in a field.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    @Traced
    static void fill(double[] to, double x) {
        to[0] = x * 4;
    }
}
// ---
final class A {
    private final double[] mine = new double[1];

    @Traced
    @SuppressWarnings("traced")
    double g(double x) {
        B.fill(mine, x);
        return mine[0] * 2;
    }

    @Traced
    static double f(double x) {
        return new A().g(x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
