package good;

import dev.tracegrad.annotations.Traced;
import java.util.List;

/** Patterns on objects in tracked form, which are no records. */
class TwinPatterns {
    @Traced
    record Point(double x, double y) {
        static Point sample() {
            return new Point(1.5, -2);
        }

        double larger() {
            if (this instanceof Point(double a, var b) && a > b) {
                return a;
            }
            return y * x;
        }

        @Override
        @SuppressWarnings("traced:equality")
        public boolean equals(Object other) {
            return other instanceof Point(double a, double b) && a == x && b == y;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Traced
    record Line(Point from, Point to, String name, int width) {
        static Line sample() {
            return new Line(Point.sample(), new Point(3, 0.5), "l", 2);
        }
    }

    @Traced
    record Curve(double[] points, List<Double> knots, float form, Object tag) {
        static Curve sample() {
            return new Curve(new double[] {1, 2}, List.of(1.5, 2.5), 2.5f, null);
        }
    }

    /** Its accessor does something else, and may fail. */
    @Traced
    record Root(double square, char sign) {
        static Root sample() {
            return new Root(2.25, '-');
        }

        @Override
        public double square() {
            if (square < 0) {
                throw new IllegalStateException("no root");
            }
            return Math.sqrt(square);
        }
    }

    @Traced
    abstract static sealed class Body permits Ball, Block {
        final double mass;

        Body(double mass) {
            this.mass = mass;
        }
    }

    @Traced
    static final class Ball extends Body {
        final double radius;

        Ball(double mass, double radius) {
            super(mass);
            this.radius = radius;
        }

        static Ball sample() {
            return new Ball(2, 1.5);
        }
    }

    @Traced
    static final class Block extends Body {
        final double side;

        Block(double side) {
            super(1);
            this.side = side;
        }

        static Block sample() {
            return new Block(0.5);
        }
    }

    record Named(String name, Point point) {
        static Named sample() {
            return new Named("n", Point.sample());
        }
    }

    @Traced
    static double product(Point point) {
        return point instanceof Point(double x, double y) && x > y ? x * y : 0;
    }

    @Traced
    static double length(Line line, int n) {
        Line seen = n > 2 ? new Line(line.from(), line.to(), null, n) : line;
        return switch (seen) {
            case Line(Point(double x, double y), Point(var u, var v), String name, int width)
            when name != null && width > n -> Math.hypot(x - u, y - v) * width;
            case Line(var from, Point(double u, var v), var name, var width) when name == null || u < v ->
                from.x() * u / width;
            case Line(var from, var to, String name, int width) -> from.larger() - to.y();
        };
    }

    @Traced
    static double statement(Line line) {
        double sum = 0;
        switch (line) {
            case Line(Point(double x, double y), Point to, String name, int width) when x > 1:
                sum += x * y;
                break;
            case Line(Point from, Point to, String name, int width):
                for (int i = 0; i < 3; i++) {
                    sum += from.x() * i;
                }
                if (sum > 2) {
                    sum = sum * to.y();
                }
        }
        return sum;
    }

    @Traced
    static double curve(Curve curve, double x) {
        return switch (curve) {
            case Curve(double[] points, List<Double> knots, float form, Integer tag) ->
                points[0] * tag * x;
            case Curve(var points, var knots, var form, Object tag) when points.length > 1 ->
                form * points[1] * knots.get(0) - points[0];
            case Curve other -> x;
        };
    }

    @Traced
    static double root(Root root) {
        return root instanceof Root(double square, char sign) ? sign == '-' ? -square : square : 0;
    }

    @Traced
    static double reassigned(Point point) {
        if (!(point instanceof Point(double x, final double y))) {
            return 0;
        }
        x = x * y;
        return x * x;
    }

    /** The twins of a sealed class are sealed for nobody, so that the companion has a default. */
    @Traced
    static double bodies(double x) {
        Body[] bodies = {new Ball(x, 2), new Block(x)};
        double sum = 0;
        for (Body body : bodies) {
            sum += switch (body) {
                case Ball ball when ball.radius > x -> ball.mass * ball.radius;
                case Ball ball -> ball.mass;
                case Block block -> block.side * block.mass;
            };
        }
        return sum;
    }

    @Traced
    static double made(double x) {
        Point swapped = switch (new Point(x, 2)) {
            case Point(double a, double b) when a > b -> new Point(b, a);
            case Point point -> point;
        };
        return swapped.x() - swapped.y() * x;
    }

    /** What is a mere object has no tracked form: its numbers are constants. */
    @Traced
    static double mere(Named named, double x) {
        Object object = named;
        return object instanceof Named(String name, Point(double a, double b)) ? a * b * x : x;
    }
}
