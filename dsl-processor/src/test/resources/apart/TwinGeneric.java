// B is generic, and has a twin.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

@Traced
final class B<T> {
    private final T tag;
    private final double x;

    B(T tag, double x) {
        this.tag = tag;
        this.x = x;
    }

    B<T> plus(B<T> other) {
        return new B<>(tag, x + other.x);
    }

    double x() {
        return x;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B<String> b = new B<>("b", x);
        return b.plus(new B<>("c", x * x)).x();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
