// The same, annotated.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
@FunctionalInterface
interface B {
    double at(double x);

    default double twice(double x) {
        return at(at(x));
    }
}
// ---
final class C {
    @Traced
    static double thrice(B b, double x) {
        return b.at(b.twice(x));
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        double y = x * x;
        return C.thrice(t -> t * y, x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
