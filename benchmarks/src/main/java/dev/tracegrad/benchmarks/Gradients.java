package dev.tracegrad.benchmarks;

import java.util.Arrays;

/** One way to compute the workloads' values and gradients. */
public abstract class Gradients {
    private final double[] option = new double[Workload.OPTION.inputs()];
    private final double[] greeks = new double[Workload.OPTION.inputs()];

    /** The way's name, which is that of its benchmark. */
    protected abstract String name();

    /** Whether there are gradients at all. */
    protected boolean hasGradient() {
        return true;
    }

    protected abstract double chain(double[] at, double[] gradient);

    protected abstract double network(double[] at, double[] gradient);

    protected abstract double rosenbrock(double[] at, double[] gradient);

    /** The price of one option. */
    protected abstract double option(double[] at, double[] gradient);

    protected abstract double pendulum(double[] at, double[] gradient);

    /**
     * Runs a workload once.
     *
     * @param at the inputs
     * @param gradient where the gradient is put
     * @return the value
     */
    public final double run(Workload workload, double[] at, double[] gradient) {
        return switch (workload) {
            case CHAIN -> chain(at, gradient);
            case NETWORK -> network(at, gradient);
            case ROSENBROCK -> rosenbrock(at, gradient);
            case OPTION -> options(gradient);
            case PENDULUM -> pendulum(at, gradient);
        };
    }

    private double options(double[] gradient) {
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int i = 0; i < Workload.OPTIONS; i++) {
            Workload.setOption(i, option);
            sum += option(option, greeks);
            for (int k = 0; k < greeks.length; k++) {
                gradient[k] += greeks[k];
            }
        }
        return sum;
    }
}
