package good;

import dev.tracegrad.annotations.Traced;

/** Calls among methods: traced ones, those traced along, plain ones, and the right one among overloads. */
class Calls {
    @Traced
    static double square(double x) {
        return x * x;
    }

    @Traced
    static double callsTraced(double x, double y) {
        double s = square(x + y);
        return s + Calls.square(y) + square(3) + square(square(x));
    }

    @Traced
    static double callsHelpers(double x, int n) {
        return helper(x, n) + secondHelper(x * 2) + helper(x, n + 1) / 2;
    }

    private static double helper(double x, int n) {
        if (n > 2) {
            return x * n;
        }
        return secondHelper(x) + n;
    }

    static double secondHelper(double x) {
        return isBig(x) ? 1 : x - 1;
    }

    private static boolean isBig(double x) {
        return x > 100;
    }

    @Traced
    static double callsPassively(double x, int n) {
        double dt = secondHelper(n);
        return x * dt + doubled(n) * x + helper(0.5, n) + Integer.parseInt("12") * x;
    }

    private static int doubled(int n) {
        return n * 2;
    }

    @Traced
    static double overload(double x) {
        return x + 1;
    }

    @Traced
    static double overload(int n) {
        return n + 2;
    }

    @Traced
    static double overload(long n, double x) {
        return n + 3 * x;
    }

    @Traced
    static double overload(float f, double x) {
        return f + 4 * x;
    }

    @Traced
    static double overload(Object o, double x) {
        return x * 5;
    }

    @Traced
    static double chosen(double x, int n, byte b, float f) {
        return overload(x) + overload(n) + overload(b) + overload(f) + overload(n, x) + overload(f, x) + overload("o", x)
                + overload('c') + overload(2L, 3L) + overload(Integer.valueOf(n), x);
    }

    @Traced
    static double result(double x) {
        double named = callsTraced(x, 2);
        double aliased = identity(named);
        check(aliased);
        square(x);
        return aliased;
    }

    private static double identity(double x) {
        return x;
    }

    private static void check(double x) {
        if (x > 1e100) {
            throw new IllegalStateException("too big: " + x);
        }
    }

    @Traced
    static double otherClass(double x) {
        return Other.cube(x) + Other.Nested.half(x) * good.Other.cube(2) + Other.name().length();
    }
}

class Other {
    @Traced
    static double cube(double x) {
        return x * x * x;
    }

    static class Nested {
        @Traced
        static double half(double x) {
            return x / 2;
        }
    }

    static String name() {
        return "other";
    }
}
