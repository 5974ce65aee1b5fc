package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Calls}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@SuppressWarnings("auxiliaryclass")
final class CallsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final MethodHandle DOUBLED = PrivateMembers.staticMethod(
            LOOKUP, Calls.class, "doubled", int.class, int.class);

    private static final MethodHandle HELPER = PrivateMembers.staticMethod(
            LOOKUP, Calls.class, "helper", double.class, double.class, int.class);

    private CallsTraced() {
    }

    /**
     * The graph of {@link Calls#square(double)}.
     */
    static Value square(Value x) {
        Scope scope = Scope.of(Sites.SQUARE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // Calls.java:9
    }

    /**
     * The graph of {@link Calls#callsTraced(double, double)}.
     */
    static Value callsTraced(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.CALLS_TRACED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value s = Nodes.result(square(Nodes.at(x.plus(y), scope, 3)), "s"); // Calls.java:14
            return Nodes.at(
                    s.plus(square(y)).plus(square(Value.constant(3))).plus(square(square(x))),
                    scope, 4); // Calls.java:15
        }
    }

    /**
     * The graph of {@link Calls#callsHelpers(double, int)}.
     */
    static Value callsHelpers(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.CALLS_HELPERS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    helper(x, n).plus(secondHelper(Nodes.at(x.times(2), scope, 2))).plus(helper(x, n + 1).div(2)),
                    scope, 3); // Calls.java:20
        }
    }

    /**
     * The graph of {@link Calls#callsPassively(double, int)}.
     */
    static Value callsPassively(Value x, int n) {
        Scope scope = Scope.of(Sites.CALLS_PASSIVELY);
        Nodes.argument(x, scope, 1);
        double dt = Calls.secondHelper(n); // Calls.java:40
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(x, dt, "dt").plus(Nodes.times(doubled(n), "doubled(n)", x)), plainHelper(0.5, n),
                        "helper(0.5, n)")
                        .plus(Nodes.times(Integer.parseInt("12"), "Integer.parseInt(\"12\")", x)),
                scope, 2); // Calls.java:41
    }

    /**
     * The graph of {@link Calls#overload(double)}.
     */
    static Value overload(Value x) {
        Scope scope = Scope.of(Sites.OVERLOAD);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.plus(1), scope, 2); // Calls.java:50
    }

    /**
     * The graph of {@link Calls#overload(int)}.
     */
    static Value overload(int n) {
        Scope scope = Scope.of(Sites.OVERLOAD_2);
        return Nodes.at(Value.constant(n + 2), scope, 1); // Calls.java:55
    }

    /**
     * The graph of {@link Calls#overload(long, double)}.
     */
    static Value overload(long n, Value x) {
        Scope scope = Scope.of(Sites.OVERLOAD_3);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.plus(n, "n", Values.times(3, x)), scope, 2); // Calls.java:60
    }

    /**
     * The graph of {@link Calls#overload(float, double)}.
     */
    static Value overload(float f, Value x) {
        Scope scope = Scope.of(Sites.OVERLOAD_4);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.plus(f, "f", Values.times(4, x)), scope, 2); // Calls.java:65
    }

    /**
     * The graph of {@link Calls#overload(Object, double)}.
     */
    static Value overload(Object o, Value x) {
        Scope scope = Scope.of(Sites.OVERLOAD_5);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(5), scope, 2); // Calls.java:70
    }

    /**
     * The graph of {@link Calls#chosen(double, int, byte, float)}.
     */
    static Value chosen(Value x, int n, byte b, float f) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    overload(x).plus(overload(n)).plus(overload(b)).plus(overload(Value.constant(f, "f")))
                            .plus(overload(n, x)).plus(overload(f, x)).plus(overload("o", x)).plus(overload('c'))
                            .plus(overload(2L, Value.constant(3L))).plus(overload(Integer.valueOf(n), x)),
                    scope, 2); // Calls.java:75
        }
    }

    /**
     * The graph of {@link Calls#result(double)}.
     */
    static Value result(Value x) {
        try (Scope scope = Scope.enter(Sites.RESULT)) {
            Nodes.argument(x, scope, 1);
            Value named = Nodes.result(callsTraced(x, Value.constant(2)), "named"); // Calls.java:81
            Value aliased = Nodes.result(identity(named), "aliased"); // Calls.java:82
            check(aliased); // Calls.java:83
            square(x); // Calls.java:84
            return aliased; // Calls.java:85
        }
    }

    /**
     * The graph of {@link Calls#otherClass(double)}.
     */
    static Value otherClass(Value x) {
        try (Scope scope = Scope.enter(Sites.OTHER_CLASS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Nodes.plus(
                            OtherTraced.cube(x)
                                    .plus(Other_NestedTraced.half(x).times(OtherTraced.cube(Value.constant(2)))),
                            Other.name().length(), "Other.name().length()"),
                    scope, 2); // Calls.java:100
        }
    }

    /**
     * The graph of {@link Calls#helper(double, int)}, which a traced method calls.
     */
    private static Value helper(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.HELPER)) {
            Nodes.argument(x, scope, 1);
            if (n > 2) { // Calls.java:24
                return Nodes.at(Nodes.times(x, n, "n"), scope, 2); // Calls.java:25
            }
            return Nodes.at(Nodes.plus(secondHelper(x), n, "n"), scope, 3); // Calls.java:27
        }
    }

    /**
     * The graph of {@link Calls#secondHelper(double)}, which a traced method calls.
     */
    private static Value secondHelper(Value x) {
        try (Scope scope = Scope.enter(Sites.SECOND_HELPER)) {
            Nodes.argument(x, scope, 1);
            return isBig(x) ? Nodes.at(Value.constant(1), scope, 2) : Nodes.at(x.minus(1), scope, 3); // Calls.java:31
        }
    }

    /**
     * The graph of {@link Calls#identity(double)}, which a traced method calls.
     */
    private static Value identity(Value x) {
        Nodes.argument(x, "x");
        return x; // Calls.java:89
    }

    /**
     * The graph of {@link Calls#check(double)}, which a traced method calls.
     */
    private static void check(Value x) {
        Nodes.argument(x, "x");
        if (x.data() > 1e100) { // Calls.java:93
            throw new IllegalStateException("too big: " + x.data()); // Calls.java:94
        }
    }

    /**
     * The graph of {@link Calls#isBig(double)}, which a traced method calls.
     */
    private static boolean isBig(Value x) {
        Nodes.argument(x, "x");
        return x.data() > 100; // Calls.java:35
    }

    private static int doubled(int n) {
        try {
            return (int) DOUBLED.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double plainHelper(double x, int n) {
        try {
            return (double) HELPER.invoke(x, n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SQUARE = """
                Calls.java
                square
                7
                x\s
                return 9:16-21(9:16-17,9:20-21)

                    @Traced
                    static double square(double x) {
                        return x * x;
                    }
                """;

        static final String CALLS_TRACED = """
                Calls.java
                callsTraced
                12
                x\s
                y\s
                 14:27-32(14:27-28,14:31-32)
                return 15:16-67(15:16-47(15:16-35(15:16-17,15:20-35),15:38-47),15:50-67)

                    @Traced
                    static double callsTraced(double x, double y) {
                        double s = square(x + y);
                        return s + Calls.square(y) + square(3) + square(square(x));
                    }
                """;

        static final String CALLS_HELPERS = """
                Calls.java
                callsHelpers
                18
                x\s
                 20:44-49(20:44-45,20:48-49)
                return 20:16-73(20:16-50(20:16-28,20:31-50),20:53-73(20:53-69,20:72-73))

                    @Traced
                    static double callsHelpers(double x, int n) {
                        return helper(x, n) + secondHelper(x * 2) + helper(x, n + 1) / 2;
                    }
                """;

        static final String CALLS_PASSIVELY = """
                Calls.java
                callsPassively
                38
                x\s
                return 41:16-85(41:16-56(41:16-39(41:16-22(41:16-17,41:20-22),41:25-39(41:25-35,41:38-39)),41:42-56),41:59-85(41:59-81,41:8\
                4-85))

                    @Traced
                    static double callsPassively(double x, int n) {
                        double dt = secondHelper(n);
                        return x * dt + doubled(n) * x + helper(0.5, n) + Integer.parseInt("12") * x;
                    }
                """;

        static final String OVERLOAD = """
                Calls.java
                overload
                48
                x\s
                return 50:16-21(50:16-17,50:20-21)

                    @Traced
                    static double overload(double x) {
                        return x + 1;
                    }
                """;

        static final String OVERLOAD_2 = """
                Calls.java
                overload
                53
                return 55:16-21(55:16-17,55:20-21)

                    @Traced
                    static double overload(int n) {
                        return n + 2;
                    }
                """;

        static final String OVERLOAD_3 = """
                Calls.java
                overload
                58
                x\s
                return 60:16-25(60:16-17,60:20-25(60:20-21,60:24-25))

                    @Traced
                    static double overload(long n, double x) {
                        return n + 3 * x;
                    }
                """;

        static final String OVERLOAD_4 = """
                Calls.java
                overload
                63
                x\s
                return 65:16-25(65:16-17,65:20-25(65:20-21,65:24-25))

                    @Traced
                    static double overload(float f, double x) {
                        return f + 4 * x;
                    }
                """;

        static final String OVERLOAD_5 = """
                Calls.java
                overload
                68
                x\s
                return 70:16-21(70:16-17,70:20-21)

                    @Traced
                    static double overload(Object o, double x) {
                        return x * 5;
                    }
                """;

        static final String CHOSEN = """
                Calls.java
                chosen
                73
                x\s
                return 75:16-76:85(75:16-76:51(75:16-76:32(75:16-122(75:16-103(75:16-86(75:16-69(75:16-55(75:16-41(75:16-27,75:30-41),75:44\
                -55),75:58-69),75:72-86),75:89-103),75:106-122),76:19-32),76:35-51),76:54-85)

                    @Traced
                    static double chosen(double x, int n, byte b, float f) {
                        return overload(x) + overload(n) + overload(b) + overload(f) + overload(n, x) + overload(f, x) + overload("o", x)
                                + overload('c') + overload(2L, 3L) + overload(Integer.valueOf(n), x);
                    }
                """;

        static final String RESULT = """
                Calls.java
                result
                79
                x\s

                    @Traced
                    static double result(double x) {
                        double named = callsTraced(x, 2);
                        double aliased = identity(named);
                        check(aliased);
                        square(x);
                        return aliased;
                    }
                """;

        static final String OTHER_CLASS = """
                Calls.java
                otherClass
                98
                x\s
                return 100:16-97(100:16-73(100:16-29,100:32-73(100:32-52,100:55-73)),100:76-97)

                    @Traced
                    static double otherClass(double x) {
                        return Other.cube(x) + Other.Nested.half(x) * good.Other.cube(2) + Other.name().length();
                    }
                """;

        static final String HELPER = """
                Calls.java
                helper
                23
                x\s
                return 25:20-25(25:20-21,25:24-25)
                return 27:16-35(27:16-31,27:34-35)

                    private static double helper(double x, int n) {
                        if (n > 2) {
                            return x * n;
                        }
                        return secondHelper(x) + n;
                    }
                """;

        static final String SECOND_HELPER = """
                Calls.java
                secondHelper
                30
                x\s
                return 31:27-28
                return 31:31-36(31:31-32,31:35-36)

                    static double secondHelper(double x) {
                        return isBig(x) ? 1 : x - 1;
                    }
                """;
    }
}
