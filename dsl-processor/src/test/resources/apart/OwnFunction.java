// B is a functional interface.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@FunctionalInterface
interface B {
    double at(double x);
}
// ---
final class C {
    @Traced
    static double twice(B b, double x) {
        return b.at(b.at(x));
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        double y = x * x;
        return C.twice(t -> t * y, x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
