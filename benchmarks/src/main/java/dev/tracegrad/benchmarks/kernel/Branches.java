package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Gradient;

/** A map with three branches, {@code continue} and {@code break}, 10,000 times, in two coefficients and the first number. */
final class Branches extends Kernel {
    private static final int STEPS = 10_000;

    private final Tape tape = new Tape();
    private final double[] states = new double[STEPS];

    @Gradient
    static double map(double a, double b, double start) {
        double x = start;
        for (int i = 0; i < STEPS; i++) {
            if (x > 0.7) {
                x = 0.5 * x - 0.3 * a;
                continue;
            }
            if (x > 0.2) {
                x = x * x + b;
            } else {
                x = x * 0.9 + 0.25 * a;
            }
            if (x > 1e6) {
                break;
            }
        }
        return x;
    }

    @Override
    double[] start() {
        return new double[] {0.6, 0.31, 0.4};
    }

    @Override
    double plain(double[] at) {
        return map(at[0], at[1], at[2]);
    }

    @Override
    double code(double[] at, double[] gradient) {
        return BranchesGradient.map(tape, at[0], at[1], at[2], gradient);
    }

    @Override
    Value graph(Value[] at) {
        return BranchesTraced.map(at[0], at[1], at[2]);
    }

    @Override
    double byHand(double[] at, double[] gradient) {
        double a = at[0];
        double b = at[1];
        double x = at[2];
        int n = 0;
        while (n < STEPS) {
            states[n++] = x;
            if (x > 0.7) {
                x = 0.5 * x - 0.3 * a;
                continue;
            }
            x = x > 0.2 ? x * x + b : x * 0.9 + 0.25 * a;
            if (x > 1e6) {
                break;
            }
        }
        double xBar = 1;
        double aBar = 0;
        double bBar = 0;
        while (n > 0) {
            double old = states[--n];
            if (old > 0.7) {
                aBar -= 0.3 * xBar;
                xBar *= 0.5;
            } else if (old > 0.2) {
                bBar += xBar;
                xBar *= 2 * old;
            } else {
                aBar += 0.25 * xBar;
                xBar *= 0.9;
            }
        }
        gradient[0] += aBar;
        gradient[1] += bBar;
        gradient[2] += xBar;
        return x;
    }
}
