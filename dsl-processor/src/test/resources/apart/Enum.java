// B is an enum whose constants have bodies.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
enum B {
    SQUARE {
        @Override
        double of(double x) {
            return x * x;
        }
    },
    SAME {
        @Override
        double of(double x) {
            return x;
        }
    };

    abstract double of(double x);
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return B.SQUARE.of(x) * B.SAME.of(x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
