package bad;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collections of plain numbers that an object keeps, and others change: its twin would have a copy. */
class KeptLists {
    static final List<Double> FIXED = List.of(1.0, 2.0);
    static final List<Double> QUOTES = new ArrayList<>(List.of(1.0));
    static final Map<String, Double> BY_NAME = new HashMap<>();

    static class Holder {
        List<Double> all = QUOTES;
    }

    @Traced
    static class Fixed {
        final List<Double> list = FIXED;
        double k;

        Fixed(double k) {
            this.k = k;
        }
    }

    @Traced
    static class Kept {
        double k;
        // WARNING: not-traced
        final List<Double> list = QUOTES;

        Kept(double k) {
            this.k = k;
        }

        double first(double x) {
            QUOTES.set(0, 5.0);
            return list.get(0) * x * k;
        }
    }

    @Traced
    static class Named {
        double k;
        final Map<String, Double> map;

        Named(double k) {
            this.k = k;
            // WARNING: not-traced
            map = BY_NAME;
        }
    }

    @Traced
    static class Viewed {
        final Double[] array = {1.0, 2.0};
        double k;
        // WARNING: not-traced
        final List<Double> list = Collections.unmodifiableList(Arrays.asList(array));

        Viewed(double k) {
            this.k = k;
        }
    }

    @Traced
    static class ByAnotherName {
        double k;
        List<Double> list = new ArrayList<>();

        ByAnotherName(double k) {
            // WARNING: not-traced
            List<Double> quotes = QUOTES;
            this.k = k;
            list = quotes;
        }
    }

    @Traced
    static class Chosen {
        double k;
        List<Double> list = new ArrayList<>();

        Chosen(double k) {
            this.k = k;
            // WARNING: not-traced
            list = k > 0 ? QUOTES : new ArrayList<>(FIXED);
        }
    }

    @Traced
    record Given(List<Double> list, double k) {}

    @Traced
    static double kept(double x) {
        // ERROR: untraceable-callee
        return new Kept(x).first(x) + new Fixed(x).list.get(0);
    }

    @Traced
    static double given(double x, Holder holder) {
        // ERROR ALONE: shared-array
        Given given = new Given(holder.all, x);
        return given.list().get(0) * new Given(FIXED, x).k();
    }
}
