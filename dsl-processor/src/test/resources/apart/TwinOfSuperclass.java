// The superclass of a twin is compiled apart.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
class B {
    final double x;

    B(double x) {
        this.x = x;
    }

    double value() {
        return x * 2;
    }
}
// ---
@Traced
final class C extends B {
    private final double y;

    C(double x, double y) {
        super(x);
        this.y = y;
    }

    @Override
    double value() {
        return super.value() * y;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = x > 0 ? new C(x, x) : new B(x);
        return b.value();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
