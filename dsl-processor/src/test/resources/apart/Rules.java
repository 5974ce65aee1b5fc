// B has rules for methods that A calls.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    @Primitive(of = Math.class, method = "rint", partials = "one")
    static double round(double x) {
        return Math.rint(x);
    }

    static double one(double x) {
        return 1;
    }

    @Primitive(partials = "slope")
    static double cube(double x) {
        return x * x * x;
    }

    static double slope(double x) {
        return 3 * x * x;
    }
}
// ---
@Primitives(B.class)
final class A {
    @Traced
    static double f(double x) {
        return Math.rint(x * 2) * B.cube(x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
