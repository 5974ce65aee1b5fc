package dev.tracegrad;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The node of an operation on a value and a plain number: a constant that has no node until somebody looks at it, and the
 * same one ever after.
 */
abstract sealed class WithNumber extends Result {
    private static final VarHandle CONSTANT;

    static {
        try {
            CONSTANT = MethodHandles.lookup().findVarHandle(WithNumber.class, "constant", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final Value value;
    final double number;

    /**
     * The number's own node, set once at most; before that its label, or null. May be read without care, since all that
     * matters in it is final, or was written before by whoever made this node.
     */
    private @Nullable Object constant;

    private WithNumber(double data, double number, @Nullable String label, Value value) {
        super(data);
        this.value = value;
        this.number = number;
        this.constant = label;
        use(value);
    }

    /** The node of an operation on a value, then a number. */
    static Result of(Op op, double data, Value value, double number, @Nullable String label) {
        return switch (op) {
            case PLUS -> new Plus(data, number, label, value);
            case MINUS -> new Minus(data, number, label, value);
            case TIMES -> new Times(data, number, label, value);
            case DIV -> new Div(data, number, label, value);
            default -> new Other(op, data, number, label, value);
        };
    }

    /** The node of an operation of arithmetic on a number, then a value. */
    static Result of(Op op, double data, double number, @Nullable String label, Value value) {
        if (op == Op.PLUS) { // Not a switch: in a caller that names the operation nothing is left of these questions.
            return new PlusTo(data, number, label, value);
        }
        if (op == Op.MINUS) {
            return new MinusFrom(data, number, label, value);
        }
        if (op == Op.TIMES) {
            return new TimesTo(data, number, label, value);
        }
        if (op == Op.DIV) {
            return new DivInto(data, number, label, value);
        }
        throw new IllegalArgumentException("op: " + op + " has no form for a number on the left");
    }

    @Override
    final int arity() {
        return 2;
    }

    @Override
    final Value operand(int position) {
        return position == 0 ^ isNumberFirst() ? value : constant();
    }

    /** Whether the number is the first operand. */
    boolean isNumberFirst() {
        return false;
    }

    private Constant constant() {
        Object found = constant;
        if (found instanceof Constant made) {
            return made;
        }
        Constant made = new Constant(number);
        if (found != null) {
            made.named((String) found);
        }
        Object before = CONSTANT.compareAndExchange(this, found, made);
        return before == found ? made : (Constant) Objects.requireNonNull(before);
    }

    static final class Plus extends WithNumber {
        Plus(double data, double number, @Nullable String label, Value value) {
            super(data, number, label, value);
        }

        @Override
        public Op op() {
            return Op.PLUS;
        }
    }

    static final class Minus extends WithNumber {
        Minus(double data, double number, @Nullable String label, Value value) {
            super(data, number, label, value);
        }

        @Override
        public Op op() {
            return Op.MINUS;
        }
    }

    static final class Times extends WithNumber {
        Times(double data, double number, @Nullable String label, Value value) {
            super(data, number, label, value);
        }

        @Override
        public Op op() {
            return Op.TIMES;
        }
    }

    static final class Div extends WithNumber {
        Div(double data, double number, @Nullable String label, Value value) {
            super(data, number, label, value);
        }

        @Override
        public Op op() {
            return Op.DIV;
        }
    }

    // The number is the first operand of these.

    static final class PlusTo extends WithNumber {
        PlusTo(double data, double number, @Nullable String label, Value value) {
            super(data, number, label, value);
        }

        @Override
        public Op op() {
            return Op.PLUS;
        }

        @Override
        boolean isNumberFirst() {
            return true;
        }
    }

    static final class MinusFrom extends WithNumber {
        MinusFrom(double data, double number, @Nullable String label, Value value) {
            super(data, number, label, value);
        }

        @Override
        public Op op() {
            return Op.MINUS;
        }

        @Override
        boolean isNumberFirst() {
            return true;
        }
    }

    static final class TimesTo extends WithNumber {
        TimesTo(double data, double number, @Nullable String label, Value value) {
            super(data, number, label, value);
        }

        @Override
        public Op op() {
            return Op.TIMES;
        }

        @Override
        boolean isNumberFirst() {
            return true;
        }
    }

    static final class DivInto extends WithNumber {
        DivInto(double data, double number, @Nullable String label, Value value) {
            super(data, number, label, value);
        }

        @Override
        public Op op() {
            return Op.DIV;
        }

        @Override
        boolean isNumberFirst() {
            return true;
        }
    }

    /** The node of any other operation. */
    static final class Other extends WithNumber {
        private final Op op;

        Other(Op op, double data, double number, @Nullable String label, Value value) {
            super(data, number, label, value);
            this.op = op;
        }

        @Override
        public Op op() {
            return op;
        }
    }
}
