package dev.tracegrad;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The node of an operation on an operand and a plain number: a constant that has no node until somebody looks at it, and
 * the same one ever after.
 */
abstract sealed class WithNumber extends Result {
    private static final VarHandle CONSTANT;

    static {
        try {
            CONSTANT = MethodHandles.lookup().findVarHandle(WithNumber.class, "constant", Constant.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final Value left;
    final double number;

    /** The number's own node, set once at most; may be read without care, since all that matters in it is final. */
    private @Nullable Constant constant;

    private WithNumber(double data, Value left, double number) {
        super(data);
        this.left = left;
        this.number = number;
        use(left);
    }

    @Override
    final int arity() {
        return 2;
    }

    @Override
    final Value operand(int position) {
        return position == 0 ? left : constant();
    }

    private Constant constant() {
        Constant found = constant;
        if (found == null) {
            Constant made = new Constant(number);
            found = (Constant) CONSTANT.compareAndExchange(this, null, made);
            if (found == null) {
                found = made;
            }
        }
        return found;
    }

    static final class Plus extends WithNumber {
        Plus(double data, Value left, double number) {
            super(data, left, number);
        }

        @Override
        public Op op() {
            return Op.PLUS;
        }
    }

    static final class Minus extends WithNumber {
        Minus(double data, Value left, double number) {
            super(data, left, number);
        }

        @Override
        public Op op() {
            return Op.MINUS;
        }
    }

    static final class Times extends WithNumber {
        Times(double data, Value left, double number) {
            super(data, left, number);
        }

        @Override
        public Op op() {
            return Op.TIMES;
        }
    }

    static final class Div extends WithNumber {
        Div(double data, Value left, double number) {
            super(data, left, number);
        }

        @Override
        public Op op() {
            return Op.DIV;
        }
    }

    /** The node of any other operation. */
    static final class Other extends WithNumber {
        private final Op op;

        Other(Op op, double data, Value left, double number) {
            super(data, left, number);
            this.op = op;
        }

        @Override
        public Op op() {
            return op;
        }
    }
}
