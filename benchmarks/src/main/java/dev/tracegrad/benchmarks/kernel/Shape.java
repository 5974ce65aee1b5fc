package dev.tracegrad.benchmarks.kernel;

import java.util.function.Supplier;

/** Shapes of control flow, each in a small method whose reverse sweep is written by hand besides. */
public enum Shape {
    /** A loop that is left by {@code break}. */
    NEWTON(Kepler::new),
    /** Branches in a loop. */
    BRANCHES(Branches::new),
    /** An array that is overwritten in place. */
    IN_PLACE(Smoothing::new),
    /** A method that calls itself. */
    RECURSION(Recursion::new),
    /** A method that a loop calls. */
    CALLS(PendulumByCalls::new);

    private final Supplier<Kernel> kernel;

    Shape(Supplier<Kernel> kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel.get();
    }
}
