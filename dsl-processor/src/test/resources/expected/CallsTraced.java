package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Calls}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class CallsTraced {
    private static final MethodHandle DOUBLED = PrivateMembers.staticMethod(MethodHandles.lookup(), Calls.class, "doubled", int.class, int.class);

    private static final MethodHandle HELPER = PrivateMembers.staticMethod(MethodHandles.lookup(), Calls.class, "helper", double.class, double.class, int.class);

    private CallsTraced() {
    }

    /**
     * The graph of {@link Calls#square(double)}.
     */
    static Value square(Value x) {
        Scope scope = Scope.of(Sites.SQUARE);
        Value.argument(x, scope, 1);
        return x.times(x).at(scope, 2); // Calls.java:9
    }

    /**
     * The graph of {@link Calls#callsTraced(double, double)}.
     */
    static Value callsTraced(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.CALLS_TRACED)) {
            Value.argument(x, scope, 1);
            Value.argument(y, scope, 2);
            Value s = square(x.plus(y).at(scope, 3)).orNamed("s"); // Calls.java:14
            return s.plus(square(y)).plus(square(Value.constant(3))).plus(square(square(x)))
                    .at(scope, 4); // Calls.java:15
        }
    }

    /**
     * The graph of {@link Calls#callsHelpers(double, int)}.
     */
    static Value callsHelpers(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.CALLS_HELPERS)) {
            Value.argument(x, scope, 1);
            return helper(x, n).plus(secondHelper(x.times(2).at(scope, 2)))
                    .plus(helper(x, n + 1).div(2)).at(scope, 3); // Calls.java:20
        }
    }

    /**
     * The graph of {@link Calls#callsPassively(double, int)}.
     */
    static Value callsPassively(Value x, int n) {
        Scope scope = Scope.of(Sites.CALLS_PASSIVELY);
        Value.argument(x, scope, 1);
        double dt = Calls.secondHelper(n); // Calls.java:40
        return x.times(dt, "dt").plus(Values.times(doubled(n), "doubled(n)", x))
                .plus(helper_(0.5, n), "helper(0.5, n)")
                .plus(Values.times(Integer.parseInt("12"), "Integer.parseInt(\"12\")", x))
                .at(scope, 2); // Calls.java:41
    }

    /**
     * The graph of {@link Calls#overload(double)}.
     */
    static Value overload(Value x) {
        Scope scope = Scope.of(Sites.OVERLOAD);
        Value.argument(x, scope, 1);
        return x.plus(1).at(scope, 2); // Calls.java:50
    }

    /**
     * The graph of {@link Calls#overload(int)}.
     */
    static Value overload(int n) {
        Scope scope = Scope.of(Sites.OVERLOAD_2);
        return Value.constant(n + 2, "n + 2").at(scope, 1); // Calls.java:55
    }

    /**
     * The graph of {@link Calls#overload(long, double)}.
     */
    static Value overload(long n, Value x) {
        Scope scope = Scope.of(Sites.OVERLOAD_3);
        Value.argument(x, scope, 1);
        return Values.plus(n, "n", Values.times(3, x)).at(scope, 2); // Calls.java:60
    }

    /**
     * The graph of {@link Calls#overload(float, double)}.
     */
    static Value overload(float f, Value x) {
        Scope scope = Scope.of(Sites.OVERLOAD_4);
        Value.argument(x, scope, 1);
        return Values.plus(f, "f", Values.times(4, x)).at(scope, 2); // Calls.java:65
    }

    /**
     * The graph of {@link Calls#overload(Object, double)}.
     */
    static Value overload(Object o, Value x) {
        Scope scope = Scope.of(Sites.OVERLOAD_5);
        Value.argument(x, scope, 1);
        return x.times(5).at(scope, 2); // Calls.java:70
    }

    /**
     * The graph of {@link Calls#chosen(double, int, byte, float)}.
     */
    static Value chosen(Value x, int n, byte b, float f) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            Value.argument(x, scope, 1);
            return overload(x).plus(overload(n)).plus(overload(b))
                    .plus(overload(Value.constant(f, "f"))).plus(overload(n, x))
                    .plus(overload(f, x)).plus(overload("o", x)).plus(overload('c'))
                    .plus(overload(2L, Value.constant(3L))).plus(overload(Integer.valueOf(n), x))
                    .at(scope, 2); // Calls.java:75
        }
    }

    /**
     * The graph of {@link Calls#result(double)}.
     */
    static Value result(Value x) {
        try (Scope scope = Scope.enter(Sites.RESULT)) {
            Value.argument(x, scope, 1);
            Value named = callsTraced(x, Value.constant(2)).orNamed("named"); // Calls.java:81
            Value aliased = identity(named).orNamed("aliased"); // Calls.java:82
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
            Value.argument(x, scope, 1);
            return OtherTraced.cube(x)
                    .plus(Other_NestedTraced.half(x).times(OtherTraced.cube(Value.constant(2))))
                    .plus(Other.name().length(), "Other.name().length()")
                    .at(scope, 2); // Calls.java:100
        }
    }

    /**
     * The graph of {@link Calls#helper(double, int)}, which a traced method calls.
     */
    private static Value helper(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.HELPER)) {
            Value.argument(x, scope, 1);
            if (n > 2) { // Calls.java:24
                return x.times(n, "n").at(scope, 2); // Calls.java:25
            }
            return secondHelper(x).plus(n, "n").at(scope, 3); // Calls.java:27
        }
    }

    /**
     * The graph of {@link Calls#secondHelper(double)}, which a traced method calls.
     */
    private static Value secondHelper(Value x) {
        try (Scope scope = Scope.enter(Sites.SECOND_HELPER)) {
            Value.argument(x, scope, 1);
            return isBig(x) ? Value.constant(1).at(scope, 2)
                    : x.minus(1).at(scope, 3); // Calls.java:31
        }
    }

    /**
     * The graph of {@link Calls#identity(double)}, which a traced method calls.
     */
    private static Value identity(Value x) {
        Scope scope = Scope.of(Sites.IDENTITY);
        Value.argument(x, scope, 1);
        return x; // Calls.java:89
    }

    /**
     * The graph of {@link Calls#check(double)}, which a traced method calls.
     */
    private static void check(Value x) {
        Scope scope = Scope.of(Sites.CHECK);
        Value.argument(x, scope, 1);
        if (x.data() > 1e100) { // Calls.java:93
            throw new IllegalStateException("too big: " + x.data()); // Calls.java:94
        }
    }

    /**
     * The graph of {@link Calls#isBig(double)}, which a traced method calls.
     */
    private static boolean isBig(Value x) {
        Scope scope = Scope.of(Sites.IS_BIG);
        Value.argument(x, scope, 1);
        return x.data() > 100; // Calls.java:35
    }

    private static int doubled(int n) {
        try {
            return (int) DOUBLED.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double helper_(double x, int n) {
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
        static final String SQUARE = "Calls.java\n"
                + "square\n"
                + "7\n"
                + "x \n"
                + " 9:16-21(9:16-17,9:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double square(double x) {\n"
                + "        return x * x;\n"
                + "    }\n";

        static final String CALLS_TRACED = "Calls.java\n"
                + "callsTraced\n"
                + "12\n"
                + "x \n"
                + "y \n"
                + " 14:27-32(14:27-28,14:31-32)\n"
                + " 15:16-67(15:16-47(15:16-35(15:16-17,15:20-35),15:38-47),15:50-67)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double callsTraced(double x, double y) {\n"
                + "        double s = square(x + y);\n"
                + "        return s + Calls.square(y) + square(3) + square(square(x));\n"
                + "    }\n";

        static final String CALLS_HELPERS = "Calls.java\n"
                + "callsHelpers\n"
                + "18\n"
                + "x \n"
                + " 20:44-49(20:44-45,20:48-49)\n"
                + " 20:16-73(20:16-50(20:16-28,20:31-50),20:53-73(20:53-69,20:72-73))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double callsHelpers(double x, int n) {\n"
                + "        return helper(x, n) + secondHelper(x * 2) + helper(x, n + 1) / 2;\n"
                + "    }\n";

        static final String CALLS_PASSIVELY = "Calls.java\n"
                + "callsPassively\n"
                + "38\n"
                + "x \n"
                + " 41:16-85(41:16-56(41:16-39(41:16-22(41:16-17,41:20-22),41:25-39(41:25-35,41:38-39)),41:42-56),41:59-85(41:59-81,41:84-85))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double callsPassively(double x, int n) {\n"
                + "        double dt = secondHelper(n);\n"
                + "        return x * dt + doubled(n) * x + helper(0.5, n) + Integer.parseInt(\"12\") * x;\n"
                + "    }\n";

        static final String OVERLOAD = "Calls.java\n"
                + "overload\n"
                + "48\n"
                + "x \n"
                + " 50:16-21(50:16-17,50:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double overload(double x) {\n"
                + "        return x + 1;\n"
                + "    }\n";

        static final String OVERLOAD_2 = "Calls.java\n"
                + "overload\n"
                + "53\n"
                + " 55:16-21(55:16-17,55:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double overload(int n) {\n"
                + "        return n + 2;\n"
                + "    }\n";

        static final String OVERLOAD_3 = "Calls.java\n"
                + "overload\n"
                + "58\n"
                + "x \n"
                + " 60:16-25(60:16-17,60:20-25(60:20-21,60:24-25))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double overload(long n, double x) {\n"
                + "        return n + 3 * x;\n"
                + "    }\n";

        static final String OVERLOAD_4 = "Calls.java\n"
                + "overload\n"
                + "63\n"
                + "x \n"
                + " 65:16-25(65:16-17,65:20-25(65:20-21,65:24-25))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double overload(float f, double x) {\n"
                + "        return f + 4 * x;\n"
                + "    }\n";

        static final String OVERLOAD_5 = "Calls.java\n"
                + "overload\n"
                + "68\n"
                + "x \n"
                + " 70:16-21(70:16-17,70:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double overload(Object o, double x) {\n"
                + "        return x * 5;\n"
                + "    }\n";

        static final String CHOSEN = "Calls.java\n"
                + "chosen\n"
                + "73\n"
                + "x \n"
                + " 75:16-76:85(75:16-76:51(75:16-76:32(75:16-122(75:16-103(75:16-86(75:16-69(75:16-55(75:16-41(75:16-27,75:30-41),75:44-55),75:58-69),75:72-86),75:89-103),75:106-122),76:19-32),76:35-51),76:54-85)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double chosen(double x, int n, byte b, float f) {\n"
                + "        return overload(x) + overload(n) + overload(b) + overload(f) + overload(n, x) + overload(f, x) + overload(\"o\", x)\n"
                + "                + overload('c') + overload(2L, 3L) + overload(Integer.valueOf(n), x);\n"
                + "    }\n";

        static final String RESULT = "Calls.java\n"
                + "result\n"
                + "79\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    static double result(double x) {\n"
                + "        double named = callsTraced(x, 2);\n"
                + "        double aliased = identity(named);\n"
                + "        check(aliased);\n"
                + "        square(x);\n"
                + "        return aliased;\n"
                + "    }\n";

        static final String OTHER_CLASS = "Calls.java\n"
                + "otherClass\n"
                + "98\n"
                + "x \n"
                + " 100:16-97(100:16-73(100:16-29,100:32-73(100:32-52,100:55-73)),100:76-97)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double otherClass(double x) {\n"
                + "        return Other.cube(x) + Other.Nested.half(x) * good.Other.cube(2) + Other.name().length();\n"
                + "    }\n";

        static final String HELPER = "Calls.java\n"
                + "helper\n"
                + "23\n"
                + "x \n"
                + " 25:20-25(25:20-21,25:24-25)\n"
                + " 27:16-35(27:16-31,27:34-35)\n"
                + "\n"
                + "    private static double helper(double x, int n) {\n"
                + "        if (n > 2) {\n"
                + "            return x * n;\n"
                + "        }\n"
                + "        return secondHelper(x) + n;\n"
                + "    }\n";

        static final String SECOND_HELPER = "Calls.java\n"
                + "secondHelper\n"
                + "30\n"
                + "x \n"
                + " 31:27-28\n"
                + " 31:31-36(31:31-32,31:35-36)\n"
                + "\n"
                + "    static double secondHelper(double x) {\n"
                + "        return isBig(x) ? 1 : x - 1;\n"
                + "    }\n";

        static final String IDENTITY = "Calls.java\n"
                + "identity\n"
                + "88\n"
                + "x \n"
                + "\n"
                + "    private static double identity(double x) {\n"
                + "        return x;\n"
                + "    }\n";

        static final String CHECK = "Calls.java\n"
                + "check\n"
                + "92\n"
                + "x \n"
                + "\n"
                + "    private static void check(double x) {\n"
                + "        if (x > 1e100) {\n"
                + "            throw new IllegalStateException(\"too big: \" + x);\n"
                + "        }\n"
                + "    }\n";

        static final String IS_BIG = "Calls.java\n"
                + "isBig\n"
                + "34\n"
                + "x \n"
                + "\n"
                + "    private static boolean isBig(double x) {\n"
                + "        return x > 100;\n"
                + "    }\n";
    }
}
