package good;

import dev.tracegrad.annotations.Traced;

/** What overrides a method that an object calls on itself comes along, although no number is in its signature. */
@SuppressWarnings("traced:field-write")
class Hooks {
    @Traced
    static double named(double x, double y, boolean isPlain) {
        HookSum sum = isPlain ? new HookSum() : new HookSum.Twice();
        sum.add(x);
        return sum.total * y;
    }

    @Traced
    static double ofConstant(double x, boolean isPlain) {
        return (isPlain ? HookKind.PLAIN : HookKind.LATER).at(x) * x;
    }

    /** A class of one's own is no logger, whatever its name. */
    @Traced
    static double logged(double x) {
        return Log.hit(x) + 1;
    }

    static final class Log {
        private Log() {}

        static double hit(double x) {
            return x * 2;
        }
    }
}

/** Not annotated, nor is the class that extends it. */
@SuppressWarnings("traced:field-write")
class HookSum {
    double total;

    static HookSum sample() {
        return new Twice();
    }

    void add(double x) {
        total += x;
        self().after(2);
    }

    void after(int count) {}

    HookSum self() {
        return this;
    }

    static class Twice extends HookSum {
        static Twice sample() {
            return new Twice();
        }

        @Override
        void after(int count) {
            total *= count;
        }

        @Override
        HookSum self() {
            total += 1;
            return this;
        }
    }
}

@SuppressWarnings("traced:field-write")
enum HookKind {
    PLAIN {
        @Override
        double start(double x) {
            return x;
        }
    },
    LATER {
        @Override
        double start(double x) {
            return x + 1;
        }

        @Override
        void tick() {
            current = Math.abs(current);
        }
    };

    static double current;

    static HookKind sample() {
        return LATER;
    }

    double at(double x) {
        current = start(x);
        tick();
        return current;
    }

    void tick() {}

    abstract double start(double x);
}
