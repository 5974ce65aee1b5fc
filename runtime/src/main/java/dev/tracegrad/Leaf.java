package dev.tracegrad;

/** An input: a number that a user made. */
final class Leaf extends Differentiable {
    /** The walk of {@link Backward} that wrote the gradient last. */
    long walk;

    Leaf(double data) {
        super(data, UNCOUNTED);
    }

    @Override
    public Op op() {
        return Op.LEAF;
    }
}
