package bad;

import dev.tracegrad.annotations.Traced;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Collections;
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
        // ERROR ALONE: untraced-values // ERROR ALONG: hidden-value
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
        // ERROR ALONE: untraced-values
        Squared kept = new Squared(x);
        // ERROR ALONE: implicit-call // ERROR ALONG: unsupported-statement
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

    private static double rate = 1;
    private static ThreadLocal<Double> local = ThreadLocal.withInitial(() -> rate);
    private static final Collection<Double> WRAPPED = Collections.unmodifiableCollection(new AbstractCollection<>() {
        @Override
        public Iterator<Double> iterator() {
            return List.of(rate).iterator();
        }

        @Override
        public int size() {
            return 1;
        }
    });

    /** The field is not final, but nothing else is assigned to it. */
    @Traced
    static double local(double x) {
        rate = x * x;
        // ERROR: untraced-values
        return local.get();
    }

    @Traced
    static double wrapped(double x) {
        rate = x * x;
        double sum = 0;
        // ERROR: untraced-function
        for (double each : WRAPPED) {
            sum += each;
        }
        return sum;
    }

    private static final double[] TABLE = {1, 2};

    /** What is copied as an object has no form that is known. */
    @Traced
    static double copied(double x) {
        TABLE[0] = x * x;
        double[] to = new double[2];
        Object table = TABLE;
        // ERROR: hidden-value
        System.arraycopy(table, 0, to, 0, 2);
        return to[0];
    }
}
