package good;

import dev.tracegrad.annotations.Traced;

/** Functional interfaces without annotation, which have default methods from one that is annotated. */
public class InheritedDefaults {
    @Traced
    interface Curve {
        double at(double x);

        default double twice(double x) {
            return at(at(x));
        }
    }

    interface Line extends Curve {}

    interface Ray extends Line {
        default int rank() {
            return 1;
        }
    }

    interface Again extends Curve {
        @Override
        double at(double x);
    }

    @Traced
    static double twice(Curve curve, double x) {
        return curve.twice(x);
    }

    @Traced
    static double line(double a, double b) {
        Line line = x -> x * a;
        return line.twice(b);
    }

    @Traced
    static double ray(double a, double b) {
        Ray ray = x -> x * a;
        Line line = ray;
        Curve curve = line;
        return ray.twice(b) * curve.twice(a) + line.twice(b);
    }

    @Traced
    static double again(double a, double b) {
        Again again = x -> x * a;
        return again.twice(b) + again.at(a);
    }

    @Traced
    static double passed(double a, double b) {
        Line line = x -> x * a;
        return twice(line, b) + twice(x -> x * b, a);
    }

    @Traced
    static double anonymous(double a, double b) {
        Line line = new Line() {
            @Override
            public double at(double x) {
                return x * a;
            }
        };
        return line.twice(b);
    }
}
