package bad;

import dev.tracegrad.annotations.Traced;

@Traced
abstract class WholeClass {
    static double good(double x) {
        return x;
    }

    static double loop(double x) {
        // WARNING: not-traced
        synchronized (Object.class) {}
        return x;
    }

    // WARNING: not-traced
    static double sum(double[] xs) {
        return 0;
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

    @Override
    public String toString() {
        for (;;) {}
    }
}
