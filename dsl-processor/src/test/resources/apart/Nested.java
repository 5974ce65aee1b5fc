// The classes of B that A uses are nested in it.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    @Traced
    static final class Inner {
        private double sum;

        void add(double x) {
            sum += x;
        }

        double sum() {
            return sum;
        }
    }

    static final class Statics {
        private static double last;

        @Traced
        @SuppressWarnings("traced")
        static double next(double x) {
            last = last + x;
            return last;
        }

        static void clear() {
            last = 0;
        }
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B.Statics.clear();
        B.Inner in = new B.Inner();
        in.add(x * x);
        in.add(B.Statics.next(x));
        return in.sum() * B.Statics.next(x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
