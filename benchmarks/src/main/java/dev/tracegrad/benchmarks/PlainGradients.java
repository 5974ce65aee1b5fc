package dev.tracegrad.benchmarks;

/** The traced methods themselves, on {@code double}: values only. */
final class PlainGradients extends Gradients {
    @Override
    protected String name() {
        return "plain";
    }

    @Override
    protected boolean hasGradient() {
        return false;
    }

    @Override
    protected double chain(double[] at, double[] gradient) {
        return Formulas.chain(at[0]);
    }

    @Override
    protected double network(double[] at, double[] gradient) {
        return Formulas.network(at);
    }

    @Override
    protected double rosenbrock(double[] at, double[] gradient) {
        return Formulas.rosenbrock(at);
    }

    @Override
    protected double option(double[] at, double[] gradient) {
        return Formulas.option(at[0], at[1], at[2], at[3], at[4]);
    }

    @Override
    protected double pendulum(double[] at, double[] gradient) {
        return Formulas.pendulum(at[0], at[1], at[2]);
    }
}
