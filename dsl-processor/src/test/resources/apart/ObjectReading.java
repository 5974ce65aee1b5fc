// B has a list of its own, in an anonymous class that reads a Value; A loops over it.
// WHOLE: untraced-function
// APART: untraced-function
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.AbstractList;
import java.util.List;

final class B {
    static Value w = Value.of(2);

    static final List<Double> ALL = new AbstractList<>() {
        @Override
        public int size() {
            return 2;
        }

        @Override
        public Double get(int index) {
            return w.data();
        }
    };
}
// ---
final class A {
    @Traced
    static double f(double x) {
        double sum = 0;
        for (double one : B.ALL) {
            sum += one * x;
        }
        return sum;
    }
}
