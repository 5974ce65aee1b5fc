package good;

import dev.tracegrad.annotations.Traced;

/** Constants of the class and of others; the private ones stand in the companion too. */
class Constants {
    private static final double A1 = 0.319381530;
    private static final double A2 = -0.356563782 * A1;
    private static final int MAX_ITERATIONS = 1_000;
    private static final float F = 0.1f;
    private static final char C = 'c';
    private static final String NAME = "a \"name\"";
    private static final boolean EXACT = true;
    private static final double NAN = 0.0 / 0.0;
    private static final double TINY = Double.MIN_VALUE;
    static final double PACKAGE = 2.5;
    private static double mutable = 3;
    private static final double[] TABLE = {1, 2};

    @Traced
    static double copied(double x) {
        return A1 + x * (A2 + x * MAX_ITERATIONS) + F * x + C * x + TINY;
    }

    @Traced
    static double shown(double x) {
        return PACKAGE * x + Constants.PACKAGE + good.Constants.A1 * x + Integer.MAX_VALUE * x;
    }

    @Traced
    static double branches(double x) {
        if (EXACT) {
            return x * NAME.length();
        }
        return x * NAN;
    }

    @Traced
    static double notConstant(double x) {
        return x * mutable + TABLE.length * x;
    }

    @Traced
    static double hidden(double A1) {
        return A1 * Constants.A1;
    }

    private static int width(char c) {
        return 2;
    }

    private static int width(int n) {
        return 4;
    }

    /** Which of two methods is called depends on whether a constant fits into a char. */
    @Traced
    static double fitting(double x, boolean flag, int n) {
        final double half = 0.5;
        final char wide = 0xffff;
        double sum = width(flag ? 'h' : (int) (half * 'a')) * x;
        sum += width(flag ? C : ~'h' + (3L > 2 ? 200 : 1) >>> 1) + width(flag ? C : wide + 1) * x;
        sum += width(flag ? C : (int) (1e3f / 3 % 7) << 33) - width(flag ? C : (int) (4_000_000_000L >> 4)) * x;
        sum *= width(switch (n) { case 0 -> C; case 1 -> 65; default -> NAME.charAt(0); });
        return sum - width(switch (n) { case 0 -> 65; case 1 -> NAME.charAt(0); default -> -1; }) / x;
    }
}
