package dev.tracegrad;

/**
 * The node of an operation: what it computed, and its operands. The classes differ in how these are kept, and say what is
 * frequent by themselves, so that a node of one or two operands has 48 bytes with its name and its site.
 */
abstract sealed class Result extends Differentiable permits Unary, Binary, WithNumber, Many {
    Result(double data) {
        super(data, (short) 0);
    }

    /**
     * Counts this result among the users of an operand. Not exact, since threads may build on the same result at once, and
     * users that are garbage stay counted; 32,768 are too many. {@link Backward} finds out where the number is wrong, and
     * writes that of its own graph.
     */
    static void use(Value operand) {
        short users = operand.users;
        if (users >= 0) {
            operand.users = (short) (users + 1);
        }
    }

    @Override
    abstract int arity();

    @Override
    abstract Value operand(int position);

    /** The node of an operation on two operands. */
    static Result of(Op op, double data, Value left, Value right) {
        return switch (op) {
            case PLUS -> new Binary.Plus(data, left, right);
            case MINUS -> new Binary.Minus(data, left, right);
            case TIMES -> new Binary.Times(data, left, right);
            case DIV -> new Binary.Div(data, left, right);
            default -> new Binary.Other(op, data, left, right);
        };
    }
}
