package good;

import dev.tracegrad.annotations.Traced;

/** Where a traced number becomes one of another type: Java's own number, whose gradient ends, which is warned of. */
@SuppressWarnings({"lossy-conversions", "traced:cut-gradient"})
class Casts {
    @Traced
    static double integers(double x) {
        int whole = (int) x;
        long big = (long) (x * 3);
        short narrow = (short) whole;
        return x * whole + big % 5 * x + narrow + (x - (int) x);
    }

    @Traced
    static double rounded(double x) {
        long nearest = Math.round(x);
        int capped = (int) Math.min(nearest, 100);
        return x - nearest + capped * x;
    }

    @Traced
    static double floats(float f, double x) {
        float narrow = (float) x;
        float sum = narrow + f;
        return sum * x + (float) (x / 3);
    }

    @Traced
    static double bits(double x) {
        long bits = Double.doubleToLongBits(x);
        long raw = Double.doubleToRawLongBits(x) >>> 52 & 0x7FF;
        double back = Double.longBitsToDouble(bits & ~1L | 2);
        return x * (raw - 1023) + (bits == 0 ? 1 : back) + Math.getExponent(x);
    }

    @Traced
    static double table(double x, int n) {
        double[] table = {1, 2, 4, 8};
        int i = Math.floorMod((int) Math.floor(x), table.length);
        n += x;
        return table[i] * x + table[n & 3];
    }

    @Traced
    static double answers(double x, double y) {
        int order = Double.compare(x, y);
        boolean isFinite = Double.isFinite(x * y);
        return (isFinite ? x : y) * order + cell(x) * y + (isInside(x) ? x : 1);
    }

    private static int cell(double x) {
        return (int) Math.floor(x / 2);
    }

    private static boolean isInside(double x) {
        return x * x < 1;
    }

    @Traced
    static double boxes(double x, boolean flag) {
        Double boxed = x * 2;
        Double none = flag ? boxed : null;
        Object length = "four".length();
        if (none == null) {
            return x;
        }
        return boxed * none + (Integer) length + Double.valueOf(x);
    }

    /** In parentheses the int becomes a float before it becomes a double; without them it does not. */
    @Traced
    static double chosenFloat(double x) {
        int odd = 16777217;
        double y = x > 0 ? odd : 1f;
        return x * (x > 0 ? odd : 1f) - y;
    }

    /** So it is with a switch; as an argument each of its values is converted to the parameter, and must fit it. */
    @Traced
    static double chosenBySwitch(double x) {
        int n = x > 0 ? 0 : 1;
        double inside = x * (switch (n) { case 0 -> 16777217; default -> 1f; });
        double around = x * switch (n) { case 0 -> 16777217; default -> 1f; };
        double given = Math.max(x, (switch (n) { case 0 -> 16777217; default -> 1f; }));
        return inside - around + given * width(switch (n) { case 0 -> 65; default -> 'c'; });
    }

    private static int width(char c) {
        return 2;
    }

    private static int width(int n) {
        return 4;
    }
}
