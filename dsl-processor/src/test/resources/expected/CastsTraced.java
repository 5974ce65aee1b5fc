package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
        Scope scope = Scope.of(Sites.INTEGERS);
        Value.argument(x, scope, 1);
        int whole = (int) x.data(); // Casts.java:10
        long big = (long) (x.data() * 3); // Casts.java:11
        short narrow = (short) whole; // Casts.java:12
        return x.times(whole, "whole").plus(Values.times(big % 5, "big % 5", x))
                .plus(narrow, "narrow").plus(x.minus((int) x.data(), "(int) x"))
                .at(scope, 2); // Casts.java:13
    }

    /**
     * The graph of {@link Casts#rounded(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value rounded(Value x) {
        Scope scope = Scope.of(Sites.ROUNDED);
        Value.argument(x, scope, 1);
        long nearest = Math.round(x.data()); // Casts.java:18
        int capped = (int) Math.min(nearest, 100); // Casts.java:19
        return x.minus(nearest, "nearest").plus(Values.times(capped, "capped", x))
                .at(scope, 2); // Casts.java:20
    }

    /**
     * The graph of {@link Casts#floats(float, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value floats(float f, Value x) {
        Scope scope = Scope.of(Sites.FLOATS);
        Value.argument(x, scope, 1);
        float narrow = (float) x.data(); // Casts.java:25
        float sum = narrow + f; // Casts.java:26
        return Values.times(sum, "sum", x).plus((float) (x.data() / 3), "(float) (x / 3)")
                .at(scope, 2); // Casts.java:27
    }

    /**
     * The graph of {@link Casts#bits(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value bits(Value x) {
        Scope scope = Scope.of(Sites.BITS);
        Value.argument(x, scope, 1);
        long bits = Double.doubleToLongBits(x.data()); // Casts.java:32
        long raw = Double.doubleToRawLongBits(x.data()) >>> 52 & 0x7FF; // Casts.java:33
        double back = Double.longBitsToDouble(bits & ~1L | 2); // Casts.java:34
        return x.times(raw - 1023, "raw - 1023").plus(bits == 0 ? 1 : back, "bits == 0 ? 1 : back")
                .plus(Math.getExponent(x.data()), "Math.getExponent(x)")
                .at(scope, 2); // Casts.java:35
    }

    /**
     * The graph of {@link Casts#table(double, int)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value table(Value x, int n) {
        Scope scope = Scope.of(Sites.TABLE);
        Value.argument(x, scope, 1);
        double[] table = new double[] {1, 2, 4, 8}; // Casts.java:40
        int i = Math.floorMod((int) Math.floor(x.data()), table.length); // Casts.java:41
        n += x.data(); // Casts.java:42
        return Values.times(table[i], "table[i]", x).plus(table[n & 3], "table[n & 3]")
                .at(scope, 2); // Casts.java:43
    }

    /**
     * The graph of {@link Casts#answers(double, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value answers(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ANSWERS)) {
            Value.argument(x, scope, 1);
            Value.argument(y, scope, 2);
            int order = Double.compare(x.data(), y.data()); // Casts.java:48
            boolean isFinite = Double.isFinite(x.data() * y.data()); // Casts.java:49
            return (isFinite ? x : y).times(order, "order")
                    .plus(Values.times(cell(x), "cell(x)", y))
                    .plus(isInside(x) ? x : Value.constant(1)).at(scope, 3); // Casts.java:50
        }
    }

    /**
     * The graph of {@link Casts#boxes(double, boolean)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value boxes(Value x, boolean flag) {
        Scope scope = Scope.of(Sites.BOXES);
        Value.argument(x, scope, 1);
        Value boxed = x.times(2).at(scope, 2); // Casts.java:63
        Value none = flag ? boxed : null; // Casts.java:64
        Object length = "four".length(); // Casts.java:65
        if (none == null) { // Casts.java:66
            return x; // Casts.java:67
        }
        return boxed.times(none).plus((Integer) length, "(Integer) length").plus(x)
                .at(scope, 3); // Casts.java:69
    }

    /**
     * The graph of {@link Casts#cell(double)}, which a traced method calls.
     */
    @SuppressWarnings("lossy-conversions")
    private static int cell(Value x) {
        Scope scope = Scope.of(Sites.CELL);
        Value.argument(x, scope, 1);
        return (int) Math.floor(x.data() / 2); // Casts.java:54
    }

    /**
     * The graph of {@link Casts#isInside(double)}, which a traced method calls.
     */
    @SuppressWarnings("lossy-conversions")
    private static boolean isInside(Value x) {
        Scope scope = Scope.of(Sites.IS_INSIDE);
        Value.argument(x, scope, 1);
        return x.data() * x.data() < 1; // Casts.java:58
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String INTEGERS = "Casts.java\n"
                + "integers\n"
                + "8\n"
                + "x \n"
                + " 13:16-64(13:16-48(13:16-39(13:16-25(13:16-17,13:20-25),13:28-39(13:28-35(13:28-31,13:34-35),13:38-39)),13:42-48),13:52-63(13:52-53,13:62-63))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double integers(double x) {\n"
                + "        int whole = (int) x;\n"
                + "        long big = (long) (x * 3);\n"
                + "        short narrow = (short) whole;\n"
                + "        return x * whole + big % 5 * x + narrow + (x - (int) x);\n"
                + "    }\n";

        static final String ROUNDED = "Casts.java\n"
                + "rounded\n"
                + "16\n"
                + "x \n"
                + " 20:16-40(20:16-27(20:16-17,20:20-27),20:30-40(20:30-36,20:39-40))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double rounded(double x) {\n"
                + "        long nearest = Math.round(x);\n"
                + "        int capped = (int) Math.min(nearest, 100);\n"
                + "        return x - nearest + capped * x;\n"
                + "    }\n";

        static final String FLOATS = "Casts.java\n"
                + "floats\n"
                + "23\n"
                + "x \n"
                + " 27:16-41(27:16-23(27:16-19,27:22-23),27:35-40(27:35-36,27:39-40))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double floats(float f, double x) {\n"
                + "        float narrow = (float) x;\n"
                + "        float sum = narrow + f;\n"
                + "        return sum * x + (float) (x / 3);\n"
                + "    }\n";

        static final String BITS = "Casts.java\n"
                + "bits\n"
                + "30\n"
                + "x \n"
                + " 35:16-79(35:16-57(35:16-32(35:16-17,35:21-31(35:21-24,35:27-31)),35:36-56),35:60-79)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double bits(double x) {\n"
                + "        long bits = Double.doubleToLongBits(x);\n"
                + "        long raw = Double.doubleToRawLongBits(x) >>> 52 & 0x7FF;\n"
                + "        double back = Double.longBitsToDouble(bits & ~1L | 2);\n"
                + "        return x * (raw - 1023) + (bits == 0 ? 1 : back) + Math.getExponent(x);\n"
                + "    }\n";

        static final String TABLE = "Casts.java\n"
                + "table\n"
                + "38\n"
                + "x \n"
                + " 43:16-43(43:16-28(43:16-24,43:27-28),43:31-43)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double table(double x, int n) {\n"
                + "        double[] table = {1, 2, 4, 8};\n"
                + "        int i = Math.floorMod((int) Math.floor(x), table.length);\n"
                + "        n += x;\n"
                + "        return table[i] * x + table[n & 3];\n"
                + "    }\n";

        static final String ANSWERS = "Casts.java\n"
                + "answers\n"
                + "46\n"
                + "x \n"
                + "y \n"
                + " 50:16-80(50:16-56(50:16-42(50:17-33,50:37-42),50:45-56(50:45-52,50:55-56)),50:60-79)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double answers(double x, double y) {\n"
                + "        int order = Double.compare(x, y);\n"
                + "        boolean isFinite = Double.isFinite(x * y);\n"
                + "        return (isFinite ? x : y) * order + cell(x) * y + (isInside(x) ? x : 1);\n"
                + "    }\n";

        static final String BOXES = "Casts.java\n"
                + "boxes\n"
                + "61\n"
                + "x \n"
                + "boxed 63:24-29(63:24-25,63:28-29)\n"
                + " 69:16-67(69:16-47(69:16-28(69:16-21,69:24-28),69:41-47),69:50-67)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double boxes(double x, boolean flag) {\n"
                + "        Double boxed = x * 2;\n"
                + "        Double none = flag ? boxed : null;\n"
                + "        Object length = \"four\".length();\n"
                + "        if (none == null) {\n"
                + "            return x;\n"
                + "        }\n"
                + "        return boxed * none + (Integer) length + Double.valueOf(x);\n"
                + "    }\n";

        static final String CELL = "Casts.java\n"
                + "cell\n"
                + "53\n"
                + "x \n"
                + "\n"
                + "    private static int cell(double x) {\n"
                + "        return (int) Math.floor(x / 2);\n"
                + "    }\n";

        static final String IS_INSIDE = "Casts.java\n"
                + "isInside\n"
                + "57\n"
                + "x \n"
                + "\n"
                + "    private static boolean isInside(double x) {\n"
                + "        return x * x < 1;\n"
                + "    }\n";
    }
}
