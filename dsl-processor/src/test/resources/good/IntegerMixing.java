package good;

import dev.tracegrad.annotations.Traced;

/** Passive subtrees of other number types stay plain Java, and are converted once. */
@SuppressWarnings({"lossy-conversions", "traced:integer-division"})
class IntegerMixing {
    @Traced
    static double products(int i, double x) {
        return i * 2 * x + x * (1 / 2) + x * (i / 2) + (1 << 30) * 4 * x;
    }

    @Traced
    static double widening(byte b, short s, char c, long l, float f, double x) {
        return b * x + s * x + c * x + l * x + f * x + 'a' * x + 3L * x + 0.1f * x;
    }

    @Traced
    static double floatsStayFloats(float f, float g, double x) {
        float sum = f + g;
        return sum * x + f / 3 * x + (f * g - 1) + x;
    }

    @Traced
    static double locals(int i, double x) {
        int n = i + 1;
        n++;
        --n;
        n *= 0.75;
        long big = n * 1_000_000_007L;
        boolean even = n % 2 == 0;
        n += even ? 1 : 2;
        int bits = (n & 0xFF) >>> 1 ^ 3 | ~n << 2;
        return x * n + big * x - bits * x;
    }

    @Traced
    static double casts(int i, double x) {
        return (double) i / 3 * x + (int) 2.9 * x + (char) 98 * x + (double) x + (long) 1e10 * x;
    }

    @Traced
    static double boxes(Integer i, Double d, Long l, double x) {
        return i * x + d * x + l / 2 * x + x;
    }

    @Traced
    static double conditionals(int i, boolean flag, double x) {
        return (flag ? 1 : 2.0) * x + (flag ? 1 : 'a') * x + (flag ? i : 2L) * x + (x > 0 ? 1 : 2) / 2 * x;
    }

    @Traced
    static double intMath(int i, double x) {
        return Math.max(i, 2) / 2 * x + Math.abs(i) * x + Math.max(i, x) + Math.min(0.5f, i) * x;
    }

    @Traced
    static double sums(int i, double x) {
        return Double.sum(i, 1) / 2 * x + Double.sum(x, i > 2 ? 1 : 2) * 3 - 2 * Double.sum(i, i > 2 ? 0.5 : 2)
                + x * Double.sum(2, i < 0 ? 0.5f : 6442450941L);
    }

    @Traced
    static double chosenBox(boolean first, Double a, Double b, double x) {
        Double chosen = first ? a : b;
        x *= chosen;
        return first ? a : Double.valueOf(x);
    }

    @Traced
    static double intResult(int i) {
        return i / 2;
    }

    @Traced
    static boolean isAbove(double x, int i) {
        return x > i;
    }

    @Traced
    static int sign(double x) {
        if (x < 0) {
            return -1;
        }
        return x > 0 ? 1 : 0;
    }
}
