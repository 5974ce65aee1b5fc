package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Casts}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class CastsTraced {
    private CastsTraced() {
    }

    /**
     * The graph of {@link Casts#integers(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value integers(Value x) {
        Value.argument(x, "x");
        int whole = (int) x.data(); // Casts.java:10
        long big = (long) (x.data() * 3); // Casts.java:11
        short narrow = (short) whole; // Casts.java:12
        return x.times(Value.constant(whole, "whole"))
                .plus(Value.constant(big % 5, "big % 5").times(x))
                .plus(Value.constant(narrow, "narrow"))
                .plus(x.minus(Value.constant((int) x.data(), "(int) x"))).at("Casts.java:13");
    }

    /**
     * The graph of {@link Casts#rounded(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value rounded(Value x) {
        Value.argument(x, "x");
        long nearest = Math.round(x.data()); // Casts.java:18
        int capped = (int) Math.min(nearest, 100); // Casts.java:19
        return x.minus(Value.constant(nearest, "nearest"))
                .plus(Value.constant(capped, "capped").times(x)).at("Casts.java:20");
    }

    /**
     * The graph of {@link Casts#floats(float, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value floats(float f, Value x) {
        Value.argument(x, "x");
        float narrow = (float) x.data(); // Casts.java:25
        float sum = narrow + f; // Casts.java:26
        return Value.constant(sum, "sum").times(x)
                .plus(Value.constant((float) (x.data() / 3), "(float) (x / 3)"))
                .at("Casts.java:27");
    }

    /**
     * The graph of {@link Casts#bits(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value bits(Value x) {
        Value.argument(x, "x");
        long bits = Double.doubleToLongBits(x.data()); // Casts.java:32
        long raw = Double.doubleToRawLongBits(x.data()) >>> 52 & 0x7FF; // Casts.java:33
        double back = Double.longBitsToDouble(bits & ~1L | 2); // Casts.java:34
        return x.times(Value.constant(raw - 1023, "raw - 1023"))
                .plus(Value.constant(bits == 0 ? 1 : back, "bits == 0 ? 1 : back"))
                .plus(Value.constant(Math.getExponent(x.data()), "Math.getExponent(x)"))
                .at("Casts.java:35");
    }

    /**
     * The graph of {@link Casts#table(double, int)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value table(Value x, int n) {
        Value.argument(x, "x");
        double[] table = new double[] {1, 2, 4, 8}; // Casts.java:40
        int i = Math.floorMod((int) Math.floor(x.data()), table.length); // Casts.java:41
        n += x.data(); // Casts.java:42
        return Value.constant(table[i], "table[i]").times(x)
                .plus(Value.constant(table[n & 3], "table[n & 3]")).at("Casts.java:43");
    }

    /**
     * The graph of {@link Casts#answers(double, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value answers(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        int order = Double.compare(x.data(), y.data()); // Casts.java:48
        boolean isFinite = Double.isFinite(x.data() * y.data()); // Casts.java:49
        return (isFinite ? x : y).times(Value.constant(order, "order"))
                .plus(Value.constant(cell(x), "cell(x)").times(y))
                .plus(isInside(x) ? x : Value.constant(1)).at("Casts.java:50");
    }

    /**
     * The graph of {@link Casts#boxes(double, boolean)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value boxes(Value x, boolean flag) {
        Value.argument(x, "x");
        Value boxed = x.times(2).named("boxed").at("Casts.java:63");
        Value none = flag ? boxed : null;
        Object length = "four".length(); // Casts.java:65
        if (none == null) { // Casts.java:66
            return x; // Casts.java:67
        }
        return boxed.times(none).plus(Value.constant((Integer) length, "(Integer) length")).plus(x)
                .at("Casts.java:69");
    }

    /**
     * The graph of {@link Casts#cell(double)}, which a traced method calls.
     */
    @SuppressWarnings("lossy-conversions")
    private static int cell(Value x) {
        Value.argument(x, "x");
        return (int) Math.floor(x.data() / 2); // Casts.java:54
    }

    /**
     * The graph of {@link Casts#isInside(double)}, which a traced method calls.
     */
    @SuppressWarnings("lossy-conversions")
    private static boolean isInside(Value x) {
        Value.argument(x, "x");
        return x.data() * x.data() < 1; // Casts.java:58
    }
}
