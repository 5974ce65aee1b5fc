// C, which is not annotated, calls a method of B that changes a field.
// APART: untraced-values
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

final class B {
    double v = 1;

    @Traced
    @SuppressWarnings("traced")
    void set(double x) {
        v = x;
    }

    @Traced
    @SuppressWarnings("traced")
    void bump() {
        v = v * 2;
    }

    @Traced
    double read() {
        return v;
    }
}
// ---
final class C {
    static void go(B b) {
        b.bump();
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new B();
        b.set(x);
        C.go(b);
        return b.read();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
