// The constructor of B runs a method of A, which reads a field of A that has nothing yet.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
class B {
    final double start;

    B(double x) {
        start = begin(x);
    }

    double begin(double x) {
        return x;
    }
}
// ---
@Traced
class A extends B {
    double rate = 5;

    A(double x) {
        super(x);
    }

    @Override
    double begin(double x) {
        return x + rate;
    }

    static double f(double x) {
        A made = new A(x);
        return made.start * made.rate;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
