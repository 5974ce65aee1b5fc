package good;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

/** The override of the receiver's class is what runs, as in Java; super means the overridden method itself. */
class Overriding {
    interface Shape {
        double area(double scale);
    }

    static class Square {
        final Value side = Value.of(3.0, "side");

        @Traced
        double area(double scale) {
            return side.data() * side.data() * scale;
        }

        @Traced
        double twice(double scale) {
            return 2 * area(scale) + outline(scale);
        }

        @Traced
        protected double outline(double scale) {
            return 4 * side.data() * scale;
        }

        private double area(double scale, int times) {
            return area(scale) * times;
        }

        @Traced
        double repeated(double scale) {
            return area(scale, 3) + this.area(scale);
        }

        static Square sample() {
            return new Square();
        }
    }

    static class Cube extends Square {
        @Override
        @Traced
        double area(double scale) {
            return 6 * super.area(scale) + super.outline(1) * 0;
        }

        static Cube sample() {
            return new Cube();
        }
    }

    static final class Hollow extends Cube {
        @Override
        @Traced
        protected double outline(double scale) {
            return super.outline(scale) / 2;
        }

        static Hollow sample() {
            return new Hollow();
        }
    }

    @Traced
    static double any(Square square, double scale) {
        return square.area(scale) + square.twice(scale);
    }

    @Traced
    static double cube(Cube cube, double scale) {
        return cube.area(scale) - cube.outline(scale);
    }

    interface Curve {
        @Traced
        default double at(double x) {
            return x * x;
        }

        static Curve sample() {
            return new Curve() {};
        }
    }

    static class Line implements Curve {
        @Override
        @Traced
        public double at(double x) {
            return 3 * x;
        }

        static Line sample() {
            return new Line();
        }
    }

    @Traced
    static double onCurve(Curve curve, double x) {
        return curve.at(x) + curve.at(2);
    }

    @Traced
    static double onLine(Line line, double x) {
        Curve curve = line;
        return curve.at(x);
    }
}
