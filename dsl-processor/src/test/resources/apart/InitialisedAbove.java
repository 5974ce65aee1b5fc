// A class that is compiled already is initialised with the one that extends it.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Primitive;
import dev.tracegrad.annotations.Primitives;
import dev.tracegrad.annotations.Traced;

class Rates {
    static double rate = 1;
}

class B {
    static {
        Rates.rate = 5;
    }
}
// ---
class C extends B {
    @Traced
    static double twice(double x) {
        return 2 * x;
    }
}

final class A {
    @Traced
    static double f(double x) {
        double twice = C.twice(x);
        return twice * Rates.rate;
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return r.data() + " " + f(3) + " " + x.grad();
    }
}
