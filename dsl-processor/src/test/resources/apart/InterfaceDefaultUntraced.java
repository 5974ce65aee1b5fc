// The same, where nothing is annotated.
// APART: untraced-apart
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

interface B {
    double rate();

    String name();

    default double grown(double x) {
        return x * (1 + x);
    }
}
// ---
final class A implements B {
    @Override
    public double rate() {
        return 2;
    }

    @Override
    public String name() {
        return "a";
    }

    @Traced
    static double f(double x) {
        return new A().grown(x);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
