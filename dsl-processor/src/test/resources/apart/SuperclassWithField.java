// A extends B, and writes a field that B has and reads.
// APART: field-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

class B {
    protected double total;

    @Traced
    double half() {
        return total / 2;
    }
}
// ---
final class A extends B {
    @Traced
    @SuppressWarnings("traced")
    void add(double x) {
        total += x * x;
    }

    @Traced
    static double f(double x) {
        A a = new A();
        a.add(x);
        a.add(2 * x);
        return a.half();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
