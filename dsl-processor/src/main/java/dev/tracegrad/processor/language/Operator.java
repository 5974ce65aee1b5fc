package dev.tracegrad.processor.language;

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
}
