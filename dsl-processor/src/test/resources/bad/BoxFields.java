package bad;

import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleSupplier;

/** A field of type Double stays one in a twin, so that it keeps no gradient. */
class BoxFields {
    @Traced
    static class Lazy {
        private final DoubleSupplier work;
        private Double cached;

        Lazy(DoubleSupplier work) {
            this.work = work;
        }

        double get() {
            if (cached == null) {
                // WARNING: not-traced
                cached = work.getAsDouble();
            }
            return cached;
        }
    }

    @Traced
    static class Scaled {
        private final double scale;
        Double last;

        Scaled(double scale) {
            this.scale = scale;
        }

        void set(double x) {
            double scaled = x * scale;
            // WARNING: not-traced
            last = scaled;
        }
    }

    @Traced
    static double lazy(double x) {
        // ERROR: untraceable-callee
        return new Lazy(() -> x * x).get();
    }

    @Traced
    static double scaled(double x) {
        Scaled one = new Scaled(x);
        // ERROR: hidden-value
        one.last = x;
        return one.last * x;
    }
}
