package dev.tracegrad.benchmarks;

import dev.tracegrad.Value;
import dev.tracegrad.Values;

/** The companions, with names and places of every statement: the graph is built, ordered and differentiated. */
public final class TracedGradients extends Gradients {
    /** The inputs of the last run. */
    private Value[] inputs = {};

    /** What the last run computed. */
    private Value root = Value.constant(0);

    @Override
    protected String name() {
        return "traced";
    }

    @Override
    protected double chain(double[] at, double[] gradient) {
        return backward(FormulasTraced.chain(inputs(at)[0]), gradient);
    }

    @Override
    protected double network(double[] at, double[] gradient) {
        return backward(FormulasTraced.network(inputs(at)), gradient);
    }

    @Override
    protected double rosenbrock(double[] at, double[] gradient) {
        return backward(FormulasTraced.rosenbrock(inputs(at)), gradient);
    }

    @Override
    protected double option(double[] at, double[] gradient) {
        Value[] x = inputs(at);
        return backward(FormulasTraced.option(x[0], x[1], x[2], x[3], x[4]), gradient);
    }

    @Override
    protected double pendulum(double[] at, double[] gradient) {
        Value[] x = inputs(at);
        return backward(FormulasTraced.pendulum(x[0], x[1], x[2]), gradient);
    }

    /** What the last run computed; of the options, the last one. */
    Value root() {
        return root;
    }

    private Value[] inputs(double[] at) {
        inputs = Values.of(at);
        return inputs;
    }

    private double backward(Value result, double[] gradient) {
        root = result;
        result.backward();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = inputs[i].grad();
        }
        return result.data();
    }
}
