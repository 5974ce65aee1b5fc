package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;

/** Helpers that may give null, which a box holds and a number does not. */
class NullResults {
    private static <T> T last(List<T> list) {
        T last = null;
        for (T one : list) {
            last = one;
        }
        return last;
    }

    private static List<Double> above(double least, double x, double y) {
        List<Double> found = new ArrayList<>();
        for (double one : new double[] {x, y}) {
            if (one > least) {
                found.add(one);
            }
        }
        return found;
    }

    @Traced
    static double declared(double x, double y) {
        Double found = last(above(2, x, y));
        return found == null ? x : found * y;
    }

    @Traced
    static double assigned(double x, double y) {
        Double found = x;
        found = last(above(1, x, y));
        return found == null ? y : found * x;
    }

    @Traced
    @SuppressWarnings("traced:independent-parameter")
    static double unboxed(double x, double y) {
        double found = last(above(2, x, y));
        return y;
    }

    @Traced
    @SuppressWarnings("traced:independent-parameter")
    static double either(double x, double y) {
        Double found = x > 0 ? last(above(2, x, y)) : y;
        return x;
    }

    @Traced
    static double inText(double x, double y) {
        String text = String.format("%s or %.2f", last(above(2, x, y)), y);
        return text.startsWith("null") ? x : y * y;
    }
}
