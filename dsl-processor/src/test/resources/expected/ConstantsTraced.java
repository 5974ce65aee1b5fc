package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Constants}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ConstantsTraced {
    private static final double A1 = 0.31938153;

    private static final double A2 = -0.11387988623774646;

    private static final int MAX_ITERATIONS = 1000;

    private static final float F = 0.1f;

    private static final char C = 'c';

    private static final double TINY = 4.9E-324;

    private static final boolean EXACT = true;

    private static final String NAME = "a \"name\"";

    private static final double NAN = 0.0/0.0;

    private static final VarHandle MUTABLE = PrivateMembers.staticField(MethodHandles.lookup(), Constants.class, "mutable", double.class);

    private static final VarHandle TABLE = PrivateMembers.staticField(MethodHandles.lookup(), Constants.class, "TABLE", double[].class);

    private static final MethodHandle WIDTH = PrivateMembers.staticMethod(MethodHandles.lookup(), Constants.class, "width", int.class, char.class);

    private static final MethodHandle WIDTH_2 = PrivateMembers.staticMethod(MethodHandles.lookup(), Constants.class, "width", int.class, int.class);

    private ConstantsTraced() {
    }

    /**
     * The graph of {@link Constants#copied(double)}.
     */
    static Value copied(Value x) {
        Scope scope = Scope.of(Sites.COPIED);
        Value.argument(x, scope, 1);
        return Values.plus(A1, "A1", x.times(Values.plus(A2, "A2", x.times(MAX_ITERATIONS, "MAX_ITERATIONS"))))
                .plus(Values.times(F, "F", x)).plus(Values.times(C, "C", x)).plus(TINY, "TINY")
                .at(scope, 2); // Constants.java:22
    }

    /**
     * The graph of {@link Constants#shown(double)}.
     */
    static Value shown(Value x) {
        Scope scope = Scope.of(Sites.SHOWN);
        Value.argument(x, scope, 1);
        return Values.times(Constants.PACKAGE, "PACKAGE", x)
                .plus(Constants.PACKAGE, "Constants.PACKAGE")
                .plus(Values.times(A1, "good.Constants.A1", x))
                .plus(Values.times(Integer.MAX_VALUE, "Integer.MAX_VALUE", x))
                .at(scope, 2); // Constants.java:27
    }

    /**
     * The graph of {@link Constants#branches(double)}.
     */
    static Value branches(Value x) {
        Scope scope = Scope.of(Sites.BRANCHES);
        Value.argument(x, scope, 1);
        if (EXACT) { // Constants.java:32
            return x.times(NAME.length(), "NAME.length()").at(scope, 2); // Constants.java:33
        }
        return x.times(NAN, "NAN").at(scope, 3); // Constants.java:35
    }

    /**
     * The graph of {@link Constants#notConstant(double)}.
     */
    static Value notConstant(Value x) {
        Scope scope = Scope.of(Sites.NOT_CONSTANT);
        Value.argument(x, scope, 1);
        return x.times(mutable(), "mutable").plus(Values.times(TABLE().length, "TABLE.length", x))
                .at(scope, 2); // Constants.java:40
    }

    /**
     * The graph of {@link Constants#hidden(double)}.
     */
    static Value hidden(Value A1) {
        Scope scope = Scope.of(Sites.HIDDEN);
        Value.argument(A1, scope, 1);
        return A1.times(ConstantsTraced.A1, "Constants.A1").at(scope, 2); // Constants.java:45
    }

    /**
     * The graph of {@link Constants#fitting(double, boolean, int)}.
     */
    static Value fitting(Value x, boolean flag, int n) {
        Scope scope = Scope.of(Sites.FITTING);
        Value.argument(x, scope, 1);
        final double half = 0.5; // Constants.java:59
        final char wide = 0xffff; // Constants.java:60
        Value sum = Values.times(width(flag ? 'h' : (int) (half * 'a')), "width(flag ? 'h' : (int) (half * 'a'))", x)
                .at(scope, 2); // Constants.java:61
        sum = sum
                .plus(Values.plus(width(flag ? C : ~'h' + (3L > 2 ? 200 : 1) >>> 1), "width(flag ? C : ~'h' + (3L > 2 ? 200 : 1) >>> 1)", Values.times(width_(flag ? C : wide + 1), "width(flag ? C : wide + 1)", x)))
                .at(scope, 3); // Constants.java:62
        sum = sum
                .plus(Values.minus(width(flag ? C : (int) (1e3f / 3 % 7) << 33), "width(flag ? C : (int) (1e3f / 3 % 7) << 33)", Values.times(width_(flag ? C : (int) (4_000_000_000L >> 4)), "width(flag ? C : (int) (4_000_000_000L >> 4))", x)))
                .at(scope, 4); // Constants.java:63
        sum = sum.times(width_(switch (n) {
            case 0 -> C; // Constants.java:64
            case 1 -> 65; // Constants.java:64
            default -> NAME.charAt(0); // Constants.java:64
        }), "width(switch (n) { case 0 -> C; case 1 -> 65; default -> NAME.charAt(0); })")
                .at(scope, 5); // Constants.java:64
        return sum.minus(Values.div(width_(switch (n) {
            case 0 -> 65; // Constants.java:65
            case 1 -> NAME.charAt(0); // Constants.java:65
            default -> -1; // Constants.java:65
        }), "width(switch (n) { case 0 -> 65; case 1 -> NAME.charAt(0); default -> -1; })", x))
                .at(scope, 6); // Constants.java:65
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

    private static int width_(int n) {
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
        static final String COPIED = "Constants.java\n"
                + "copied\n"
                + "20\n"
                + "x \n"
                + " 22:16-73(22:16-66(22:16-58(22:16-50(22:16-18,22:21-50(22:21-22,22:26-49(22:26-28,22:31-49(22:31-32,22:35-49)))),22:53-58(22:53-54,22:57-58)),22:61-66(22:61-62,22:65-66)),22:69-73)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double copied(double x) {\n"
                + "        return A1 + x * (A2 + x * MAX_ITERATIONS) + F * x + C * x + TINY;\n"
                + "    }\n";

        static final String SHOWN = "Constants.java\n"
                + "shown\n"
                + "25\n"
                + "x \n"
                + " 27:16-95(27:16-71(27:16-47(27:16-27(27:16-23,27:26-27),27:30-47),27:50-71(27:50-67,27:70-71)),27:74-95(27:74-91,27:94-95))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double shown(double x) {\n"
                + "        return PACKAGE * x + Constants.PACKAGE + good.Constants.A1 * x + Integer.MAX_VALUE * x;\n"
                + "    }\n";

        static final String BRANCHES = "Constants.java\n"
                + "branches\n"
                + "30\n"
                + "x \n"
                + " 33:20-37(33:20-21,33:24-37)\n"
                + " 35:16-23(35:16-17,35:20-23)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double branches(double x) {\n"
                + "        if (EXACT) {\n"
                + "            return x * NAME.length();\n"
                + "        }\n"
                + "        return x * NAN;\n"
                + "    }\n";

        static final String NOT_CONSTANT = "Constants.java\n"
                + "notConstant\n"
                + "38\n"
                + "x \n"
                + " 40:16-46(40:16-27(40:16-17,40:20-27),40:30-46(40:30-42,40:45-46))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double notConstant(double x) {\n"
                + "        return x * mutable + TABLE.length * x;\n"
                + "    }\n";

        static final String HIDDEN = "Constants.java\n"
                + "hidden\n"
                + "43\n"
                + "A1 \n"
                + " 45:16-33(45:16-18,45:21-33)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double hidden(double A1) {\n"
                + "        return A1 * Constants.A1;\n"
                + "    }\n";

        static final String FITTING = "Constants.java\n"
                + "fitting\n"
                + "57\n"
                + "x \n"
                + "sum 61:22-64(61:22-60,61:63-64)\n"
                + "sum 62:9-98(62:9-12,62:16-98(62:16-65,62:68-98(62:68-94,62:97-98)))\n"
                + "sum 63:9-112(63:9-12,63:16-112(63:16-60,63:63-112(63:63-108,63:111-112)))\n"
                + "sum 64:9-91(64:9-12,64:16-91)\n"
                + " 65:16-102(65:16-19,65:22-102(65:22-98,65:101-102))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double fitting(double x, boolean flag, int n) {\n"
                + "        final double half = 0.5;\n"
                + "        final char wide = 0xffff;\n"
                + "        double sum = width(flag ? 'h' : (int) (half * 'a')) * x;\n"
                + "        sum += width(flag ? C : ~'h' + (3L > 2 ? 200 : 1) >>> 1) + width(flag ? C : wide + 1) * x;\n"
                + "        sum += width(flag ? C : (int) (1e3f / 3 % 7) << 33) - width(flag ? C : (int) (4_000_000_000L >> 4)) * x;\n"
                + "        sum *= width(switch (n) { case 0 -> C; case 1 -> 65; default -> NAME.charAt(0); });\n"
                + "        return sum - width(switch (n) { case 0 -> 65; case 1 -> NAME.charAt(0); default -> -1; }) / x;\n"
                + "    }\n";
    }
}
