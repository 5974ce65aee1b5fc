// B takes any number of arguments.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

final class B {
    @Traced
    static double sum(double first, double... more) {
        double s = first;
        for (double one : more) {
            s += one;
        }
        return s;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return B.sum(x) * B.sum(x, 1, x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
