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
    static Value products(int i, Value x) {
        Value.argument(x, "x");
        return Value.constant(i * 2, "i * 2").times(x).plus(x.times(Value.constant(1 / 2, "1 / 2")))
                .plus(x.times(Value.constant(i / 2, "i / 2")))
                .plus(Value.constant((1 << 30) * 4, "(1 << 30) * 4").times(x))
                .at("IntegerMixing.java:9");
    }

    /**
     * The graph of {@link IntegerMixing#widening(byte, short, char, long, float, double)}.
     */
    static Value widening(byte b, short s, char c, long l, float f, Value x) {
        Value.argument(x, "x");
        return Value.constant(b, "b").times(x).plus(Value.constant(s, "s").times(x))
                .plus(Value.constant(c, "c").times(x)).plus(Value.constant(l, "l").times(x))
                .plus(Value.constant(f, "f").times(x)).plus(Value.constant('a').times(x))
                .plus(Value.constant(3L).times(x)).plus(Value.constant(0.1f).times(x))
                .at("IntegerMixing.java:14");
    }

    /**
     * The graph of {@link IntegerMixing#floatsStayFloats(float, float, double)}.
     */
    static Value floatsStayFloats(float f, float g, Value x) {
        Value.argument(x, "x");
        float sum = f + g; // IntegerMixing.java:19
        return Value.constant(sum, "sum").times(x).plus(Value.constant(f / 3, "f / 3").times(x))
                .plus(Value.constant(f * g - 1, "f * g - 1")).plus(x).at("IntegerMixing.java:20");
    }

    /**
     * The graph of {@link IntegerMixing#locals(int, double)}.
     */
    static Value locals(int i, Value x) {
        Value.argument(x, "x");
        int n = i + 1; // IntegerMixing.java:25
        n++; // IntegerMixing.java:26
        --n; // IntegerMixing.java:27
        n *= 0.75; // IntegerMixing.java:28
        long big = n * 1_000_000_007L; // IntegerMixing.java:29
        boolean even = n % 2 == 0; // IntegerMixing.java:30
        n += even ? 1 : 2; // IntegerMixing.java:31
        int bits = (n & 0xFF) >>> 1 ^ 3 | ~n << 2; // IntegerMixing.java:32
        return x.times(Value.constant(n, "n")).plus(Value.constant(big, "big").times(x))
                .minus(Value.constant(bits, "bits").times(x)).at("IntegerMixing.java:33");
    }

    /**
     * The graph of {@link IntegerMixing#casts(int, double)}.
     */
    static Value casts(int i, Value x) {
        Value.argument(x, "x");
        return Value.constant((double) i / 3, "(double) i / 3").times(x)
                .plus(Value.constant((int) 2.9, "(int) 2.9").times(x))
                .plus(Value.constant((char) 98, "(char) 98").times(x)).plus(x)
                .plus(Value.constant((long) 1e10, "(long) 1e10").times(x))
                .at("IntegerMixing.java:38");
    }

    /**
     * The graph of {@link IntegerMixing#boxes(Integer, Double, Long, double)}.
     */
    static Value boxes(Integer i, Double d, Long l, Value x) {
        Value.argument(x, "x");
        return Value.constant(i, "i").times(x).plus(Value.constant(d, "d").times(x))
                .plus(Value.constant(l / 2, "l / 2").times(x)).plus(x).at("IntegerMixing.java:43");
    }

    /**
     * The graph of {@link IntegerMixing#conditionals(int, boolean, double)}.
     */
    static Value conditionals(int i, boolean flag, Value x) {
        Value.argument(x, "x");
        return Value.constant(flag ? 1 : 2.0, "flag ? 1 : 2.0").times(x)
                .plus(Value.constant(flag ? 1 : 'a', "flag ? 1 : 'a'").times(x))
                .plus(Value.constant(flag ? i : 2L, "flag ? i : 2L").times(x))
                .plus(Value.constant((x.data() > 0 ? 1 : 2) / 2, "(x > 0 ? 1 : 2) / 2").times(x))
                .at("IntegerMixing.java:48");
    }

    /**
     * The graph of {@link IntegerMixing#intMath(int, double)}.
     */
    static Value intMath(int i, Value x) {
        Value.argument(x, "x");
        return Value.constant(Math.max(i, 2) / 2, "Math.max(i, 2) / 2").times(x)
                .plus(Value.constant(Math.abs(i), "Math.abs(i)").times(x))
                .plus(Value.constant(i, "i").max(x))
                .plus(Value.constant(Math.min(0.5f, i), "Math.min(0.5f, i)").times(x))
                .at("IntegerMixing.java:53");
    }

    /**
     * The graph of {@link IntegerMixing#intResult(int)}.
     */
    static Value intResult(int i) {
        return Value.constant(i / 2, "i / 2").at("IntegerMixing.java:58");
    }

    /**
     * The graph of {@link IntegerMixing#isAbove(double, int)}.
     */
    static boolean isAbove(Value x, int i) {
        Value.argument(x, "x");
        return x.data() > i; // IntegerMixing.java:63
    }

    /**
     * The graph of {@link IntegerMixing#sign(double)}.
     */
    static int sign(Value x) {
        Value.argument(x, "x");
        if (x.data() < 0) { // IntegerMixing.java:68
            return -1; // IntegerMixing.java:69
        }
        return x.data() > 0 ? 1 : 0; // IntegerMixing.java:71
    }
}
