package bad;

import dev.tracegrad.annotations.Traced;
import java.lang.reflect.Array;
import java.util.Objects;

/** Boxes that a method which is called as a statement keeps, where they are found again. */
class KeptBoxes {
    @Traced
    static double kept(double x) {
        // ERROR ALONE: untraced-callee // ERROR ALONG: hidden-value
        Kept.keep(x);
        return Kept.kept * x;
    }

    @Traced
    static double keptAsAny(double x) {
        // ERROR ALONE: untraced-callee // ERROR ALONG: hidden-value
        Kept.keepAny(x);
        return (Double) Kept.any * x;
    }

    @Traced
    static double inArray(double x) {
        double[] row = {1};
        // ERROR: library-callee
        Array.set(row, 0, x);
        Objects.requireNonNull(x);
        return row[0] * x;
    }
}

class Kept {
    static Double kept = 1.0;
    static Object any = 1.0;

    static void keep(Double one) {
        kept = one;
    }

    static void keepAny(Object one) {
        any = one;
    }
}
