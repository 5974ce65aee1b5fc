// The same, where C is not annotated.
// APART: untraced-values
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    double v;

    @Traced
    @SuppressWarnings("traced")
    void set(double x) {
        v = x * x;
    }
}
// ---
final class C {
    static double twice(B b) {
        return b.v * 2;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new B();
        b.set(x);
        return x * C.twice(b);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
