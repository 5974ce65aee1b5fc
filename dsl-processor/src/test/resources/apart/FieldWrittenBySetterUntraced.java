// The same, but nothing in B is annotated.
// APART: untraced-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    double v;

    void set(double x) {
        v = x * x;
    }

    double read() {
        return v;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new B();
        b.set(x);
        return b.read() * 2;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
