// A extends B, which writes its field itself.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

class B {
    protected double total;

    @Traced
    @SuppressWarnings("traced")
    void add(double x) {
        total += x * x;
    }

    @Traced
    double half() {
        return total / 2;
    }
}
// ---
final class A extends B {
    @Traced
    @SuppressWarnings("traced")
    void both(double x) {
        total = x;
        add(2 * x);
    }

    @Traced
    static double f(double x) {
        A a = new A();
        a.both(x);
        return a.half() * a.total;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
