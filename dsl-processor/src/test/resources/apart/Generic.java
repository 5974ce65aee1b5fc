// B is generic.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

class B<T> {
    private final T held;

    B(T held) {
        this.held = held;
    }

    T held() {
        return held;
    }

    @Traced
    static <T> double scaled(B<T> b, double x) {
        return x * b.held().hashCode();
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return B.scaled(new B<>(7), x) * x;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
