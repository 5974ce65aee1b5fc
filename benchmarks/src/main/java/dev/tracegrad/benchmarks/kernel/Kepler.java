package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Gradient;
import java.util.Arrays;

/** Kepler's equation by Newton's method, which ends by {@code break} when the step is small: 1,000 anomalies, two inputs. */
final class Kepler extends Kernel {
    private static final int CALLS = 1_000;

    private final Tape tape = new Tape();
    private double[] sines = new double[64];
    private double[] cosines = new double[64];
    private double[] steps = new double[64];

    /** The eccentric anomaly: the {@code x} of {@code x - e sin x = m}. */
    @Gradient
    static double anomaly(double m, double e) {
        double x = m;
        while (true) {
            double f = x - e * Math.sin(x) - m;
            double step = f / (1 - e * Math.cos(x));
            x -= step;
            if (Math.abs(step) < 1e-12) {
                break;
            }
        }
        return x;
    }

    private static double m(double[] at, int call) {
        return at[0] + call * 2e-3;
    }

    private static double e(double[] at, int call) {
        return at[1] + (call % 7) * 0.05;
    }

    @Override
    double[] start() {
        return new double[] {0.4, 0.1};
    }

    @Override
    double plain(double[] at) {
        double sum = 0;
        for (int call = 0; call < CALLS; call++) {
            sum += anomaly(m(at, call), e(at, call));
        }
        return sum;
    }

    @Override
    double code(double[] at, double[] gradient) {
        double sum = 0;
        for (int call = 0; call < CALLS; call++) {
            sum += KeplerGradient.anomaly(tape, m(at, call), e(at, call), gradient);
        }
        return sum;
    }

    @Override
    Value graph(Value[] at) {
        Value sum = Value.constant(0);
        for (int call = 0; call < CALLS; call++) {
            sum = sum.plus(KeplerTraced.anomaly(at[0].plus(call * 2e-3), at[1].plus((call % 7) * 0.05)));
        }
        return sum;
    }

    @Override
    double byHand(double[] at, double[] gradient) {
        double sum = 0;
        for (int call = 0; call < CALLS; call++) {
            sum += byHand(m(at, call), e(at, call), gradient);
        }
        return sum;
    }

    private double byHand(double m, double e, double[] gradient) {
        double[] sin = sines;
        double[] cos = cosines;
        double[] by = steps;
        double x = m;
        int n = 0;
        while (true) {
            double s = Math.sin(x);
            double c = Math.cos(x);
            double step = (x - e * s - m) / (1 - e * c);
            if (n == sin.length) {
                sin = sines = Arrays.copyOf(sin, 2 * n);
                cos = cosines = Arrays.copyOf(cos, 2 * n);
                by = steps = Arrays.copyOf(by, 2 * n);
            }
            sin[n] = s;
            cos[n] = c;
            by[n] = step;
            n++;
            x -= step;
            if (Math.abs(step) < 1e-12) {
                break;
            }
        }
        double xBar = 1;
        double mBar = 0;
        double eBar = 0;
        while (n > 0) {
            n--;
            double slope = 1 - e * cos[n];
            double fBar = -xBar / slope;
            double slopeBar = xBar * by[n] / slope;
            eBar -= fBar * sin[n] + slopeBar * cos[n];
            mBar -= fBar;
            xBar += fBar * slope + slopeBar * e * sin[n];
        }
        gradient[0] += mBar + xBar;
        gradient[1] += eBar;
        return x;
    }
}
