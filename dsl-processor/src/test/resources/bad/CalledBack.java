package bad;

import dev.tracegrad.annotations.Traced;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;

/** Objects of plain numbers whose methods the language or a library calls, and numbers that an exception keeps. */
@SuppressWarnings({"traced:plain-object", "traced:field-write"})
class CalledBack {
    static class Pair implements Iterable<Double> {
        final double x;

        Pair(double x) {
            this.x = x;
        }

        @Override
        public Iterator<Double> iterator() {
            return List.of(x, x * x).iterator();
        }
    }

    static class Multiples extends AbstractList<Double> {
        final double x;

        Multiples(double x) {
            this.x = x;
        }

        @Override
        public Double get(int i) {
            return x * i;
        }

        @Override
        public int size() {
            return 4;
        }
    }

    static class Squared implements AutoCloseable {
        double x;

        Squared(double x) {
            this.x = x;
        }

        @Override
        public void close() {
            x = x * x;
        }
    }

    @Traced
    static class Closing implements AutoCloseable {
        double x;

        Closing(double x) {
            this.x = x;
        }

        double squared() {
            return x * x;
        }

        @Override
        public void close() {
            x = 0;
        }
    }

    static class TooLarge extends RuntimeException {
        final double x;

        TooLarge(double x) {
            super("too large: " + x);
            this.x = x;
        }
    }

    @Traced
    static double iterated(double x) {
        double sum = 0;
        // ERROR: untraced-values
        for (double one : new Pair(x)) {
            sum += one;
        }
        return sum;
    }

    @Traced
    static double listed(double x) {
        // ERROR: untraced-values
        List<Double> list = new Multiples(x);
        // ERROR: untraced-values
        return list.get(2);
    }

    @Traced
    static double closed(double x) {
        // ERROR: untraced-values
        Squared kept = new Squared(x);
        // ERROR: implicit-call
        try (Squared same = kept) {
            return same.x;
        }
    }

    @Traced
    static double closedInTrackedForm(double x) {
        // ERROR: unsupported-statement
        try (Closing made = new Closing(x)) {
            return made.squared();
        }
    }

    @Traced
    static double closedLater(double x) {
        Closing made = new Closing(x);
        // ERROR: unsupported-statement
        try (made) {
            return made.squared();
        }
    }

    @Traced
    static double thrown(double x) {
        try {
            if (x > 1) {
                // WARNING: cut-gradient
                throw new TooLarge(x * x);
            }
            return x;
        } catch (TooLarge e) {
            return e.x;
        }
    }
}
