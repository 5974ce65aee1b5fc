// B makes functions that have nothing to do with Values, beside one of another type that reads one.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

final class B {
    static Value w = Value.of(2);
    double by = 3;

    static DoubleUnaryOperator sine = Math::sin;
    static Comparator<String> byLength = (a, b) -> a.length() - b.length();
    DoubleUnaryOperator scale = y -> y * by;
    static Supplier<String> text = () -> "w is " + w.data();
    static DoubleSupplier weight = () -> w.data();

    static double summed() {
        return List.of(w, w).stream().mapToDouble(one -> 1).sum();
    }
}
// ---
final class A {
    private static final B OF = new B();

    @Traced
    static double f(double x) {
        List<String> names = new ArrayList<>(List.of("long", "l"));
        names.sort(B.byLength);
        return B.sine.applyAsDouble(2) * x + OF.scale.applyAsDouble(names.get(0).length()) * x * B.summed();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
