// C calls a method of B that reads a Value; nothing of it is annotated.
// APART: untraced-values
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    static Value w = Value.of(2);
}
// ---
final class C {
    static double twice() {
        java.util.function.DoubleSupplier later = () -> B.w.data() * 2;
        return later.getAsDouble();
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        return x * C.twice();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
