// An abstract class without numbers that is compiled before its subclasses has no twin.
// APART: no-companion
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

@Traced
abstract class B {
    private final String name;

    B(String name) {
        this.name = name;
    }

    abstract double price(double rate);

    double slope(double rate) {
        return (price(rate + 0.5) - price(rate - 0.5)) * name.length();
    }
}
// ---
@Traced
class C extends B {
    private final double face;

    C(double face) {
        super("zero");
        this.face = face;
    }

    @Override
    double price(double rate) {
        return face * face / rate;
    }
}
// ---
final class A {
    @Traced
    static double f(double x) {
        B b = new C(x);
        return b.slope(x) * x;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
