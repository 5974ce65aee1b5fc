// A calls a method of B on a plain object; that it stores something in the object says B's summary.
// WARNED: field-write
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
class B {
    double w;

    void set(double x) {
        w = x;
    }

    double get() {
        return w;
    }
}
// ---
final class A {
    static final B HELD = new B();

    @Traced
    static double f(double x) {
        HELD.set(x * x);
        return HELD.get() * 2;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
