// C returns a function, whose interface is B.
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
    static B scaling(double y) {
        return t -> t * y;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        double y = x * x;
        B b = C.scaling(y);
        return b.at(x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
