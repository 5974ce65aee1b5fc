import dev.tracegrad.annotations.Traced;

class SharedObjects {
    @Traced
    static class Sum {
        static final Sum ONE = new Sum(1);
        double value;

        Sum(double value) {
            this.value = value;
        }

        static Sum one() {
            // WARNING: not-traced
            return ONE;
        }

        Sum plus(double x) {
            // WARNING: not-traced
            return this;
        }

        Sum positive(double x) {
            // WARNING: not-traced
            return value > x ? this : new Sum(x);
        }
    }

    @Traced
    static class Other extends Sum {
        Other(double value) {
            super(value);
        }

        @Override
        Sum plus(double x) {
            return new Sum(value + x);
        }
    }

    @Traced
    static double constant(double x) {
        Sum sum = Sum.ONE;
        // ERROR: shared-object
        sum = new Sum(sum.value + x);
        return sum.value;
    }

    @Traced
    static double made(double x) {
        // ERROR: untraceable-callee
        Sum sum = Sum.one();
        sum = new Sum(sum.value + x);
        return sum.value;
    }

    @Traced
    static double overridden(double x) {
        Sum sum = Sum.ONE;
        // ERROR: untraceable-callee
        return sum.plus(x).value;
    }

    @Traced
    static double inTwin(double x) {
        return new Sum(x).plus(x).positive(2 * x).value;
    }
}
