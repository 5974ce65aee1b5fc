// B reads a Value in its field, and is not annotated.
// APART: untraced-values
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

final class B {
    Value w = Value.of(2);

    double twice() {
        return w.data() * 2;
    }
}
// ---
final class A {
    private static final B OF = new B();

    @Traced
    static double f(double x) {
        return x * OF.twice();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
