// The twin of B keeps an array that it is given.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

@Traced
final class B {
    private final double[] data;

    B(double[] data) {
        this.data = data;
    }

    B scaled(double by) {
        double[] made = data.clone();
        for (int i = 0; i < made.length; i++) {
            made[i] *= by;
        }
        return new B(made);
    }

    void set(int i, double x) {
        data[i] = x;
    }

    double get(int i) {
        return data[i];
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        double[] d = {x, 2, 3};
        B b = new B(d).scaled(x);
        b.set(1, x * x);
        return b.get(0) * b.get(1);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
