package good;

import dev.tracegrad.annotations.Traced;

/** Plain objects of tracked numbers that hold arrays and other objects. */
@SuppressWarnings("traced:plain-object")
class Replays {
    static class Vector {
        final double x;
        final double y;
        final String name;

        Vector(double x, double y) {
            this(x, y, "v");
        }

        Vector(double x, double y, String name) {
            this.x = x;
            this.y = y;
            this.name = name;
        }

        static Vector sample() {
            return new Vector(3, -4);
        }

        @Traced
        double norm() {
            return Math.hypot(x, y);
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

    enum Kind {
        LINEAR,
        QUADRATIC,
        NONE
    }

    static class Function {
        private double first;
        private double second;

        Function(Kind kind, double x) {
            switch (kind) {
                case QUADRATIC:
                    second = x;
                    first = -x * x;
                    break;
                case LINEAR:
                    first = x * 2;
                    break;
                default:
                    first = -x;
            }
        }
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
    static double switched(double a, int n) {
        Function function = new Function(Kind.values()[Math.floorMod(n, 3)], a);
        return function.first * function.second + function.first;
    }
}
