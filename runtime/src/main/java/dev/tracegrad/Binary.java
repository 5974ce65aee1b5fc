package dev.tracegrad;

/** The node of an operation on two operands. Arithmetic has classes of its own, which need no field for the operation. */
abstract sealed class Binary extends Result {
    final Value left;
    final Value right;

    private Binary(double data, Value left, Value right) {
        super(data);
        this.left = left;
        this.right = right;
        use(left);
        if (left != right) {
            use(right);
        }
    }

    @Override
    final int arity() {
        return 2;
    }

    @Override
    final Value operand(int position) {
        return position == 0 ? left : right;
    }

    static final class Plus extends Binary {
        Plus(double data, Value left, Value right) {
            super(data, left, right);
        }

        @Override
        public Op op() {
            return Op.PLUS;
        }
    }

    static final class Minus extends Binary {
        Minus(double data, Value left, Value right) {
            super(data, left, right);
        }

        @Override
        public Op op() {
            return Op.MINUS;
        }
    }

    static final class Times extends Binary {
        Times(double data, Value left, Value right) {
            super(data, left, right);
        }

        @Override
        public Op op() {
            return Op.TIMES;
        }
    }

    static final class Div extends Binary {
        Div(double data, Value left, Value right) {
            super(data, left, right);
        }

        @Override
        public Op op() {
            return Op.DIV;
        }
    }

    /** The node of any other operation. */
    static final class Other extends Binary {
        private final Op op;

        Other(Op op, double data, Value left, Value right) {
            super(data, left, right);
            this.op = op;
        }

        @Override
        public Op op() {
            return op;
        }
    }
}
