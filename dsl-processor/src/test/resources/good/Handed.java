package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Plain objects of tracked numbers that other constructors, or later statements, store in fields. */
@SuppressWarnings("traced:plain-object")
class Handed {
    static class Point {
        final double x;
        final double y;

        Point(double x, double y) {
            this.x = x;
            this.y = y;
        }

        static Point sample() {
            return new Point(1, -2);
        }

        @Traced
        double times(Point other) {
            return x * other.x - y * other.y;
        }
    }

    static class Segment {
        final Point from;
        final Point to;
        private final List<String> log;
        private final double length;

        Segment(double x, double y, double z) {
            this(new Point(x, y), new Point(y * z, z), new ArrayList<>());
        }

        private Segment(Point from, Point to, List<String> log) {
            this.from = Objects.requireNonNull(from, "from");
            this.to = to;
            this.log = log;
            this.length = lengthOf(from.x - to.x, from.y - to.y);
        }

        private static double lengthOf(double dx, double dy) {
            return Math.sqrt(dx * dx + dy * dy);
        }

        static Segment sample() {
            return new Segment(1, 2, 3);
        }

        @Traced
        double product() {
            return from.times(to) + length * log.size();
        }
    }

    static class Triangle extends Segment {
        final Segment base;
        private final Object apex;
        final double area;
        private double height;

        Triangle(double a, double b) {
            super(a, b, a * b);
            Point made = new Point(b, 2);
            if (made.x > 1e15) {
                throw new IllegalArgumentException();
            }
            apex = made;
            base = new Segment(a, made.y, b);
            this.height = 2 * b;
            area = area(base.to.x);
        }

        private double area(double width) {
            return width * height() / 2;
        }

        double height() {
            return height;
        }

        double apex() {
            return ((Point) apex).x;
        }
    }

    @Traced
    static double handed(double a, double b, double c) {
        Segment segment = new Segment(a, b, c);
        return segment.product() + segment.length * segment.to.x;
    }

    @Traced
    static double computed(double a, double b) {
        Triangle triangle = new Triangle(a, b);
        return triangle.area * triangle.base.product() + triangle.apex() + triangle.product() * triangle.height();
    }
}
