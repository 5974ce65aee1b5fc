package dev.tracegrad;

/** A node with a gradient: all but the constants, which are smaller without one. */
abstract sealed class Differentiable extends Value permits Leaf, Result {
    /** Written by {@link Backward} alone. */
    double grad;

    Differentiable(double data, short users) {
        super(data, users);
    }
}
