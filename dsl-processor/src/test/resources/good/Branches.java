package good;

import dev.tracegrad.annotations.Traced;

/** if, several returns, ternaries and throw: only what Java would run becomes nodes. */
@SuppressWarnings("traced:equality")
class Branches {
    @Traced
    static double absolute(double x) {
        if (x < 0) return -x;
        return x;
    }

    @Traced
    static double ladder(double x, double y) {
        if (x < 0 && y < 0) {
            return x * y;
        } else if (x < 0 || y < 0) {
            double product = x * y;
            return product - 1;
        } else if (!(x < y)) {
            return x - y;
        } else {
            return y - x;
        }
    }

    @Traced
    static double nested(double x, double y) {
        double result;
        if (x > 1) {
            if (y > 1) result = x / y;
            else {
                result = y;
            }
        } else {
            result = 0;
        }
        return result * 2;
    }

    @Traced
    static double ternaries(double x, double y, boolean flag) {
        double least = x < y ? x : y;
        double other = flag ? x > 0 ? x * 2 : y : x > 0 ? 1 : 2;
        return (flag ? least : -least) * other + (x >= y ? x : 1) / (y <= 0 ? 2 : y) + (flag ? 1 : 0) * x;
    }

    @Traced
    static double lazy(double x) {
        return x == 0 ? 0 : 1 / x;
    }

    @Traced
    static double notANumber(double x, double y) {
        if (x != x || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (x == y | Double.isInfinite(x) ^ x > 1e10 & y != 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (!(x < y)) {
            return Double.MAX_VALUE;
        }
        return Double.compare(x, 0.0) == 0 ? -x : x + Double.MIN_VALUE;
    }

    @Traced
    static double checked(double x, double low, double high) {
        if (low > high) {
            throw new IllegalArgumentException("no range from " + low + " to " + high);
        }
        if (x < low) {
            throw new ArithmeticException(String.valueOf(x));
        }
        return x * (high - low);
    }

    @Traced
    static double alwaysTrue(double x) {
        final boolean debug = false;
        if (debug) {
            return 0;
        }
        ;
        {
            double x2 = x * x;
            x = x2;
        }
        {
            double x2 = x + 1;
            x = x2;
        }
        return x;
    }

    @Traced
    static String text(double x) {
        String text = "x=";
        text += x;
        return text + ", doubled " + (x + x) + (x > 0);
    }

    @Traced
    static void check(double x) {
        if (x < 0) {
            throw new IllegalStateException();
        }
    }
}
