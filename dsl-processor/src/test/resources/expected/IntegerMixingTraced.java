package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link IntegerMixing}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class IntegerMixingTraced {
    private IntegerMixingTraced() {
    }

    /**
     * The graph of {@link IntegerMixing#products(int, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value products(int i, Value x) {
        Scope scope = Scope.of(Sites.PRODUCTS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(i * 2, "i * 2", x).plus(Nodes.times(x, 1 / 2, "1 / 2")).plus(Nodes.times(x, i / 2, "i / 2"))
                        .plus(Nodes.times((1 << 30) * 4, "(1 << 30) * 4", x)),
                scope, 2); // IntegerMixing.java:10
    }

    /**
     * The graph of {@link IntegerMixing#widening(byte, short, char, long, float, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value widening(byte b, short s, char c, long l, float f, Value x) {
        Scope scope = Scope.of(Sites.WIDENING);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(b, "b", x).plus(Nodes.times(s, "s", x)).plus(Nodes.times(c, "c", x))
                        .plus(Nodes.times(l, "l", x)).plus(Nodes.times(f, "f", x)).plus(Values.times('a', x))
                        .plus(Values.times(3L, x)).plus(Values.times(0.1f, x)),
                scope, 2); // IntegerMixing.java:15
    }

    /**
     * The graph of {@link IntegerMixing#floatsStayFloats(float, float, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value floatsStayFloats(float f, float g, Value x) {
        Scope scope = Scope.of(Sites.FLOATS_STAY_FLOATS);
        Nodes.argument(x, scope, 1);
        float sum = f + g; // IntegerMixing.java:20
        return Nodes.at(
                Nodes.plus(Nodes.times(sum, "sum", x).plus(Nodes.times(f / 3, "f / 3", x)), f * g - 1, "f * g - 1")
                        .plus(x),
                scope, 2); // IntegerMixing.java:21
    }

    /**
     * The graph of {@link IntegerMixing#locals(int, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value locals(int i, Value x) {
        Scope scope = Scope.of(Sites.LOCALS);
        Nodes.argument(x, scope, 1);
        int n = i + 1; // IntegerMixing.java:26
        n++; // IntegerMixing.java:27
        --n; // IntegerMixing.java:28
        n *= 0.75; // IntegerMixing.java:29
        long big = n * 1_000_000_007L; // IntegerMixing.java:30
        boolean even = n % 2 == 0; // IntegerMixing.java:31
        n += even ? 1 : 2; // IntegerMixing.java:32
        int bits = (n & 0xFF) >>> 1 ^ 3 | ~n << 2; // IntegerMixing.java:33
        return Nodes.at(
                Nodes.times(x, n, "n").plus(Nodes.times(big, "big", x)).minus(Nodes.times(bits, "bits", x)),
                scope, 2); // IntegerMixing.java:34
    }

    /**
     * The graph of {@link IntegerMixing#casts(int, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value casts(int i, Value x) {
        Scope scope = Scope.of(Sites.CASTS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times((double) i / 3, "(double) i / 3", x).plus(Nodes.times((int) 2.9, "(int) 2.9", x))
                        .plus(Nodes.times((char) 98, "(char) 98", x)).plus(x)
                        .plus(Nodes.times((long) 1e10, "(long) 1e10", x)),
                scope, 2); // IntegerMixing.java:39
    }

    /**
     * The graph of {@link IntegerMixing#boxes(Integer, Double, Long, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value boxes(Integer i, Double d, Long l, Value x) {
        Scope scope = Scope.of(Sites.BOXES);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(i, "i", x).plus(Nodes.times(d, "d", x)).plus(Nodes.times(l / 2, "l / 2", x)).plus(x),
                scope, 2); // IntegerMixing.java:44
    }

    /**
     * The graph of {@link IntegerMixing#conditionals(int, boolean, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value conditionals(int i, boolean flag, Value x) {
        Scope scope = Scope.of(Sites.CONDITIONALS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(flag ? 1 : 2.0, "flag ? 1 : 2.0", x).plus(Nodes.times(flag ? 1 : 'a', "flag ? 1 : 'a'", x))
                        .plus(Nodes.times(flag ? i : 2L, "flag ? i : 2L", x))
                        .plus(Nodes.times((x.data() > 0 ? 1 : 2) / 2, "(x > 0 ? 1 : 2) / 2", x)),
                scope, 2); // IntegerMixing.java:49
    }

    /**
     * The graph of {@link IntegerMixing#intMath(int, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value intMath(int i, Value x) {
        Scope scope = Scope.of(Sites.INT_MATH);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(Math.max(i, 2) / 2, "Math.max(i, 2) / 2", x)
                        .plus(Nodes.times(Math.abs(i), "Math.abs(i)", x)).plus(Value.constant(i, "i").max(x))
                        .plus(Nodes.times(Math.min(0.5f, i), "Math.min(0.5f, i)", x)),
                scope, 2); // IntegerMixing.java:54
    }

    /**
     * The graph of {@link IntegerMixing#sums(int, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value sums(int i, Value x) {
        Scope scope = Scope.of(Sites.SUMS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.minus(
                        Nodes.times(Double.sum(i, 1) / 2, "Double.sum(i, 1) / 2", x)
                                .plus(x.plus(Value.constant(i > 2 ? 1 : 2, "i > 2 ? 1 : 2")).times(3)),
                        2 * Double.sum(i, i > 2 ? 0.5 : 2), "2 * Double.sum(i, i > 2 ? 0.5 : 2)")
                        .plus(Nodes.times(
                                x, Double.sum(2, i < 0 ? 0.5f : 6442450941L),
                                "Double.sum(2, i < 0 ? 0.5f : 6442450941L)")),
                scope, 2); // IntegerMixing.java:59
    }

    /**
     * The graph of {@link IntegerMixing#chosenBox(boolean, Double, Double, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value chosenBox(boolean first, Double a, Double b, Value x) {
        Scope scope = Scope.of(Sites.CHOSEN_BOX);
        Nodes.argument(x, scope, 1);
        Double chosen = first ? a : b; // IntegerMixing.java:65
        x = Nodes.at(Nodes.times(x, chosen, "chosen"), scope, 2); // IntegerMixing.java:66
        return Nodes.unboxed(first ? Nodes.constantOrNull(a, "a") : x); // IntegerMixing.java:67
    }

    /**
     * The graph of {@link IntegerMixing#intResult(int)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value intResult(int i) {
        Scope scope = Scope.of(Sites.INT_RESULT);
        return Nodes.at(Value.constant(i / 2), scope, 1); // IntegerMixing.java:72
    }

    /**
     * The graph of {@link IntegerMixing#isAbove(double, int)}.
     */
    @SuppressWarnings("lossy-conversions")
    static boolean isAbove(Value x, int i) {
        Nodes.argument(x, "x");
        return x.data() > i; // IntegerMixing.java:77
    }

    /**
     * The graph of {@link IntegerMixing#sign(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static int sign(Value x) {
        Nodes.argument(x, "x");
        if (x.data() < 0) { // IntegerMixing.java:82
            return -1; // IntegerMixing.java:83
        }
        return x.data() > 0 ? 1 : 0; // IntegerMixing.java:85
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PRODUCTS = """
                IntegerMixing.java
                products
                8
                x\s
                return 10:16-73(10:16-53(10:16-39(10:16-25(10:16-21(10:16-17,10:20-21),10:24-25),10:28-39(10:28-29,10:33-38(10:33-34,10:37-\
                38))),10:42-53(10:42-43,10:47-52(10:47-48,10:51-52))),10:56-73(10:56-69(10:57-64(10:57-58,10:62-64),10:68-69),10:72-73))

                    @Traced
                    static double products(int i, double x) {
                        return i * 2 * x + x * (1 / 2) + x * (i / 2) + (1 << 30) * 4 * x;
                    }
                """;

        static final String WIDENING = """
                IntegerMixing.java
                widening
                13
                x\s
                return 15:16-83(15:16-72(15:16-63(15:16-53(15:16-45(15:16-37(15:16-29(15:16-21(15:16-17,15:20-21),15:24-29(15:24-25,15:28-2\
                9)),15:32-37(15:32-33,15:36-37)),15:40-45(15:40-41,15:44-45)),15:48-53(15:48-49,15:52-53)),15:56-63(15:56-59,15:62-63)),15:\
                66-72(15:66-68,15:71-72)),15:75-83(15:75-79,15:82-83))

                    @Traced
                    static double widening(byte b, short s, char c, long l, float f, double x) {
                        return b * x + s * x + c * x + l * x + f * x + 'a' * x + 3L * x + 0.1f * x;
                    }
                """;

        static final String FLOATS_STAY_FLOATS = """
                IntegerMixing.java
                floatsStayFloats
                18
                x\s
                return 21:16-53(21:16-49(21:16-35(21:16-23(21:16-19,21:22-23),21:26-35(21:26-31(21:26-27,21:30-31),21:34-35)),21:39-48(21:3\
                9-44(21:39-40,21:43-44),21:47-48)),21:52-53)

                    @Traced
                    static double floatsStayFloats(float f, float g, double x) {
                        float sum = f + g;
                        return sum * x + f / 3 * x + (f * g - 1) + x;
                    }
                """;

        static final String LOCALS = """
                IntegerMixing.java
                locals
                24
                x\s
                return 34:16-42(34:16-31(34:16-21(34:16-17,34:20-21),34:24-31(34:24-27,34:30-31)),34:34-42(34:34-38,34:41-42))

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
                """;

        static final String CASTS = """
                IntegerMixing.java
                casts
                37
                x\s
                return 39:16-97(39:16-79(39:16-66(39:16-50(39:16-34(39:16-30(39:25-26,39:29-30),39:33-34),39:37-50(39:43-46,39:49-50)),39:5\
                3-66(39:60-62,39:65-66)),39:78-79),39:82-97(39:89-93,39:96-97))

                    @Traced
                    static double casts(int i, double x) {
                        return (double) i / 3 * x + (int) 2.9 * x + (char) 98 * x + (double) x + (long) 1e10 * x;
                    }
                """;

        static final String BOXES = """
                IntegerMixing.java
                boxes
                42
                x\s
                return 44:16-45(44:16-41(44:16-29(44:16-21(44:16-17,44:20-21),44:24-29(44:24-25,44:28-29)),44:32-41(44:32-37(44:32-33,44:36\
                -37),44:40-41)),44:44-45)

                    @Traced
                    static double boxes(Integer i, Double d, Long l, double x) {
                        return i * x + d * x + l / 2 * x + x;
                    }
                """;

        static final String CONDITIONALS = """
                IntegerMixing.java
                conditionals
                47
                x\s
                return 49:16-107(49:16-81(49:16-59(49:16-36(49:17-31,49:35-36),49:39-59(49:40-54,49:58-59)),49:62-81(49:63-76,49:80-81)),49\
                :84-107(49:84-103(49:85-98,49:102-103),49:106-107))

                    @Traced
                    static double conditionals(int i, boolean flag, double x) {
                        return (flag ? 1 : 2.0) * x + (flag ? 1 : 'a') * x + (flag ? i : 2L) * x + (x > 0 ? 1 : 2) / 2 * x;
                    }
                """;

        static final String INT_MATH = """
                IntegerMixing.java
                intMath
                52
                x\s
                return 54:16-97(54:16-73(54:16-56(54:16-38(54:16-34(54:16-30,54:33-34),54:37-38),54:41-56(54:41-52,54:55-56)),54:59-73(54:6\
                8-69,54:71-72)),54:76-97(54:76-93,54:96-97))

                    @Traced
                    static double intMath(int i, double x) {
                        return Math.max(i, 2) / 2 * x + Math.abs(i) * x + Math.max(i, x) + Math.min(0.5f, i) * x;
                    }
                """;

        static final String SUMS = """
                IntegerMixing.java
                sums
                57
                x\s
                return 59:16-60:64(59:16-112(59:16-75(59:16-40(59:16-36(59:16-32(59:27-28,59:30-31),59:35-36),59:39-40),59:43-75(59:43-71(5\
                9:54-55,59:57-70),59:74-75)),59:78-112(59:78-79,59:82-112(59:93-94,59:96-111))),60:19-64(60:19-20,60:23-64(60:34-35,60:37-6\
                3)))

                    @Traced
                    static double sums(int i, double x) {
                        return Double.sum(i, 1) / 2 * x + Double.sum(x, i > 2 ? 1 : 2) * 3 - 2 * Double.sum(i, i > 2 ? 0.5 : 2)
                                + x * Double.sum(2, i < 0 ? 0.5f : 6442450941L);
                    }
                """;

        static final String CHOSEN_BOX = """
                IntegerMixing.java
                chosenBox
                63
                x\s
                x 66:9-20(66:9-10,66:14-20)

                    @Traced
                    static double chosenBox(boolean first, Double a, Double b, double x) {
                        Double chosen = first ? a : b;
                        x *= chosen;
                        return first ? a : Double.valueOf(x);
                    }
                """;

        static final String INT_RESULT = """
                IntegerMixing.java
                intResult
                70
                return 72:16-21(72:16-17,72:20-21)

                    @Traced
                    static double intResult(int i) {
                        return i / 2;
                    }
                """;
    }
}
