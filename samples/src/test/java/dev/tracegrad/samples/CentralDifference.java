package dev.tracegrad.samples;

import java.util.function.ToDoubleFunction;

/** The slope of a plain method, measured on both sides of a point. */
final class CentralDifference {
    private CentralDifference() {}

    /** @param input which of the numbers is changed, by {@code step} up and down */
    static double of(ToDoubleFunction<double[]> method, double[] point, int input, double step) {
        double[] above = point.clone();
        double[] below = point.clone();
        above[input] += step;
        below[input] -= step;
        return (method.applyAsDouble(above) - method.applyAsDouble(below)) / (above[input] - below[input]);
    }
}
