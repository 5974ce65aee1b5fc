package dev.tracegrad;

/** The node of an operation on three operands, or on any number of them. */
sealed class Many extends Result permits Custom {
    final Op op;
    final Value[] operands;

    /** @param operands not copied */
    Many(Op op, double data, Value... operands) {
        super(data);
        this.op = op;
        this.operands = operands;
        for (Value operand : operands) {
            use(operand);
        }
    }

    @Override
    public final Op op() {
        return op;
    }

    @Override
    final int arity() {
        return operands.length;
    }

    @Override
    final Value operand(int position) {
        return operands[position];
    }
}
