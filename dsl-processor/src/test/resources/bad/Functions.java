package bad;

import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

class Functions {
    private DoubleUnaryOperator f = x -> x * x;
    private final double[] table = {1, 2};

    @Traced
    static double called(DoubleUnaryOperator g, double x) {
        return g.applyAsDouble(x);
    }

    @Traced
    double untraced(double x) {
        // ERROR: untraced-function
        double a = called(f, x);
        // ERROR: library-callee
        double b = f.applyAsDouble(x);
        // ERROR: untraced-function
        DoubleUnaryOperator g = x > 0 ? f : t -> t * x;
        return a + b + g.applyAsDouble(1);
    }

    interface Curve {
        double at(double x);

        default double twice(double x) {
            return at(at(x));
        }
    }

    @Traced
    static double defaults(Curve curve, DoubleUnaryOperator g, double x) {
        // ERROR ALONE: untraceable-callee
        double a = curve.twice(x);
        // ERROR: untraceable-callee
        double b = g.andThen(t -> t + 1).applyAsDouble(x);
        DoubleUnaryOperator plain = t -> t + 1;
        // ERROR: library-callee
        return a + b + plain.andThen(t -> t + 1).applyAsDouble(x);
    }

    @Traced
    static double plainClass(double x) {
        Made made = new Made() {
            @Override
            double make(double t) {
                // ERROR: hidden-value
                return t * x;
            }
        };
        return made.make(1);
    }

    @Traced
    static void fill(double[] out, double x) {
        out[0] = x;
    }

    @Traced
    double written(double x, boolean flag, double[] given) {
        // WARNING: field-write
        fill(table, x);
        // WARNING: field-write
        fill(Made.table(), x);
        double[] chosen = flag ? table : given;
        chosen[0] = x;
        return chosen[0];
    }

    @Traced
    static class Mutable {
        double x;

        double get() {
            x += 1;
            return x;
        }
    }

    private final Mutable held = new Mutable();

    @Traced
    static double take(Mutable mutable, double x) {
        return mutable.get() * x;
    }

    @Traced
    double shared(double x) {
        // ERROR: written-array
        return take(held, x);
    }

    private final List<double[]> rows = List.of(new double[2]);

    @Traced
    double stored(double x) {
        // ERROR: shared-array // WARNING: field-write
        return rows.stream().mapToDouble(row -> row[0] = x).sum();
    }

    interface Act<T> {
        void act(T t);
    }

    @Traced
    static double acts(double x) {
        double[] own = {1, 2};
        // WARNING: field-write
        Act<double[]> act = row -> row[0] = x;
        // ERROR: untraced-callee
        act.act(own);
        return own[0] * x;
    }

    static class Squared implements DoubleUnaryOperator {
        @Override
        public double applyAsDouble(double x) {
            return x * x;
        }
    }

    @Traced
    record Boxed(double k) implements java.util.function.Function<Double, Double> {
        @Override
        public Double apply(Double x) {
            return x * k;
        }
    }

    @Traced
    static double untracedObjects(double x) {
        // ERROR: untraced-function
        DoubleUnaryOperator[] array = {y -> y * x, new Squared()};
        // ERROR: untraced-function
        array[0] = new Squared();
        // ERROR: untraced-function
        DoubleUnaryOperator either = x > 0 ? new Squared() : y -> y * x;
        return array[0].applyAsDouble(x) + either.applyAsDouble(x);
    }

    @Traced
    static double boxedObject(double x) {
        // ERROR: untraceable-callee
        return java.util.stream.Stream.of(x).map(new Boxed(x)).toList().get(0);
    }

    /** The field keeps the line that was there when it was made. */
    static class Bound {
        static Bound current = new Bound();
        // ERROR: unsupported-expression
        static final DoubleUnaryOperator AT = current::at;

        double at(double x) {
            return 2 * x;
        }

        @Traced
        static double read(double x) {
            return AT.applyAsDouble(x);
        }
    }
}

abstract class Made {
    static final double[] HELD = new double[1];

    static double[] table() {
        return HELD;
    }

    abstract double make(double t);
}
