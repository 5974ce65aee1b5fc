package dev.tracegrad.benchmarks;

import dev.tracegrad.Tape;
import java.util.Arrays;

/** Gradient code, as the processor writes it. */
final class CodeGradients extends Gradients {
    private final Tape tape = new Tape();

    @Override
    protected String name() {
        return "gradientCode";
    }

    @Override
    protected double chain(double[] at, double[] gradient) {
        gradient[0] = 0;
        return FormulasGradient.chain(tape, at[0], gradient);
    }

    @Override
    protected double network(double[] at, double[] gradient) {
        Arrays.fill(gradient, 0);
        return FormulasGradient.network(tape, at, gradient);
    }

    @Override
    protected double rosenbrock(double[] at, double[] gradient) {
        Arrays.fill(gradient, 0);
        return FormulasGradient.rosenbrock(tape, at, gradient);
    }

    @Override
    protected double option(double[] at, double[] gradient) {
        Arrays.fill(gradient, 0);
        return FormulasGradient.option(tape, at[0], at[1], at[2], at[3], at[4], gradient);
    }

    @Override
    protected double pendulum(double[] at, double[] gradient) {
        Arrays.fill(gradient, 0);
        return FormulasGradient.pendulum(tape, at[0], at[1], at[2], gradient);
    }
}
