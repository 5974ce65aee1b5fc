// The twin of B lacks a method, since it cannot be traced.
// WHOLE: untraceable-callee
// APART: untraceable-callee
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

@Traced
final class B {
    private final double x;

    B(double x) {
        this.x = x;
    }

    double boxed() {
        Object o = x;
        return (Double) o;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return new B(x).boxed();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
