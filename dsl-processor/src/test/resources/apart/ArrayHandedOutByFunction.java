// A knows of an array by an interface of one method alone, and writes to it.
// APART: field-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
interface B {
    double[] row();

    @Traced
    final class Kept implements B {
        private final double[] mine = {1, 2};

        @Override
        public double[] row() {
            return mine;
        }
    }
}
// ---
final class A {
    static final B ROW = new B.Kept();

    @Traced
    static double f(double x) {
        double[] row = ROW.row();
        row[0] = x * x;
        return ROW.row()[0] * 2;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
