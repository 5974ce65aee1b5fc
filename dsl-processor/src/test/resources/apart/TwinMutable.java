// B is a class with a twin, whose fields are written.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
final class B {
    double x;
    double v = 1;

    B(double x) {
        this.x = x;
    }

    void step(double dt) {
        x += v * dt;
        v -= x * dt;
    }

    double energy() {
        return x * x + v * v;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new B(x);
        b.step(0.5);
        b.step(x);
        b.v = b.v * 2;
        return b.energy();
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
