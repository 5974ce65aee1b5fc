// B takes and gives functions.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleUnaryOperator;

final class B {
    @Traced
    static DoubleUnaryOperator scaling(double by) {
        return t -> t * by;
    }

    @Traced
    static double twice(DoubleUnaryOperator f, double x) {
        return f.applyAsDouble(f.applyAsDouble(x));
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return B.twice(B.scaling(x), x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
