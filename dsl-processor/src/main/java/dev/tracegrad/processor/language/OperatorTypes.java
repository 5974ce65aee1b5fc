package dev.tracegrad.processor.language;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types that operators give (JLS 15.17 to 15.24). */
public final class OperatorTypes {
    private OperatorTypes() {}

    /** The type of a binary operation, or null where Java has none. */
    public static @Nullable TypeMirror binary(JavaTypes java, Operator operator, TypeMirror left, TypeMirror right) {
        boolean numeric = java.isNumeric(left) && java.isNumeric(right);
        boolean logical = java.isBoolean(left) && java.isBoolean(right);
        switch (operator.kind()) {
            case ARITHMETIC:
                if (operator == Operator.PLUS && (java.isString(left) || java.isString(right))) {
                    return java.string();
                }
                return numeric ? java.promoted(left, right) : null;
            case COMPARISON:
                return isComparable(java, left, right) && isComparable(java, right, left)
                        ? java.primitive(TypeKind.BOOLEAN)
                        : null;
            case LOGICAL:
                return java.primitive(TypeKind.BOOLEAN);
            case BITWISE:
                return logical ? java.primitive(TypeKind.BOOLEAN) : numeric ? java.promoted(left, right) : null;
            case SHIFT:
                return numeric ? java.promoted(left) : null;
            default:
                return null;
        }
    }

    /** Whether a number may stand beside what is no number: an object that could be its box, as {@code Object} is. */
    private static boolean isComparable(JavaTypes java, TypeMirror number, TypeMirror other) {
        boolean isMixed = number.getKind().isPrimitive()
                && java.isNumeric(number)
                && !java.isNumeric(other)
                && !java.isValue(other);
        return !isMixed || other.getKind() == TypeKind.TYPEVAR || java.types().isAssignable(java.boxed(number), other);
    }
}
