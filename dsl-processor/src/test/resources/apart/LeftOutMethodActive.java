// The same, called with what is tracked.
// WHOLE: untraceable-callee
// APART: no-companion
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
final class B {
    static double boxed(double x) {
        Object o = x;
        return (Double) o;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return x * B.boxed(x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
