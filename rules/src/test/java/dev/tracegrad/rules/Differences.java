package dev.tracegrad.rules;

import java.util.function.DoubleUnaryOperator;

/** The slope of a function by central differences of steps that are halved, of which Richardson's table takes out the error. */
final class Differences {
    private static final int STEPS = 7;

    private Differences() {}

    static double slope(DoubleUnaryOperator function, double x, double step) {
        double[] row = new double[STEPS];
        double best = Double.NaN;
        double smallest = Double.POSITIVE_INFINITY;
        double h = step;
        for (int i = 0; i < STEPS; i++) {
            double[] last = row.clone();
            row[0] = (function.applyAsDouble(x + h) - function.applyAsDouble(x - h)) / (2 * h);
            double factor = 4;
            for (int k = 1; k <= i; k++) {
                row[k] = row[k - 1] + (row[k - 1] - last[k - 1]) / (factor - 1);
                factor *= 4;
                double error = Math.max(Math.abs(row[k] - row[k - 1]), Math.abs(row[k] - last[k - 1]));
                if (error <= smallest) {
                    smallest = error;
                    best = row[k];
                }
            }
            h /= 2;
        }
        return best;
    }
}
