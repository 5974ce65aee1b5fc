package dev.tracegrad.processor.language;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The table of Java's operators: how each is written, what kind it is, and the method of {@code Value} that does it. */
public enum Operator {
    PLUS("+", Kind.ARITHMETIC, "plus"),
    MINUS("-", Kind.ARITHMETIC, "minus"),
    TIMES("*", Kind.ARITHMETIC, "times"),
    DIVIDE("/", Kind.ARITHMETIC, "div"),
    REMAINDER("%", Kind.ARITHMETIC, "rem"),
    LESS("<", Kind.COMPARISON, null),
    LESS_EQUAL("<=", Kind.COMPARISON, null),
    GREATER(">", Kind.COMPARISON, null),
    GREATER_EQUAL(">=", Kind.COMPARISON, null),
    EQUAL("==", Kind.COMPARISON, null),
    NOT_EQUAL("!=", Kind.COMPARISON, null),
    CONDITIONAL_AND("&&", Kind.LOGICAL, null),
    CONDITIONAL_OR("||", Kind.LOGICAL, null),
    AND("&", Kind.BITWISE, null),
    OR("|", Kind.BITWISE, null),
    XOR("^", Kind.BITWISE, null),
    SHIFT_LEFT("<<", Kind.SHIFT, null),
    SHIFT_RIGHT(">>", Kind.SHIFT, null),
    SHIFT_RIGHT_UNSIGNED(">>>", Kind.SHIFT, null),
    UNARY_PLUS("+", Kind.SIGN, null),
    UNARY_MINUS("-", Kind.SIGN, "unaryMinus"),
    NOT("!", Kind.LOGICAL, null),
    COMPLEMENT("~", Kind.BITWISE, null),
    INCREMENT("++", Kind.UPDATE, null),
    DECREMENT("--", Kind.UPDATE, null);

    /** What an operator does with the types of its operands. */
    public enum Kind {
        ARITHMETIC,
        SIGN,
        COMPARISON,
        LOGICAL,
        BITWISE,
        SHIFT,
        UPDATE
    }

    private final String symbol;
    private final Kind kind;
    private final @Nullable String method;

    Operator(String symbol, Kind kind, @Nullable String method) {
        this.symbol = symbol;
        this.kind = kind;
        this.method = method;
    }

    public String symbol() {
        return symbol;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether there is a form of it with a plain number on the left, and one with a number that has a label. */
    public boolean takesNumbers() {
        return kind == Kind.ARITHMETIC && this != REMAINDER;
    }

    /** The method of {@code Value} that builds this operation's node, or null where there is none. */
    public @Nullable String method() {
        return method;
    }

    /** The type that it gives as a binary operator (JLS 15.17 to 15.24), or null where Java has none. */
    public @Nullable TypeMirror type(JavaTypes java, TypeMirror left, TypeMirror right) {
        boolean numeric = java.isNumeric(left) && java.isNumeric(right);
        boolean logical = java.isBoolean(left) && java.isBoolean(right);
        switch (kind) {
            case ARITHMETIC:
                if (this == PLUS && (java.isString(left) || java.isString(right))) {
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
