package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.Value;
import dev.tracegrad.Values;

/** A method of numbers, its inputs, and ways to its value and derivatives. */
abstract class Kernel {
    /** The inputs, the same with every call. */
    abstract double[] start();

    /** The value alone. */
    abstract double plain(double[] at);

    /** By gradient code: the value, and the derivatives added to the gradient. */
    abstract double code(double[] at, double[] gradient);

    /** The graph of the value. */
    abstract Value graph(Value[] at);

    /** By a reverse sweep that a careful person writes: the value, and the derivatives added to the gradient. */
    double byHand(double[] at, double[] gradient) {
        throw new UnsupportedOperationException("Nobody has written it.");
    }

    /** By the graph: the value, and the derivatives added to the gradient. */
    double traced(double[] at, double[] gradient) {
        Value[] inputs = Values.of(at);
        Value result = graph(inputs);
        result.backward();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] += inputs[i].grad();
        }
        return result.data();
    }
}
