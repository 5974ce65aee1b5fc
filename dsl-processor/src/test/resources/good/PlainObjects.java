package good;

import dev.tracegrad.annotations.Traced;

/** Objects of classes without a twin, made of tracked numbers: what is read from them again keeps its gradient. */
@SuppressWarnings("traced:plain-object")
class PlainObjects {
    private static class Vector {
        private final double x;
        final double y;
        private double norm = 0;
        private String name;

        Vector(double x, double y) {
            this(x, y, "v");
        }

        Vector(double x, double y, String name) {
            if (x > 1e18) {
                throw new IllegalArgumentException("too large: " + x);
            }
            this.x = x;
            this.y = y;
            this.name = name;
            norm = Math.hypot(x, this.y);
        }

        static Vector sample() {
            return new Vector(3, -4);
        }

        @Traced
        double norm() {
            return norm;
        }

        @Traced
        Vector plus(Vector other) {
            return new Vector(x + other.x, y + other.y);
        }

        Vector scaled(double factor) {
            return new Vector(factor * x, factor * y);
        }
    }

    static class Weighted extends Vector {
        final double weight;

        Weighted(double x, double weight) {
            super(x, 2 * x);
            this.weight = weight;
        }
    }

    record Interval(double low, double high) {
        Interval {
            if (low > high) {
                double other = low;
                low = high;
                high = other;
            }
        }

        static Interval sample() {
            return new Interval(2, 1);
        }

        @Traced
        double width() {
            return high - low;
        }
    }

    private final double scale = 2;

    static PlainObjects sample() {
        return new PlainObjects();
    }

    @Traced
    static double norms(double a, double b) {
        Vector v = new Vector(a * b, b);
        Vector w = v.plus(new Vector(1, a));
        return w.norm() + v.x * w.y + v.scaled(a).norm;
    }

    @Traced
    static double inherited(double a, double b) {
        Weighted w = new Weighted(a, b);
        return w.weight * w.norm();
    }

    @Traced
    static double records(double a, double b) {
        Interval interval = new Interval(a, b);
        return interval.width() * interval.low();
    }

    @Traced
    double inMethods(double a) {
        Vector v = scaled(a);
        return v.norm() * v.y;
    }

    private Vector scaled(double a) {
        return new Vector(scale * a, a, "scaled");
    }
}
