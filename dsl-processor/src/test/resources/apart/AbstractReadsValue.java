// C reads a Value, and overrides a method of B that is not annotated; A calls that.
// APART: IllegalStateException
// WARNED: override-untraced
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

abstract class B {
    abstract double area();

    abstract String name();
}
// ---
final class C extends B {
    static final Value SIDE = Value.of(2);

    @Override
    @Traced
    double area() {
        return SIDE.data() * SIDE.data();
    }

    @Override
    String name() {
        return "c";
    }
}
// ---
final class A {
    @Traced
    static double g(double x, B b) {
        return x * b.area();
    }

    @Traced
    static double f(double x) {
        return g(x, new C());
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad() + " " + C.SIDE.grad();
    }
}
