package bad;

import dev.tracegrad.annotations.Traced;

final class Signatures {
    @Traced
    static double f(Signatures s, double x) {
        return x;
    }

    // ERROR: same-signature
    @Traced double f(double x) {
        return x;
    }
}
