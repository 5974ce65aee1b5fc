package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Casts}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class CastsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final MethodHandle WIDTH = PrivateMembers.staticMethod(
            LOOKUP, Casts.class, "width", int.class, int.class);

    private CastsTraced() {
    }

    /**
     * The graph of {@link Casts#integers(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value integers(Value x) {
        Scope scope = Scope.of(Sites.INTEGERS);
        Nodes.argument(x, scope, 1);
        int whole = (int) x.data(); // Casts.java:10
        long big = (long) (x.data() * 3); // Casts.java:11
        short narrow = (short) whole; // Casts.java:12
        return Nodes.at(
                Nodes.plus(Nodes.times(x, whole, "whole").plus(Nodes.times(big % 5, "big % 5", x)), narrow, "narrow")
                        .plus(Nodes.minus(x, (int) x.data(), "(int) x")),
                scope, 2); // Casts.java:13
    }

    /**
     * The graph of {@link Casts#rounded(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value rounded(Value x) {
        Scope scope = Scope.of(Sites.ROUNDED);
        Nodes.argument(x, scope, 1);
        long nearest = Math.round(x.data()); // Casts.java:18
        int capped = (int) Math.min(nearest, 100); // Casts.java:19
        return Nodes.at(
                Nodes.minus(x, nearest, "nearest").plus(Nodes.times(capped, "capped", x)), scope, 2); // Casts.java:20
    }

    /**
     * The graph of {@link Casts#floats(float, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value floats(float f, Value x) {
        Scope scope = Scope.of(Sites.FLOATS);
        Nodes.argument(x, scope, 1);
        float narrow = (float) x.data(); // Casts.java:25
        float sum = narrow + f; // Casts.java:26
        return Nodes.at(
                Nodes.plus(Nodes.times(sum, "sum", x), (float) (x.data() / 3), "(float) (x / 3)"),
                scope, 2); // Casts.java:27
    }

    /**
     * The graph of {@link Casts#bits(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value bits(Value x) {
        Scope scope = Scope.of(Sites.BITS);
        Nodes.argument(x, scope, 1);
        long bits = Double.doubleToLongBits(x.data()); // Casts.java:32
        long raw = Double.doubleToRawLongBits(x.data()) >>> 52 & 0x7FF; // Casts.java:33
        double back = Double.longBitsToDouble(bits & ~1L | 2); // Casts.java:34
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(
                                Nodes.times(x, raw - 1023, "raw - 1023"), bits == 0 ? 1 : back, "bits == 0 ? 1 : back"),
                        Math.getExponent(x.data()), "Math.getExponent(x)"),
                scope, 2); // Casts.java:35
    }

    /**
     * The graph of {@link Casts#table(double, int)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value table(Value x, int n) {
        Scope scope = Scope.of(Sites.TABLE);
        Nodes.argument(x, scope, 1);
        double[] table = new double[] {1, 2, 4, 8}; // Casts.java:40
        int i = Math.floorMod((int) Math.floor(x.data()), table.length); // Casts.java:41
        n += x.data(); // Casts.java:42
        return Nodes.at(
                Nodes.plus(Nodes.times(table[i], "table[i]", x), table[n & 3], "table[n & 3]"),
                scope, 2); // Casts.java:43
    }

    /**
     * The graph of {@link Casts#answers(double, double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value answers(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ANSWERS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            int order = Double.compare(x.data(), y.data()); // Casts.java:48
            boolean isFinite = Double.isFinite(x.data() * y.data()); // Casts.java:49
            return Nodes.at(
                    Nodes.times(isFinite ? x : y, order, "order").plus(Nodes.times(cell(x), "cell(x)", y))
                            .plus(isInside(x) ? x : Value.constant(1)),
                    scope, 3); // Casts.java:50
        }
    }

    /**
     * The graph of {@link Casts#boxes(double, boolean)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value boxes(Value x, boolean flag) {
        Scope scope = Scope.of(Sites.BOXES);
        Nodes.argument(x, scope, 1);
        Value boxed = Nodes.at(x.times(2), scope, 2); // Casts.java:63
        Value none = flag ? boxed : null; // Casts.java:64
        Object length = "four".length(); // Casts.java:65
        if (none == null) { // Casts.java:66
            return x; // Casts.java:67
        }
        return Nodes.at(
                Nodes.plus(boxed.times(none), (Integer) length, "(Integer) length").plus(x), scope, 3); // Casts.java:69
    }

    /**
     * The graph of {@link Casts#chosenFloat(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value chosenFloat(Value x) {
        Scope scope = Scope.of(Sites.CHOSEN_FLOAT);
        Nodes.argument(x, scope, 1);
        int odd = 16777217; // Casts.java:75
        double y = x.data() > 0 ? odd : 1f; // Casts.java:76
        return Nodes.at(
                Nodes.minus(Nodes.times(x, (float) (x.data() > 0 ? odd : 1f), "x > 0 ? odd : 1f"), y, "y"),
                scope, 2); // Casts.java:77
    }

    /**
     * The graph of {@link Casts#chosenBySwitch(double)}.
     */
    @SuppressWarnings("lossy-conversions")
    static Value chosenBySwitch(Value x) {
        Scope scope = Scope.of(Sites.CHOSEN_BY_SWITCH);
        Nodes.argument(x, scope, 1);
        int n = x.data() > 0 ? 0 : 1; // Casts.java:83
        Value inside = Nodes.at(Nodes.times(x, (float) (switch (n) {
            case 0 -> 16777217; // Casts.java:84
            default -> 1f; // Casts.java:84
        }), "switch (n) { case 0 -> 16777217; default -> 1f; }"), scope, 2); // Casts.java:84
        Value around = Nodes.at(Nodes.times(x, switch (n) {
            case 0 -> 16777217; // Casts.java:85
            default -> 1f; // Casts.java:85
        }, "switch (n) { case 0 -> 16777217; default -> 1f; }"), scope, 3); // Casts.java:85
        Value given = Nodes.at(x.max(Value.constant(switch (n) {
            case 0 -> 16777217; // Casts.java:86
            default -> 1f; // Casts.java:86
        }, "switch (n) { case 0 -> 16777217; default -> 1f; }")), scope, 4); // Casts.java:86
        return Nodes.at(inside.minus(around).plus(Nodes.times(given, width(switch (n) {
            case 0 -> 65; // Casts.java:87
            default -> 'c'; // Casts.java:87
        }), "width(switch (n) { case 0 -> 65; default -> 'c'; })")), scope, 5); // Casts.java:87
    }

    /**
     * The graph of {@link Casts#cell(double)}, which a traced method calls.
     */
    @SuppressWarnings("lossy-conversions")
    private static int cell(Value x) {
        Nodes.argument(x, "x");
        return (int) Math.floor(x.data() / 2); // Casts.java:54
    }

    /**
     * The graph of {@link Casts#isInside(double)}, which a traced method calls.
     */
    @SuppressWarnings("lossy-conversions")
    private static boolean isInside(Value x) {
        Nodes.argument(x, "x");
        return x.data() * x.data() < 1; // Casts.java:58
    }

    private static int width(int n) {
        try {
            return (int) WIDTH.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String INTEGERS = """
                Casts.java
                integers
                8
                x\s
                return 13:16-64(13:16-48(13:16-39(13:16-25(13:16-17,13:20-25),13:28-39(13:28-35(13:28-31,13:34-35),13:38-39)),13:42-48),13:\
                52-63(13:52-53,13:62-63))

                    @Traced
                    static double integers(double x) {
                        int whole = (int) x;
                        long big = (long) (x * 3);
                        short narrow = (short) whole;
                        return x * whole + big % 5 * x + narrow + (x - (int) x);
                    }
                """;

        static final String ROUNDED = """
                Casts.java
                rounded
                16
                x\s
                return 20:16-40(20:16-27(20:16-17,20:20-27),20:30-40(20:30-36,20:39-40))

                    @Traced
                    static double rounded(double x) {
                        long nearest = Math.round(x);
                        int capped = (int) Math.min(nearest, 100);
                        return x - nearest + capped * x;
                    }
                """;

        static final String FLOATS = """
                Casts.java
                floats
                23
                x\s
                return 27:16-41(27:16-23(27:16-19,27:22-23),27:35-40(27:35-36,27:39-40))

                    @Traced
                    static double floats(float f, double x) {
                        float narrow = (float) x;
                        float sum = narrow + f;
                        return sum * x + (float) (x / 3);
                    }
                """;

        static final String BITS = """
                Casts.java
                bits
                30
                x\s
                return 35:16-79(35:16-57(35:16-32(35:16-17,35:21-31(35:21-24,35:27-31)),35:36-56),35:60-79)

                    @Traced
                    static double bits(double x) {
                        long bits = Double.doubleToLongBits(x);
                        long raw = Double.doubleToRawLongBits(x) >>> 52 & 0x7FF;
                        double back = Double.longBitsToDouble(bits & ~1L | 2);
                        return x * (raw - 1023) + (bits == 0 ? 1 : back) + Math.getExponent(x);
                    }
                """;

        static final String TABLE = """
                Casts.java
                table
                38
                x\s
                return 43:16-43(43:16-28(43:16-24,43:27-28),43:31-43)

                    @Traced
                    static double table(double x, int n) {
                        double[] table = {1, 2, 4, 8};
                        int i = Math.floorMod((int) Math.floor(x), table.length);
                        n += x;
                        return table[i] * x + table[n & 3];
                    }
                """;

        static final String ANSWERS = """
                Casts.java
                answers
                46
                x\s
                y\s
                return 50:16-80(50:16-56(50:16-42(50:17-33,50:37-42),50:45-56(50:45-52,50:55-56)),50:60-79)

                    @Traced
                    static double answers(double x, double y) {
                        int order = Double.compare(x, y);
                        boolean isFinite = Double.isFinite(x * y);
                        return (isFinite ? x : y) * order + cell(x) * y + (isInside(x) ? x : 1);
                    }
                """;

        static final String BOXES = """
                Casts.java
                boxes
                61
                x\s
                boxed 63:24-29(63:24-25,63:28-29)
                return 69:16-67(69:16-47(69:16-28(69:16-21,69:24-28),69:41-47),69:50-67)

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
                """;

        static final String CHOSEN_FLOAT = """
                Casts.java
                chosenFloat
                73
                x\s
                return 77:16-42(77:16-38(77:16-17,77:21-37),77:41-42)

                    @Traced
                    static double chosenFloat(double x) {
                        int odd = 16777217;
                        double y = x > 0 ? odd : 1f;
                        return x * (x > 0 ? odd : 1f) - y;
                    }
                """;

        static final String CHOSEN_BY_SWITCH = """
                Casts.java
                chosenBySwitch
                81
                x\s
                inside 84:25-80(84:25-26,84:30-79)
                around 85:25-78(85:25-26,85:29-78)
                given 86:24-88(86:33-34,86:37-86)
                return 87:16-93(87:16-31(87:16-22,87:25-31),87:34-93(87:34-39,87:42-93))

                    @Traced
                    static double chosenBySwitch(double x) {
                        int n = x > 0 ? 0 : 1;
                        double inside = x * (switch (n) { case 0 -> 16777217; default -> 1f; });
                        double around = x * switch (n) { case 0 -> 16777217; default -> 1f; };
                        double given = Math.max(x, (switch (n) { case 0 -> 16777217; default -> 1f; }));
                        return inside - around + given * width(switch (n) { case 0 -> 65; default -> 'c'; });
                    }
                """;
    }
}
