package dev.tracegrad.processor.model;

import dev.tracegrad.processor.language.Operator;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The value of constant expressions (JLS 15.29), which decide where one may stand for a narrower type, or as a label. */
public final class Constants {
    private Constants() {}

    /** Whether it is {@code null}, be it as one of a type. */
    public static boolean isNull(Expression expression) {
        return expression instanceof Expression.Literal literal
                ? literal.value() == null
                : (expression instanceof Expression.Cast || expression instanceof Expression.Parenthesized)
                        && isNull(expression.children().get(0));
    }

    /** Whether the expression is a constant of type int whose value that narrower kind of type can hold. */
    public static boolean fits(Expression expression, TypeKind kind) {
        return expression.type().getKind() == TypeKind.INT
                && value(expression) instanceof Integer number
                && switch (kind) {
                    case BYTE -> number == number.byteValue();
                    case SHORT -> number == number.shortValue();
                    case CHAR -> number == (char) number.intValue();
                    default -> false;
                };
    }

    /** The value of a constant number, character or truth, as a box of the expression's type, or null. */
    public static @Nullable Object value(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return constant(literal.value());
        }
        if (expression instanceof Expression.Field field) {
            return field.receiver() == null ? constant(field.field().getConstantValue()) : null;
        }
        if (expression instanceof Expression.Local local) {
            return constant(local.variable().constant());
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return value(parenthesized.inner());
        }
        if (expression instanceof Expression.Cast cast) {
            return converted(value(cast.operand()), cast.type());
        }
        if (expression instanceof Expression.Unary unary) {
            return unary(unary.operator(), value(unary.operand()));
        }
        if (expression instanceof Expression.Binary binary) {
            Object left = value(binary.left());
            Object right = left == null ? null : value(binary.right());
            return right == null ? null : binary(binary.operator(), left, right);
        }
        return expression instanceof Expression.Conditional conditional ? conditional(conditional) : null;
    }

    /** The value of a constant string, or null. */
    public static @Nullable String text(Expression expression) {
        Object value = any(expression);
        return value instanceof String text ? text : null;
    }

    /** The value of a constant of any type, or null. */
    private static @Nullable Object any(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (expression instanceof Expression.Field field) {
            return field.field().getConstantValue();
        }
        if (expression instanceof Expression.Local local) {
            return local.variable().constant();
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return any(parenthesized.inner());
        }
        if (expression instanceof Expression.Cast cast && any(cast.operand()) instanceof String text) {
            return cast.type().toString().equals(String.class.getName()) ? text : null;
        }
        if (expression instanceof Expression.Conditional conditional) {
            Object whenTrue = any(conditional.whenTrue());
            Object whenFalse = any(conditional.whenFalse());
            boolean areTexts = whenTrue instanceof String && whenFalse instanceof String;
            return !areTexts || !(value(conditional.condition()) instanceof Boolean condition)
                    ? value(conditional)
                    : condition ? whenTrue : whenFalse;
        }
        if (expression instanceof Expression.Binary binary && binary.operator() == Operator.PLUS) {
            Object left = any(binary.left());
            Object right = left == null ? null : any(binary.right());
            boolean isText = left instanceof String || right instanceof String;
            return right == null ? null : isText ? left + String.valueOf(right) : value(binary);
        }
        return value(expression);
    }

    private static @Nullable Object constant(@Nullable Object value) {
        return value instanceof String ? null : value;
    }

    private static @Nullable Object conditional(Expression.Conditional conditional) {
        Object whenTrue = value(conditional.whenTrue());
        Object whenFalse = value(conditional.whenFalse());
        return whenTrue != null && whenFalse != null && value(conditional.condition()) instanceof Boolean condition
                ? converted(condition ? whenTrue : whenFalse, conditional.type())
                : null;
    }

    /** A constant as one of a primitive type, or null where that is none. */
    public static @Nullable Object converted(@Nullable Object value, TypeMirror type) {
        if (value == null || value instanceof Boolean) {
            return type.getKind() == TypeKind.BOOLEAN ? value : null;
        }
        Number number = number(value);
        return switch (type.getKind()) {
            case BYTE -> (byte) number.intValue();
            case SHORT -> (short) number.intValue();
            case CHAR -> (char) number.intValue();
            case INT -> number.intValue();
            case LONG -> number.longValue();
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            default -> null;
        };
    }

    private static Number number(Object value) {
        return value instanceof Character character ? Integer.valueOf(character) : (Number) value;
    }

    private static @Nullable Object unary(Operator operator, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (operator) {
            case NOT -> binary(Operator.XOR, true, value);
            case UNARY_PLUS -> binary(Operator.TIMES, 1, value);
            case UNARY_MINUS -> binary(Operator.TIMES, -1, value);
            case COMPLEMENT -> binary(Operator.XOR, -1, value);
            default -> null;
        };
    }

    private static @Nullable Object binary(Operator operator, Object left, Object right) {
        if (left instanceof Boolean a && right instanceof Boolean b) {
            return truth(operator, a, b);
        }
        if (left instanceof Boolean || right instanceof Boolean) {
            return null;
        }
        Number a = number(left);
        Number b = number(right);
        if (a instanceof Double || b instanceof Double || a instanceof Float || b instanceof Float) {
            return a instanceof Double || b instanceof Double
                    ? floating(operator, a.doubleValue(), b.doubleValue())
                    : rounded(floating(operator, a.floatValue(), b.floatValue()));
        }
        boolean isShift = operator.kind() == Operator.Kind.SHIFT;
        boolean isLong = a instanceof Long || b instanceof Long && !isShift;
        Object result = isShift
                ? (Object) shifted(operator, a, b.intValue(), isLong)
                : integral(operator, a.longValue(), b.longValue());
        return result instanceof Long number && !isLong ? (Object) number.intValue() : result;
    }

    private static @Nullable Object truth(Operator operator, boolean left, boolean right) {
        return switch (operator) {
            case AND, CONDITIONAL_AND -> left & right;
            case OR, CONDITIONAL_OR -> left | right;
            case XOR, NOT_EQUAL -> left ^ right;
            case EQUAL -> left == right;
            default -> null;
        };
    }

    /** Of floats too: an operation of theirs is that of doubles, rounded once more. */
    private static @Nullable Object floating(Operator operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            case LESS -> left < right;
            case LESS_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_EQUAL -> left >= right;
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            default -> null;
        };
    }

    private static @Nullable Object rounded(@Nullable Object value) {
        return value instanceof Double number ? (Object) number.floatValue() : value;
    }

    private static @Nullable Object integral(Operator operator, long left, long right) {
        if (right == 0 && (operator == Operator.DIVIDE || operator == Operator.REMAINDER)) {
            return null;
        }
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            case LESS -> left < right;
            case LESS_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_EQUAL -> left >= right;
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            default -> null;
        };
    }

    private static long shifted(Operator operator, Number value, int distance, boolean isLong) {
        long wide = value.longValue();
        int narrow = value.intValue();
        return switch (operator) {
            case SHIFT_LEFT -> isLong ? wide << distance : narrow << distance;
            case SHIFT_RIGHT -> isLong ? wide >> distance : narrow >> distance;
            default -> isLong ? wide >>> distance : narrow >>> distance;
        };
    }
}
