package bad;

import dev.tracegrad.annotations.Traced;

/** A type parameter with the name of the class around, which nobody can name there. */
class HidingParameter {
    @Traced
    static class Kept<HidingParameter> {
        HidingParameter item;
        double w = 2;

        // WARNING: not-traced
        double f(double x) {
            return w * x;
        }
    }
}
