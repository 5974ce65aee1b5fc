package good;

import dev.tracegrad.annotations.Gradient;

/** Gradients as plain Java: loops that end early, arrays that are overwritten, calls, and recursion. */
class GradientCode {
    private static final double EPSILON = 1e-12;

    @Gradient
    static double option(double spot, double strike, double rate, double volatility, double time) {
        double deviation = volatility * Math.sqrt(time);
        double d1 = (Math.log(spot / strike) + (rate + volatility * volatility / 2) * time) / deviation;
        double d2 = d1 - deviation;
        return spot * distribution(d1) - strike * Math.exp(-rate * time) * distribution(d2);
    }

    private static double distribution(double x) {
        if (x < 0) {
            return 1 - distribution(-x);
        }
        double k = 1 / (1 + 0.2316419 * x);
        double tail = k * (0.31938153 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
        return 1 - tail * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** Kepler's equation by Newton's method. */
    @Gradient
    static double anomaly(double mean, double eccentricity) {
        double x = mean;
        for (int i = 0; i < 50; i++) {
            double step = (x - eccentricity * Math.sin(x) - mean) / (1 - eccentricity * Math.cos(x));
            x -= step;
            if (Math.abs(step) < EPSILON) {
                break;
            }
        }
        return x;
    }

    /** What is left in the array is what the method leaves there. */
    @Gradient
    static double smoothed(double[] a, double c, int times) {
        for (int t = 0; t < times && t < 9; t++) {
            for (int i = 1; i < a.length - 1; i++) {
                a[i] += c * (a[i - 1] - 2 * a[i] + a[i + 1]);
            }
        }
        return norm(a);
    }

    private static double norm(double[] a) {
        double sum = 0;
        for (double each : a) {
            sum += each * each;
        }
        return Math.sqrt(sum);
    }

    @Gradient
    static double branches(double x, double r, int n) {
        double sum = 0;
        for (int i = 0; i < n && i < 40; i++) {
            if (x > 0.5) {
                x = r * x * (1 - x);
                continue;
            }
            x = i % 2 == 0 ? x + 0.3 * r : -x * 0.9;
            sum += Math.max(x, 0.1);
            if (sum > 50) {
                return sum * 2;
            }
        }
        return sum + x;
    }

    /** A cell of a network: its weights are rows of a matrix. */
    @Gradient
    static double cell(double[][] weights, double input, double state) {
        double[] gates = new double[weights.length];
        for (int i = 0; i < gates.length; i++) {
            gates[i] = 1 / (1 + Math.exp(-(weights[i][0] * input + weights[i][1] * state + weights[i][2])));
        }
        double next = state * gates[0] + gates[1] * Math.tanh(input);
        return gates[2] * Math.tanh(next);
    }

    /** A list has no gradient code yet. */
    @Gradient
    @SuppressWarnings("traced:gradient-through-graph")
    static double throughTheGraph(double x, double[] a) {
        java.util.List<Double> list = new java.util.ArrayList<>();
        list.add(x * x);
        a[0] = list.get(0) * a[1];
        return a[0] + x;
    }
}
