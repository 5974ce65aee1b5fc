package good;

import dev.tracegrad.annotations.Traced;

/** Patterns and variables without a name, which Java has since 22. */
class Unnamed {
    sealed interface Shape {
        static Shape sample() {
            return new Box(2.5, "b");
        }
    }

    record Ball(double radius) implements Shape {}

    record Box(double side, String name) implements Shape {}

    record Nothing() implements Shape {}

    @Traced
    record Point(double x, double y, String name) {
        static Point sample() {
            return new Point(1.5, -2, null);
        }
    }

    private static Shape shape(int n) {
        return n == 0 ? new Ball(2) : n == 1 ? new Nothing() : new Box(n, n == 2 ? null : "abc");
    }

    @Traced
    static double shapes(double x, int n) {
        return switch (shape(n)) {
            case Box(double side, _) when side > x -> side * x;
            case Ball(_), Nothing() -> x * x;
            case Box(_, String _) -> -x;
        };
    }

    @Traced
    static double several(double x, int n) {
        return switch (shape(n)) {
            case Ball _, Nothing _ -> x;
            case Box(var side, var _) -> side * x;
        };
    }

    @Traced
    static double points(Point point) {
        return switch (point) {
            case Point(double x, _, String _) when x > 2 -> x;
            case Point(_, double y, _) -> y * y;
        };
    }

    @Traced
    static double whole(Point point) {
        return switch (point) {
            case Point(_, _, _) -> point.x() * 2;
        };
    }

    @Traced
    static double variables(double[] a, double x) {
        double sum = x;
        for (double _ : a) {
            sum *= x;
        }
        try {
            sum /= shape(a.length) instanceof Box(double side, _) ? side : 2;
        } catch (IllegalStateException _) {
            sum = 0;
        }
        return sum;
    }
}
