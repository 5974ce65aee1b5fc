package dev.tracegrad;

/** The node of an operation on one operand. */
final class Unary extends Result {
    final Op op;
    final Value operand;

    Unary(Op op, double data, Value operand) {
        super(data);
        this.op = op;
        this.operand = operand;
        use(operand);
    }

    @Override
    public Op op() {
        return op;
    }

    @Override
    int arity() {
        return 1;
    }

    @Override
    Value operand(int position) {
        return operand;
    }
}
