// C makes a function that reads a field which traced code of B writes, and B puts it into a list of A's.
// WHOLE: untraced-function
// APART: untraced-function
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

final class B {
    double v;

    @Traced
    void set(double x) {
        v = x;
    }

    void addTo(List<DoubleSupplier> all) {
        C.addTo(all, this);
    }
}
final class C {
    static void addTo(List<DoubleSupplier> all, B of) {
        all.add(() -> of.v * 2);
    }
}
// ---
final class A {
    private static final List<DoubleSupplier> ALL = new ArrayList<>();
    private static final B OF = new B();

    static {
        OF.addTo(ALL);
    }

    @Traced
    static double f(double x) {
        OF.set(x);
        return ALL.get(0).getAsDouble() * x;
    }
}
