package bad;

import dev.tracegrad.annotations.Traced;

@Traced
abstract class WholeClass {
    static double good(double x) {
        return x;
    }

    static double loop(double x) {
        // WARNING: not-traced
        class Local {}
        return x;
    }

    static double helped(double x) {
        // WARNING ALONE: not-traced
        return helper(x);
    }

    private static double helper(double x) {
        // WARNING ALONE: not-traced
        return Whole.untraced(x);
    }

    @SuppressWarnings("traced:not-traced")
    static double suppressed(double x) {
        class Local {}
        return x;
    }

    static double usesCompanion(double x) {
        // WARNING: not-traced
        return WholeClassTraced.good(dev.tracegrad.Value.of(x)).data();
    }

    abstract double area(double scale);

    static double calls(double x) {
        // WARNING: not-traced
        return loop(x);
    }

    @Traced
    static double needs(double x) {
        // ERROR: untraceable-callee
        return calls(x);
    }

    @SuppressWarnings("traced:plain-object")
    static double boxes(double x) {
        // WARNING: not-traced
        return new Boxed(x).number;
    }

    @Override
    public String toString() {
        for (;;) {}
    }
}

class Boxed {
    final double number;
    Object any;

    Boxed(double x) {
        this(x, 1);
    }

    Boxed(double x, int n) {
        number = x * n;
        any = x;
    }
}

class Whole {
    static double untraced(double x) {
        return x;
    }
}

@Traced
class LeftOut {
    private double x;

    LeftOut(double x) {
        // WARNING: not-traced
        class Local {}
        this.x = x;
    }

    double twice() {
        return 2 * x;
    }

    double asObject() {
        // WARNING: not-traced
        Object self = this;
        return self.hashCode() + x;
    }

    @SuppressWarnings("traced:not-traced")
    double asNothing() {
        Object self = this;
        return self.hashCode() + x;
    }

    @Traced
    static double makes(double x) {
        // ERROR: untraceable-callee
        return new LeftOut(x).twice();
    }
}

@Traced
class Delegating {
    static double total;
    double value;

    Delegating(double value) {
        this.value = value;
    }

    Delegating(double value, int n) {
        // WARNING: not-traced
        this(total += value);
    }

    Delegating(double[] values, int n) {
        // WARNING: not-traced
        this(values[n++] += 2);
    }

    double twice() {
        return 2 * value;
    }
}
