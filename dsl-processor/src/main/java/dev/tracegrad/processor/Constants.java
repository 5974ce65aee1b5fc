package dev.tracegrad.processor;

import java.util.OptionalInt;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The value of constant expressions of type int (JLS 15.29): what decides whether one may stand for a narrower type. */
final class Constants {
    private Constants() {}

    /** Whether the expression is a constant of type int whose value that narrower kind of type can hold. */
    static boolean fits(Expression expression, TypeKind kind) {
        if (expression.type().getKind() != TypeKind.INT) {
            return false;
        }
        OptionalInt value = value(expression);
        if (value.isEmpty()) {
            return false;
        }
        int number = value.getAsInt();
        return switch (kind) {
            case BYTE -> number == (byte) number;
            case SHORT -> number == (short) number;
            case CHAR -> number == (char) number;
            default -> false;
        };
    }

    /** The value of a constant of type int or narrower, or empty. */
    static OptionalInt value(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return number(literal.value());
        }
        if (expression instanceof Expression.Field field) {
            return number(field.field().getConstantValue());
        }
        if (expression instanceof Expression.Local local) {
            return local.variable().constant();
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return value(parenthesized.inner());
        }
        if (expression instanceof Expression.Cast cast) {
            OptionalInt operand = value(cast.operand());
            return operand.isEmpty()
                    ? operand
                    : converted(operand.getAsInt(), cast.type().getKind());
        }
        if (expression instanceof Expression.Unary unary) {
            OptionalInt operand = value(unary.operand());
            return operand.isEmpty() ? operand : unary(unary.operator(), operand.getAsInt());
        }
        if (expression instanceof Expression.Binary binary && binary.type().getKind() == TypeKind.INT) {
            OptionalInt left = value(binary.left());
            OptionalInt right = value(binary.right());
            return left.isEmpty() || right.isEmpty()
                    ? OptionalInt.empty()
                    : binary(binary.operator(), left.getAsInt(), right.getAsInt());
        }
        return OptionalInt.empty();
    }

    private static OptionalInt number(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return OptionalInt.of(((Number) value).intValue());
        }
        return value instanceof Character character ? OptionalInt.of(character) : OptionalInt.empty();
    }

    private static OptionalInt converted(int value, TypeKind kind) {
        return switch (kind) {
            case BYTE -> OptionalInt.of((byte) value);
            case SHORT -> OptionalInt.of((short) value);
            case CHAR -> OptionalInt.of((char) value);
            case INT -> OptionalInt.of(value);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt unary(Operator operator, int value) {
        return switch (operator) {
            case UNARY_PLUS -> OptionalInt.of(value);
            case UNARY_MINUS -> OptionalInt.of(-value);
            case COMPLEMENT -> OptionalInt.of(~value);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt binary(Operator operator, int left, int right) {
        if (right == 0 && (operator == Operator.DIVIDE || operator == Operator.REMAINDER)) {
            return OptionalInt.empty();
        }
        return switch (operator) {
            case PLUS -> OptionalInt.of(left + right);
            case MINUS -> OptionalInt.of(left - right);
            case TIMES -> OptionalInt.of(left * right);
            case DIVIDE -> OptionalInt.of(left / right);
            case REMAINDER -> OptionalInt.of(left % right);
            case AND -> OptionalInt.of(left & right);
            case OR -> OptionalInt.of(left | right);
            case XOR -> OptionalInt.of(left ^ right);
            case SHIFT_LEFT -> OptionalInt.of(left << right);
            case SHIFT_RIGHT -> OptionalInt.of(left >> right);
            case SHIFT_RIGHT_UNSIGNED -> OptionalInt.of(left >>> right);
            default -> OptionalInt.empty();
        };
    }
}
