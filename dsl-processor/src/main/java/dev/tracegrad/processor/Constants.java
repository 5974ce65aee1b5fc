package dev.tracegrad.processor;

import java.util.OptionalLong;
import javax.lang.model.type.TypeKind;

/** The value of the simplest constant expressions: what decides whether an int may stand for a narrower type. */
final class Constants {
    private Constants() {}

    /** Whether the expression is a constant of type int whose value that narrower kind of type can hold. */
    static boolean fits(Expression expression, TypeKind kind) {
        if (expression.type().getKind() != TypeKind.INT) {
            return false;
        }
        OptionalLong value = value(expression);
        if (value.isEmpty()) {
            return false;
        }
        long number = value.getAsLong();
        return switch (kind) {
            case BYTE -> number == (byte) number;
            case SHORT -> number == (short) number;
            case CHAR -> number == (char) number;
            default -> false;
        };
    }

    private static OptionalLong value(Expression expression) {
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return value(parenthesized.inner());
        }
        if (expression instanceof Expression.Unary unary && unary.operator() == Operator.UNARY_MINUS) {
            OptionalLong operand = value(unary.operand());
            return operand.isEmpty() ? operand : OptionalLong.of(-operand.getAsLong());
        }
        if (expression instanceof Expression.Field field
                && field.field().getConstantValue() instanceof Integer constant) {
            return OptionalLong.of(constant);
        }
        if (expression instanceof Expression.Literal literal) {
            return OptionalLong.of(Long.decode(literal.text().replace("_", "")));
        }
        return OptionalLong.empty();
    }
}
