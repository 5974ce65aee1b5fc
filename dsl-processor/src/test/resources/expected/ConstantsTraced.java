package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Constants}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class ConstantsTraced {
    private static final double A1_2 = 0.31938153;

    private static final double A2 = -0.11387988623774646;

    private static final int MAX_ITERATIONS = 1000;

    private static final float F = 0.1f;

    private static final char C = 'c';

    private static final double TINY = 4.9E-324;

    private static final boolean EXACT = true;

    private static final String NAME = "a \"name\"";

    private static final double NAN = 0.0/0.0;

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle MUTABLE = PrivateMembers.staticField(
            LOOKUP, Constants.class, "mutable", double.class);

    private static final VarHandle TABLE = PrivateMembers.staticField(LOOKUP, Constants.class, "TABLE", double[].class);

    private static final MethodHandle WIDTH = PrivateMembers.staticMethod(
            LOOKUP, Constants.class, "width", int.class, char.class);

    private static final MethodHandle WIDTH_2 = PrivateMembers.staticMethod(
            LOOKUP, Constants.class, "width", int.class, int.class);

    private ConstantsTraced() {
    }

    /**
     * The graph of {@link Constants#copied(double)}.
     */
    static Value copied(Value x) {
        Scope scope = Scope.of(Sites.COPIED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(
                                A1_2, "A1",
                                x.times(Nodes.plus(A2, "A2", Nodes.times(x, MAX_ITERATIONS, "MAX_ITERATIONS"))))
                                .plus(Nodes.times(F, "F", x)).plus(Nodes.times(C, "C", x)),
                        TINY, "TINY"),
                scope, 2); // Constants.java:22
    }

    /**
     * The graph of {@link Constants#shown(double)}.
     */
    static Value shown(Value x) {
        Scope scope = Scope.of(Sites.SHOWN);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(Nodes.times(Constants.PACKAGE, "PACKAGE", x), Constants.PACKAGE, "Constants.PACKAGE")
                        .plus(Nodes.times(A1_2, "good.Constants.A1", x))
                        .plus(Nodes.times(Integer.MAX_VALUE, "Integer.MAX_VALUE", x)),
                scope, 2); // Constants.java:27
    }

    /**
     * The graph of {@link Constants#branches(double)}.
     */
    static Value branches(Value x) {
        Scope scope = Scope.of(Sites.BRANCHES);
        Nodes.argument(x, scope, 1);
        if (EXACT) { // Constants.java:32
            return Nodes.at(Nodes.times(x, NAME.length(), "NAME.length()"), scope, 2); // Constants.java:33
        }
        return Nodes.at(Nodes.times(x, NAN, "NAN"), scope, 3); // Constants.java:35
    }

    /**
     * The graph of {@link Constants#notConstant(double)}.
     */
    static Value notConstant(Value x) {
        Scope scope = Scope.of(Sites.NOT_CONSTANT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(x, mutable(), "mutable").plus(Nodes.times(TABLE().length, "TABLE.length", x)),
                scope, 2); // Constants.java:40
    }

    /**
     * The graph of {@link Constants#hidden(double)}.
     */
    static Value hidden(Value A1) {
        Scope scope = Scope.of(Sites.HIDDEN);
        Nodes.argument(A1, scope, 1);
        return Nodes.at(Nodes.times(A1, A1_2, "Constants.A1"), scope, 2); // Constants.java:45
    }

    /**
     * The graph of {@link Constants#fitting(double, boolean, int)}.
     */
    static Value fitting(Value x, boolean flag, int n) {
        Scope scope = Scope.of(Sites.FITTING);
        Nodes.argument(x, scope, 1);
        final double half = 0.5; // Constants.java:59
        final char wide = 0xffff; // Constants.java:60
        Value sum = Nodes.at(
                Nodes.times(width(flag ? 'h' : (int) (half * 'a')), "width(flag ? 'h' : (int) (half * 'a'))", x),
                scope, 2); // Constants.java:61
        sum = Nodes.at(
                sum.plus(Nodes.plus(
                        width(flag ? C : ~'h' + (3L > 2 ? 200 : 1) >>> 1),
                        "width(flag ? C : ~'h' + (3L > 2 ? 200 : 1) >>> 1)",
                        Nodes.times(plainWidth(flag ? C : wide + 1), "width(flag ? C : wide + 1)", x))),
                scope, 3); // Constants.java:62
        sum = Nodes.at(
                sum.plus(Nodes.minus(
                        width(flag ? C : (int) (1e3f / 3 % 7) << 33), "width(flag ? C : (int) (1e3f / 3 % 7) << 33)",
                        Nodes.times(
                                plainWidth(flag ? C : (int) (4_000_000_000L >> 4)),
                                "width(flag ? C : (int) (4_000_000_000L >> 4))", x))),
                scope, 4); // Constants.java:63
        sum = Nodes.at(Nodes.times(sum, plainWidth(switch (n) {
            case 0 -> C; // Constants.java:64
            case 1 -> 65; // Constants.java:64
            default -> NAME.charAt(0); // Constants.java:64
        }), "width(switch (n) { case 0 -> C; case 1 -> 65; default -> NAME.charAt(0); })"), scope, 5); // Constants.java:64
        return Nodes.at(sum.minus(Nodes.div(plainWidth(switch (n) {
            case 0 -> 65; // Constants.java:65
            case 1 -> NAME.charAt(0); // Constants.java:65
            default -> -1; // Constants.java:65
        }), "width(switch (n) { case 0 -> 65; case 1 -> NAME.charAt(0); default -> -1; })", x)), scope, 6); // Constants.java:65
    }

    private static double mutable() {
        return (double) MUTABLE.get();
    }

    private static double[] TABLE() {
        return (double[]) TABLE.get();
    }

    private static int width(char c) {
        try {
            return (int) WIDTH.invoke(c);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static int plainWidth(int n) {
        try {
            return (int) WIDTH_2.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String COPIED = """
                Constants.java
                copied
                20
                x\s
                return 22:16-73(22:16-66(22:16-58(22:16-50(22:16-18,22:21-50(22:21-22,22:26-49(22:26-28,22:31-49(22:31-32,22:35-49)))),22:5\
                3-58(22:53-54,22:57-58)),22:61-66(22:61-62,22:65-66)),22:69-73)

                    @Traced
                    static double copied(double x) {
                        return A1 + x * (A2 + x * MAX_ITERATIONS) + F * x + C * x + TINY;
                    }
                """;

        static final String SHOWN = """
                Constants.java
                shown
                25
                x\s
                return 27:16-95(27:16-71(27:16-47(27:16-27(27:16-23,27:26-27),27:30-47),27:50-71(27:50-67,27:70-71)),27:74-95(27:74-91,27:9\
                4-95))

                    @Traced
                    static double shown(double x) {
                        return PACKAGE * x + Constants.PACKAGE + good.Constants.A1 * x + Integer.MAX_VALUE * x;
                    }
                """;

        static final String BRANCHES = """
                Constants.java
                branches
                30
                x\s
                return 33:20-37(33:20-21,33:24-37)
                return 35:16-23(35:16-17,35:20-23)

                    @Traced
                    static double branches(double x) {
                        if (EXACT) {
                            return x * NAME.length();
                        }
                        return x * NAN;
                    }
                """;

        static final String NOT_CONSTANT = """
                Constants.java
                notConstant
                38
                x\s
                return 40:16-46(40:16-27(40:16-17,40:20-27),40:30-46(40:30-42,40:45-46))

                    @Traced
                    static double notConstant(double x) {
                        return x * mutable + TABLE.length * x;
                    }
                """;

        static final String HIDDEN = """
                Constants.java
                hidden
                43
                A1\s
                return 45:16-33(45:16-18,45:21-33)

                    @Traced
                    static double hidden(double A1) {
                        return A1 * Constants.A1;
                    }
                """;

        static final String FITTING = """
                Constants.java
                fitting
                57
                x\s
                sum 61:22-64(61:22-60,61:63-64)
                sum 62:9-98(62:9-12,62:16-98(62:16-65,62:68-98(62:68-94,62:97-98)))
                sum 63:9-112(63:9-12,63:16-112(63:16-60,63:63-112(63:63-108,63:111-112)))
                sum 64:9-91(64:9-12,64:16-91)
                return 65:16-102(65:16-19,65:22-102(65:22-98,65:101-102))

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
                """;
    }
}
