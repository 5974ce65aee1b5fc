package dev.tracegrad;

/** The node of a user's own operation, which is asked for its partial derivatives whenever these are wanted. */
final class Custom extends Many {
    private final CustomOp custom;

    /** @param operands not copied */
    Custom(CustomOp custom, double data, Value... operands) {
        super(Op.PRIMITIVE, data, operands);
        this.custom = custom;
    }

    @Override
    public String symbol() {
        return custom.name();
    }

    /** See {@link CustomOp#isSolutionBefore(long)}. */
    boolean isSolutionBefore(long count) {
        return custom.isSolutionBefore(count);
    }

    /** The derivative in the operand at a position. */
    double partial(int position) {
        return custom.partial(position, operands, data);
    }
}
