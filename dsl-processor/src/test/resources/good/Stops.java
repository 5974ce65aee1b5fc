package good;

import static dev.tracegrad.Value.stopGradient;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;

/** Numbers whose gradient is stopped on purpose: constants, which untraced code may compute. */
class Stops {
    private double level = 2;

    private Stops() {}

    @Traced
    static double ofUntraced(double x) {
        double table = Value.stopGradient(Table.lookup(x));
        return x * table + stopGradient(Table.lookup(x + table)) * x;
    }

    @Traced
    static double ofItself(double x) {
        return x * Value.stopGradient(x) + Value.stopGradient((x)) - Value.stopGradient(2) * x;
    }

    @Traced
    static double ofLibrary(double x) {
        double rounded = Value.stopGradient(x == x && x - x == 0 ? new BigDecimal(x).scale() : Double.hashCode(x));
        int digits = (int) Value.stopGradient(x * 10) + (int) stopGradient(Math.round(x));
        boolean same = Value.stopGradient(x) == 0;
        return x * rounded + digits % 7 + (same ? 1 : x);
    }

    @Traced
    static double ofArrays(double[] a, double[][] rows, double x) {
        double most = Value.stopGradient(Table.most(a));
        return x * most
                + Value.stopGradient(Table.sorted(a.clone())) * x
                + Value.stopGradient(Table.rows(rows))
                + Value.stopGradient(Table.all(x, 2 * x, most));
    }

    @Traced
    static double ofHelper(double x) {
        return x * Value.stopGradient(helper(x)) + Value.stopGradient(traced(x) * x);
    }

    private static double helper(double x) {
        class Local {
            double twice(double t) {
                return 2 * t;
            }
        }
        return new Local().twice(x);
    }

    @Traced
    static double traced(double x) {
        return x * x;
    }

    @Traced
    static double ofFunctions(DoubleUnaryOperator f, double x) {
        return x * Value.stopGradient(f.applyAsDouble(x)) + Value.stopGradient(slope(t -> t * t * x, x)) * x;
    }

    @Traced
    static double slope(DoubleUnaryOperator f, double x) {
        return (f.applyAsDouble(x + 1) - f.applyAsDouble(x - 1)) / 2;
    }

    @Traced
    @SuppressWarnings("traced:field-write")
    double ofFields(double x) {
        level += x;
        double before = Value.stopGradient(level + squared(level));
        return x * before + level;
    }

    private double squared(double number) {
        class Local {}
        return level * number;
    }

    static Stops sample() {
        return new Stops();
    }

    private static class Table {
        static double lookup(double x) {
            return x > 0 ? 2 : 3;
        }

        static double most(double[] values) {
            double most = 0;
            for (double value : values) {
                most = Math.max(most, value);
            }
            return most;
        }

        static double sorted(double[] values) {
            java.util.Arrays.sort(values);
            return values.length == 0 ? 0 : values[0];
        }

        static double rows(double[][] rows) {
            return rows.length == 0 ? 0 : most(rows[0]);
        }

        static double all(double... values) {
            return values.length;
        }
    }
}
