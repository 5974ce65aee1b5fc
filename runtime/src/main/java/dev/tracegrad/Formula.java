package dev.tracegrad;

import java.util.List;

/**
 * An operation on texts as Java writes it: {@code a * b}, {@code pow(a, b)}, {@code -a}, and {@code -(2.0)} where the
 * operand is a number.
 */
final class Formula {
    private Formula() {}

    /**
     * The formula.
     *
     * @throws IllegalArgumentException if {@code op} is a leaf or takes another number of operands
     */
    static String of(Op op, List<String> operands) {
        return of(op, op.symbol(), operands);
    }

    /** The formula, with the symbol that a node has of its own. */
    static String of(Op op, String symbol, List<String> operands) {
        if (op.arity() == 0 || (op.arity() > 0 && op.arity() != operands.size())) {
            throw new IllegalArgumentException(
                    "operands: " + op + " takes " + op.arity() + ", but there are " + operands.size());
        }
        if (op.isInfix()) {
            return operands.get(0) + " " + symbol + " " + operands.get(1);
        }
        if (op == Op.UNARY_MINUS && !startsLikeNumber(operands.get(0))) {
            return symbol + operands.get(0);
        }
        return symbol + "(" + String.join(", ", operands) + ")";
    }

    private static boolean startsLikeNumber(String operand) {
        char first = operand.charAt(0);
        return Character.isDigit(first) || first == '-' || operand.equals("NaN") || operand.equals("Infinity");
    }
}
