// B adds to a list that it is given.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;

final class B {
    @Traced
    static void add(List<Double> to, double x) {
        to.add(x * x);
    }

    @Traced
    static double first(List<Double> of) {
        return of.get(0);
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        List<Double> list = new ArrayList<>();
        B.add(list, x);
        return B.first(list) * 2;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
