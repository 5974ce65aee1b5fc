// B makes a list, to which A adds. Apart it may be one that B holds too.
// APART: shared-array
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;

final class B {
    @Traced
    static List<Double> powers(double x) {
        List<Double> made = new ArrayList<>();
        made.add(x);
        made.add(x * x);
        return made;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        List<Double> list = B.powers(x);
        list.add(x);
        return list.get(1) * list.get(2);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
