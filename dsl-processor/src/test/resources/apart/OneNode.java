// B has a method that is one node.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Traced;

final class B {
    @Primitive(partials = {"left", "right"})
    static double mix(double a, double b) {
        return a * a * b;
    }

    static double left(double a, double b) {
        return 2 * a * b;
    }

    static double right(double a, double b) {
        return a * a;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return B.mix(x, x * 2) + B.mix(1, 2);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
