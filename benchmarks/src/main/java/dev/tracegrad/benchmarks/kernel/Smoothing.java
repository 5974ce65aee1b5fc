package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Gradient;
import java.util.Arrays;

/** 100 sweeps over an array of 200 elements that is overwritten in place, in its elements and one coefficient. */
final class Smoothing extends Kernel {
    private static final int LENGTH = 200;
    private static final int SWEEPS = 100;

    private final Tape tape = new Tape();
    private final double[] state = new double[LENGTH];
    private final double[] stateBar = new double[LENGTH];
    private final double[] ofCoefficient = new double[1];
    private final double[] old = new double[SWEEPS * LENGTH];

    @Gradient
    static double smooth(double[] a, double c) {
        for (int t = 0; t < SWEEPS; t++) {
            for (int i = 1; i < a.length - 1; i++) {
                a[i] = a[i] + c * (a[i - 1] - 2 * a[i] + a[i + 1]) - 0.01 * a[i] * a[i];
            }
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * a[i];
        }
        return sum;
    }

    @Override
    double[] start() {
        double[] start = new double[LENGTH + 1];
        for (int i = 0; i < LENGTH; i++) {
            start[i] = ((i * 37 + 11) % 100) / 100.0;
        }
        start[LENGTH] = 0.2;
        return start;
    }

    @Override
    double plain(double[] at) {
        System.arraycopy(at, 0, state, 0, LENGTH);
        return smooth(state, at[LENGTH]);
    }

    @Override
    double code(double[] at, double[] gradient) {
        System.arraycopy(at, 0, state, 0, LENGTH);
        Arrays.fill(stateBar, 0);
        ofCoefficient[0] = 0;
        double value = SmoothingGradient.smooth(tape, state, at[LENGTH], ofCoefficient, stateBar);
        return added(value, ofCoefficient[0], gradient);
    }

    private double added(double value, double cBar, double[] gradient) {
        for (int i = 0; i < LENGTH; i++) {
            gradient[i] += stateBar[i];
        }
        gradient[LENGTH] += cBar;
        return value;
    }

    @Override
    Value graph(Value[] at) {
        return SmoothingTraced.smooth(Arrays.copyOf(at, LENGTH), at[LENGTH]);
    }

    @Override
    double byHand(double[] at, double[] gradient) {
        System.arraycopy(at, 0, state, 0, LENGTH);
        Arrays.fill(stateBar, 0);
        double[] a = state;
        double[] aBar = stateBar;
        double c = at[LENGTH];
        int n = 0;
        for (int t = 0; t < SWEEPS; t++) {
            for (int i = 1; i < LENGTH - 1; i++) {
                old[n++] = a[i];
                a[i] = a[i] + c * (a[i - 1] - 2 * a[i] + a[i + 1]) - 0.01 * a[i] * a[i];
            }
        }
        double sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += a[i] * a[i];
        }
        for (int i = 0; i < LENGTH; i++) {
            aBar[i] = 2 * a[i];
        }
        double cBar = 0;
        for (int t = 0; t < SWEEPS; t++) {
            for (int i = LENGTH - 2; i >= 1; i--) {
                double was = old[--n];
                double newBar = aBar[i];
                cBar += newBar * (a[i - 1] - 2 * was + a[i + 1]);
                double bendBar = newBar * c;
                aBar[i - 1] += bendBar;
                aBar[i + 1] += bendBar;
                aBar[i] = newBar - 2 * bendBar - newBar * 0.02 * was;
                a[i] = was;
            }
        }
        return added(sum, cBar, gradient);
    }
}
