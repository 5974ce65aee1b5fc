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

    static class Polynomial {
        final double[] coefficients;
        final double[][] rows;

        Polynomial(double[] coefficients, boolean copied) {
            this.coefficients = copied ? coefficients.clone() : coefficients;
            this.rows = new double[][] {coefficients.clone(), {1}};
        }

        Polynomial(double constant, double slope) {
            double[] made = new double[2];
            made[0] = constant;
            made[1] = slope;
            coefficients = made;
            rows = new double[0][];
        }

        static Polynomial sample() {
            return new Polynomial(1, 2);
        }

        @Traced
        double at(double x) {
            double sum = 0;
            for (int i = coefficients.length - 1; i >= 0; i--) {
                sum = sum * x + coefficients[i];
            }
            return sum;
        }
    }

    static class Pair<T> {
        final T label;
        final double number;

        Pair(T label, double number) {
            this.label = label;
            this.number = number;
        }

        static Pair<String> sample() {
            return new Pair<>("p", 2.5);
        }

        @Traced
        double number() {
            return number;
        }
    }

    static class Segment {
        final Vector from;
        final Vector to;
        private final StringBuilder log = new StringBuilder();

        Segment(double x, double y) {
            from = new Vector(x, y);
            to = new Vector(y, this.from.x * 2, "to");
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
    static double arrays(double a, double b) {
        Polynomial line = new Polynomial(a, b);
        Polynomial parabola = new Polynomial(new double[] {b, a, 2}, a > 0);
        return line.at(3) * parabola.at(a) + parabola.rows[0][1];
    }

    @Traced
    static double nested(double a, double b) {
        Segment segment = new Segment(a, b);
        return segment.from.norm() * segment.to.y + segment.to.norm();
    }

    @Traced
    static double generic(double a, int n) {
        Pair<String> pair = new Pair<>("n" + n, a * n);
        return pair.number() + pair.label.length();
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
