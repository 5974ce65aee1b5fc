package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Gradient;
import dev.tracegrad.benchmarks.AdjointGradients;
import dev.tracegrad.benchmarks.Workload;

/** {@link Workload#PENDULUM} with the acceleration in a method of its own, which each step calls four times. */
final class PendulumByCalls extends Kernel {
    private final Tape tape = new Tape();
    private final AdjointGradients byHand = new AdjointGradients();
    private final double[] derivatives = new double[3];

    @Gradient
    static double pendulum(double a, double b, double angle) {
        double h = 0.01;
        double theta = angle;
        double omega = 0;
        for (int i = 0; i < 1000; i++) {
            double k1 = acceleration(theta, omega, a, b);
            double omega2 = omega + 0.5 * h * k1;
            double k2 = acceleration(theta + 0.5 * h * omega, omega2, a, b);
            double omega3 = omega + 0.5 * h * k2;
            double k3 = acceleration(theta + 0.5 * h * omega2, omega3, a, b);
            double omega4 = omega + h * k3;
            double k4 = acceleration(theta + h * omega3, omega4, a, b);
            theta = theta + h / 6 * (omega + 2 * (omega2 + omega3) + omega4);
            omega = omega + h / 6 * (k1 + 2 * (k2 + k3) + k4);
        }
        return theta;
    }

    private static double acceleration(double theta, double omega, double a, double b) {
        return -(a * Math.sin(theta) + b * omega);
    }

    @Override
    double[] start() {
        return new double[] {9.81, 0.1, 1};
    }

    @Override
    double plain(double[] at) {
        return pendulum(at[0], at[1], at[2]);
    }

    @Override
    double code(double[] at, double[] gradient) {
        return PendulumByCallsGradient.pendulum(tape, at[0], at[1], at[2], gradient);
    }

    @Override
    Value graph(Value[] at) {
        return PendulumByCallsTraced.pendulum(at[0], at[1], at[2]);
    }

    @Override
    double byHand(double[] at, double[] gradient) {
        double value = byHand.run(Workload.PENDULUM, at, derivatives);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] += derivatives[i];
        }
        return value;
    }
}
