package good;

import dev.tracegrad.annotations.Traced;

/** Exceptions that are caught, resources that are closed, and locks: Java's own, around traced numbers. */
class Tries {
    private static final Object LOCK = new Object();

    @Traced
    static double caught(double x) {
        double y = x;
        try {
            y = inverse(x) + 1;
            y *= 2;
        } catch (IllegalArgumentException e) {
            y = -x;
        }
        return y;
    }

    @Traced
    static double inverse(double x) {
        if (!(x > 0)) {
            throw new IllegalArgumentException("not positive: " + x);
        }
        return 1 / x;
    }

    @Traced
    static double atLast(double x, int n) {
        double sum = x;
        for (int i = 0; i < 3; i++) {
            try {
                if (i == n) {
                    continue;
                }
                sum += inverse(x - i);
            } catch (IllegalStateException | IllegalArgumentException e) {
                if (n > 5) {
                    return sum;
                }
                sum /= 2;
            } finally {
                sum++;
            }
        }
        return sum;
    }

    static final class Opened implements AutoCloseable {
        final double scale;
        private int closed;

        Opened(double scale) {
            this.scale = scale;
        }

        int closed() {
            return closed;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @Traced
    static double resources(double x) {
        Opened outer = new Opened(2);
        double y = 0;
        try (outer;
                Opened inner = new Opened(3)) {
            y = x * outer.scale * inner.scale + inner.closed();
        }
        return y + outer.closed();
    }

    @Traced
    static double locked(double x) {
        double y;
        synchronized (LOCK) {
            y = x * x;
        }
        return y;
    }
}
