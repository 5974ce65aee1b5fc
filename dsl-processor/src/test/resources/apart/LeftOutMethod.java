// A method of B cannot be traced, and is called with plain numbers.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
final class B {
    static double shared(double[] table) {
        double[] t = TABLE;
        t[0] = table[0];
        return t[0];
    }

    static final double[] TABLE = {1, 2};

    static double boxed(double x) {
        Object o = x;
        return (Double) o;
    }

    static double square(double x) {
        return x * x;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return B.square(x) * B.boxed(2);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
