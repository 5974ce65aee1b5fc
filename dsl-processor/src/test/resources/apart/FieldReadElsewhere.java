// B writes its field, and A reads it.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    static double last;

    @Traced
    @SuppressWarnings("traced")
    static void note(double x) {
        last = x * x;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B.note(x);
        return B.last * x;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
