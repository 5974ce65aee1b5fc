package dev.tracegrad;

/** An input: a number that a user made. */
final class Leaf extends Differentiable {
    Leaf(double data) {
        super(data);
    }

    @Override
    public Op op() {
        return Op.LEAF;
    }
}
