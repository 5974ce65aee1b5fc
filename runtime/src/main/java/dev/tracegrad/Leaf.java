package dev.tracegrad;

/** An input: a number that a user made. */
final class Leaf extends Differentiable {
    /** The run of {@link Backward} that wrote the gradient last. */
    long run;

    Leaf(double data) {
        super(data, UNCOUNTED);
    }

    @Override
    public Op op() {
        return Op.LEAF;
    }
}
