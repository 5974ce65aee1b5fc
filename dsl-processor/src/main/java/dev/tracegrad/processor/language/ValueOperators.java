package dev.tracegrad.processor.language;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types of operators where a {@code Value} is a number too: in a method that is written on it. */
public final class ValueOperators {
    private final JavaTypes java;

    public ValueOperators(JavaTypes java) {
        this.java = java;
    }

    /** Whether an operator is on a Value, and so none of Java's. */
    public boolean concern(TypeMirror... operands) {
        for (TypeMirror operand : operands) {
            if (java.isValue(operand)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Value can stand for it, or is it. */
    public boolean isNumber(TypeMirror type) {
        return java.isValue(type) || java.isNumeric(type);
    }

    /** The type of a binary operator of which one operand is a Value at least, or null where it has no meaning. */
    public @Nullable TypeMirror binary(Operator operator, TypeMirror left, TypeMirror right) {
        boolean areNumbers = isNumber(left) && isNumber(right);
        boolean isIdentity = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (isIdentity) {
            return java.isNumeric(left) || java.isNumeric(right) ? null : operator.type(java, left, right);
        }
        return switch (operator.kind()) {
            case ARITHMETIC -> {
                TypeMirror ofText = java.isString(left) || java.isString(right) ? java.string() : null;
                yield areNumbers ? java.isValue(left) ? left : right : operator == Operator.PLUS ? ofText : null;
            }
            case COMPARISON -> areNumbers ? operator.type(java, left, right) : null;
            default -> null;
        };
    }

    /** The type of an operator on a Value alone, or null where it has no meaning. */
    public @Nullable TypeMirror unary(Operator operator, TypeMirror operand) {
        return operator.kind() == Operator.Kind.SIGN || operator.kind() == Operator.Kind.UPDATE ? operand : null;
    }

    /** Whether a number stands where a Value is wanted. */
    public boolean isLifted(TypeMirror given, TypeMirror wanted) {
        return java.isValue(wanted) && java.isNumeric(given);
    }
}
