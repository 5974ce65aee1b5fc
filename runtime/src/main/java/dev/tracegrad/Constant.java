package dev.tracegrad;

/** A number that takes part in formulas and has no gradient. */
final class Constant extends Value {
    Constant(double data) {
        super(data, UNCOUNTED);
    }

    @Override
    public Op op() {
        return Op.CONSTANT;
    }
}
