package bad;

import dev.tracegrad.annotations.Traced;

/** A superclass without numbers has no twin, so that a twin of a subclass has nothing that {@code super} could call. */
class SuperWithoutTwin {
    @Traced
    static class Doubling {
        double at(double v) {
            return v * 2;
        }

        private double of(Integer i, double v) {
            return v;
        }

        double of(Object i, double v) {
            return v * 7;
        }
    }

    @Traced
    static class Scaled extends Doubling {
        final double k;

        Scaled(double k) {
            this.k = k;
        }

        @Override
        double at(double v) {
            // WARNING: not-traced
            return super.at(v) * k;
        }

        double overloaded(double v) {
            // WARNING: not-traced
            return super.of("", v) * k;
        }
    }

    @Traced
    static double calls(double x) {
        Scaled scaled = new Scaled(x);
        // ERROR: untraceable-callee
        return scaled.at(x);
    }
}
