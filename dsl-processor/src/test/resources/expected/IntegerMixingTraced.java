package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link IntegerMixing}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class IntegerMixingTraced {
    private IntegerMixingTraced() {
    }

    /**
     * The graph of {@link IntegerMixing#products(int, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value products(int i, Value x) {
        Value.argument(x, "x");
        return Value.constant(i * 2, "i * 2").times(x).plus(x.times(Value.constant(1 / 2, "1 / 2")))
                .plus(x.times(Value.constant(i / 2, "i / 2")))
                .plus(Value.constant((1 << 30) * 4, "(1 << 30) * 4").times(x))
                .at("IntegerMixing.java:10");
    }

    /**
     * The graph of {@link IntegerMixing#widening(byte, short, char, long, float, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value widening(byte b, short s, char c, long l, float f, Value x) {
        Value.argument(x, "x");
        return Value.constant(b, "b").times(x).plus(Value.constant(s, "s").times(x))
                .plus(Value.constant(c, "c").times(x)).plus(Value.constant(l, "l").times(x))
                .plus(Value.constant(f, "f").times(x)).plus(Value.constant('a').times(x))
                .plus(Value.constant(3L).times(x)).plus(Value.constant(0.1f).times(x))
                .at("IntegerMixing.java:15");
    }

    /**
     * The graph of {@link IntegerMixing#floatsStayFloats(float, float, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value floatsStayFloats(float f, float g, Value x) {
        Value.argument(x, "x");
        float sum = f + g; // IntegerMixing.java:20
        return Value.constant(sum, "sum").times(x).plus(Value.constant(f / 3, "f / 3").times(x))
                .plus(Value.constant(f * g - 1, "f * g - 1")).plus(x).at("IntegerMixing.java:21");
    }

    /**
     * The graph of {@link IntegerMixing#locals(int, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value locals(int i, Value x) {
        Value.argument(x, "x");
        int n = i + 1; // IntegerMixing.java:26
        n++; // IntegerMixing.java:27
        --n; // IntegerMixing.java:28
        n *= 0.75; // IntegerMixing.java:29
        long big = n * 1_000_000_007L; // IntegerMixing.java:30
        boolean even = n % 2 == 0; // IntegerMixing.java:31
        n += even ? 1 : 2; // IntegerMixing.java:32
        int bits = (n & 0xFF) >>> 1 ^ 3 | ~n << 2; // IntegerMixing.java:33
        return x.times(Value.constant(n, "n")).plus(Value.constant(big, "big").times(x))
                .minus(Value.constant(bits, "bits").times(x)).at("IntegerMixing.java:34");
    }

    /**
     * The graph of {@link IntegerMixing#casts(int, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value casts(int i, Value x) {
        Value.argument(x, "x");
        return Value.constant((double) i / 3, "(double) i / 3").times(x)
                .plus(Value.constant((int) 2.9, "(int) 2.9").times(x))
                .plus(Value.constant((char) 98, "(char) 98").times(x)).plus(x)
                .plus(Value.constant((long) 1e10, "(long) 1e10").times(x))
                .at("IntegerMixing.java:39");
    }

    /**
     * The graph of {@link IntegerMixing#boxes(Integer, Double, Long, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value boxes(Integer i, Double d, Long l, Value x) {
        Value.argument(x, "x");
        return Value.constant(i, "i").times(x).plus(Value.constant(d, "d").times(x))
                .plus(Value.constant(l / 2, "l / 2").times(x)).plus(x).at("IntegerMixing.java:44");
    }

    /**
     * The graph of {@link IntegerMixing#conditionals(int, boolean, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value conditionals(int i, boolean flag, Value x) {
        Value.argument(x, "x");
        return Value.constant(flag ? 1 : 2.0, "flag ? 1 : 2.0").times(x)
                .plus(Value.constant(flag ? 1 : 'a', "flag ? 1 : 'a'").times(x))
                .plus(Value.constant(flag ? i : 2L, "flag ? i : 2L").times(x))
                .plus(Value.constant((x.data() > 0 ? 1 : 2) / 2, "(x > 0 ? 1 : 2) / 2").times(x))
                .at("IntegerMixing.java:49");
    }

    /**
     * The graph of {@link IntegerMixing#intMath(int, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value intMath(int i, Value x) {
        Value.argument(x, "x");
        return Value.constant(Math.max(i, 2) / 2, "Math.max(i, 2) / 2").times(x)
                .plus(Value.constant(Math.abs(i), "Math.abs(i)").times(x))
                .plus(Value.constant(i, "i").max(x))
                .plus(Value.constant(Math.min(0.5f, i), "Math.min(0.5f, i)").times(x))
                .at("IntegerMixing.java:54");
    }

    /**
     * The graph of {@link IntegerMixing#sums(int, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value sums(int i, Value x) {
        Value.argument(x, "x");
        return Value.constant(Double.sum(i, 1) / 2, "Double.sum(i, 1) / 2").times(x)
                .plus(x.plus(Value.constant(i > 2 ? 1 : 2, "i > 2 ? 1 : 2")).times(3))
                .minus(Value.constant(2 * Double.sum(i, i > 2 ? 0.5 : 2), "2 * Double.sum(i, i > 2 ? 0.5 : 2)"))
                .plus(x.times(Value.constant(Double.sum(2, i < 0 ? 0.5f : 6442450941L), "Double.sum(2, i < 0 ? 0.5f : 6442450941L)")))
                .at("IntegerMixing.java:59");
    }

    /**
     * The graph of {@link IntegerMixing#chosenBox(boolean, Double, Double, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value chosenBox(boolean first, Double a, Double b, Value x) {
        Value.argument(x, "x");
        Double chosen = first ? a : b; // IntegerMixing.java:65
        x = x.times(Value.constant(chosen, "chosen")).named("x").at("IntegerMixing.java:66");
        return first ? Value.constant(a, "a").at("IntegerMixing.java:67") : x;
    }

    /**
     * The graph of {@link IntegerMixing#intResult(int)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value intResult(int i) {
        return Value.constant(i / 2, "i / 2").at("IntegerMixing.java:72");
    }

    /**
     * The graph of {@link IntegerMixing#isAbove(double, int)}.
     */
    @SuppressWarnings("lossy-conversions")
    static boolean isAbove(Value x, int i) {
        Value.argument(x, "x");
        return x.data() > i; // IntegerMixing.java:77
    }

    /**
     * The graph of {@link IntegerMixing#sign(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static int sign(Value x) {
        Value.argument(x, "x");
        if (x.data() < 0) { // IntegerMixing.java:82
            return -1; // IntegerMixing.java:83
        }
        return x.data() > 0 ? 1 : 0; // IntegerMixing.java:85
    }
}
