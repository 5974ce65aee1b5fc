package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Two methods are annotated; what they need of other classes comes along. */
class ComesAlong {
    /** A static method, one that it calls, and a table. */
    @Traced
    static double called(double x) {
        return AlongMaths.cubed(x) + AlongMaths.Table.at(1, x);
    }

    /** Objects of another class, which are made of tracked numbers by more than storing them. */
    @Traced
    static double made(double x, double y) {
        AlongPath path = new AlongPath(x);
        path.to(y).to(x * y);
        return path.length() + path.last().x() / 2;
    }

    /** Overrides come along with the method that they override. */
    @Traced
    static double overridden(double x, boolean round) {
        AlongShape shape = round ? new AlongShape.Round() : new AlongShape();
        return shape.area(x) + AlongShape.Kind.DOUBLED.of(x);
    }

    /** A function that another class applies. */
    @Traced
    static double applied(double x) {
        return AlongMaths.twice(t -> t * x, x) + AlongMaths.sum(List.of(x, 2 * x));
    }
}

/** Not annotated. */
final class AlongMaths {
    private static final double SCALE = 0.5;

    private AlongMaths() {}

    static double cubed(double x) {
        return squared(x) * x;
    }

    private static double squared(double x) {
        return x * x;
    }

    static double twice(DoubleUnaryOperator f, double x) {
        return f.applyAsDouble(f.applyAsDouble(x));
    }

    static double sum(List<Double> all) {
        double sum = 0;
        for (double one : all) {
            sum += one;
        }
        return sum * SCALE;
    }

    /** Not reached, so nothing is said of it. */
    static double unreached(double x) {
        return (float) x;
    }

    static class Table {
        private static final double[] WEIGHTS = {1, 2.5};

        static double at(int i, double x) {
            return WEIGHTS[i] * x;
        }
    }
}

/** Not annotated: it gets a twin, since it is made of tracked numbers and keeps them in a list. */
class AlongPath {

    private final List<AlongPoint> points = new ArrayList<>();
    private double length;

    static AlongPath sample() {
        return new AlongPath(0.5);
    }

    AlongPath(double x) {
        points.add(new AlongPoint(x, 0));
    }

    AlongPath to(double x) {
        AlongPoint next = new AlongPoint(x, points.size());
        length += next.distance(last());
        points.add(next);
        return this;
    }

    AlongPoint last() {
        return points.get(points.size() - 1);
    }

    double length() {
        return length;
    }
}

record AlongPoint(double x, double y) {
    static AlongPoint sample() {
        return new AlongPoint(0.5, 2);
    }

    double distance(AlongPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}

/** Not annotated, nor are the classes that extend it. */
class AlongShape {
    static AlongShape sample() {
        return new AlongShape();
    }

    double area(double side) {
        return side * side;
    }

    static class Round extends AlongShape {
        static Round sample() {
            return new Round();
        }

        @Override
        double area(double side) {
            return Math.PI / 4 * super.area(side);
        }
    }

    enum Kind {
        PLAIN,
        DOUBLED {
            @Override
            double of(double x) {
                return 2 * super.of(x);
            }
        };

        static Kind sample() {
            return PLAIN;
        }

        double of(double x) {
            return x + 1;
        }
    }
}
