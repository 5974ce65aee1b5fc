// B calls its abstract method, which A implements with a Value.
// APART: untraced-callee
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

abstract class B {
    abstract double rate(double x);

    @Traced
    double grown(double x) {
        return x + rate(x);
    }
}
// ---
final class A extends B {
    @Override
    @Traced
    double rate(double x) {
        return x * x;
    }

    @Traced
    static double f(double x) {
        return new A().grown(x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
