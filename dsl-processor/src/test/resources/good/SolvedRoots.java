package good;

import dev.tracegrad.Derivatives;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

/** Numbers that are found without a graph, with the derivatives of the equations that they solve. */
class SolvedRoots {
    @Traced
    static double quotient(double a, double b) {
        double found = Value.stopGradient(Found.quotient(a, b));
        return 2 * Derivatives.implicit(found, x -> x - b / a);
    }

    /** The graph of the loop is not used. */
    @Traced
    static double half(double a) {
        double x = 0;
        for (int i = 0; i < 4; i++) {
            x = a / 2;
        }
        x = Derivatives.implicit(x, z -> difference(2 * z, a));
        return x + a;
    }

    static double difference(double x, double y) {
        return x - y;
    }

    @Traced
    static double pair(double a, double b) {
        double[] found = {Value.stopGradient(a / 2 + b / 2), Value.stopGradient(a / 2 - b / 2)};
        double[] x = Derivatives.implicit(found, z -> new double[] {z[0] + z[1] - a, z[0] - z[1] - b});
        return x[0] * 3 - x[1];
    }

    /** It depends on no input. */
    @Traced
    static double constant(double a) {
        return a * Derivatives.implicit(2, x -> x - 2);
    }

    static class Found {
        static double quotient(double a, double b) {
            return b / a;
        }
    }
}
