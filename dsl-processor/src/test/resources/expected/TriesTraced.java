package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Tries}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class TriesTraced {
    private static final VarHandle LOCK = PrivateMembers.staticField(MethodHandles.lookup(), Tries.class, "LOCK", Object.class);

    private TriesTraced() {
    }

    /**
     * The graph of {@link Tries#caught(double)}.
     */
    static Value caught(Value x) {
        try (Scope scope = Scope.enter(Sites.CAUGHT)) {
            Value.argument(x, scope, 1);
            Value y = x; // Tries.java:11
            try {
                y = inverse(x).plus(1).at(scope, 2); // Tries.java:13
                y = y.times(2).at(scope, 3); // Tries.java:14
            } catch (IllegalArgumentException e) {
                y = x.unaryMinus().at(scope, 4); // Tries.java:16
            }
            return y; // Tries.java:18
        }
    }

    /**
     * The graph of {@link Tries#inverse(double)}.
     */
    static Value inverse(Value x) {
        Scope scope = Scope.of(Sites.INVERSE);
        Value.argument(x, scope, 1);
        if (!(x.data() > 0)) { // Tries.java:23
            throw new IllegalArgumentException("not positive: " + x.data()); // Tries.java:24
        }
        return Values.div(1, x).at(scope, 2); // Tries.java:26
    }

    /**
     * The graph of {@link Tries#atLast(double, int)}.
     */
    static Value atLast(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.AT_LAST)) {
            Value.argument(x, scope, 1);
            Value sum = x; // Tries.java:31
            for (int i = 0; i < 3; i++) { // Tries.java:32
                try (Scope pass = scope.enterPass("i", i)) {
                    try {
                        if (i == n) { // Tries.java:34
                            continue; // Tries.java:35
                        }
                        sum = sum.plus(inverse(x.minus(i, "i").at(pass, 2)))
                                .at(pass, 3); // Tries.java:37
                    } catch (IllegalStateException | IllegalArgumentException e) {
                        if (n > 5) { // Tries.java:39
                            return sum; // Tries.java:40
                        }
                        sum = sum.div(2).at(pass, 4); // Tries.java:42
                    } finally {
                        sum = sum.plus(1).at(pass, 5); // Tries.java:44
                    }
                }
            }
            return sum; // Tries.java:47
        }
    }

    /**
     * The graph of {@link Tries#resources(double)}.
     */
    static Value resources(Value x) {
        Scope scope = Scope.of(Sites.RESOURCES);
        Value.argument(x, scope, 1);
        Tries.Opened outer = new Tries.Opened(2); // Tries.java:70
        Value y = Value.constant(0).at(scope, 2); // Tries.java:71
        try (outer; Tries.Opened inner = new Tries.Opened(3)) {
            y = x.times(outer.scale, "outer.scale").times(inner.scale, "inner.scale")
                    .plus(inner.closed(), "inner.closed()").at(scope, 3); // Tries.java:74
        }
        return y.plus(outer.closed(), "outer.closed()").at(scope, 4); // Tries.java:76
    }

    /**
     * The graph of {@link Tries#locked(double)}.
     */
    static Value locked(Value x) {
        Scope scope = Scope.of(Sites.LOCKED);
        Value.argument(x, scope, 1);
        Value y; // Tries.java:81
        synchronized (LOCK()) { // Tries.java:82
            y = x.times(x).at(scope, 2); // Tries.java:83
        }
        return y; // Tries.java:85
    }

    private static Object LOCK() {
        return (Object) LOCK.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CAUGHT = "Tries.java\n"
                + "caught\n"
                + "9\n"
                + "x \n"
                + "y 13:17-31(13:17-27,13:30-31)\n"
                + "y 14:13-19(14:13-14,14:18-19)\n"
                + "y 16:17-19(16:18-19)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double caught(double x) {\n"
                + "        double y = x;\n"
                + "        try {\n"
                + "            y = inverse(x) + 1;\n"
                + "            y *= 2;\n"
                + "        } catch (IllegalArgumentException e) {\n"
                + "            y = -x;\n"
                + "        }\n"
                + "        return y;\n"
                + "    }\n";

        static final String INVERSE = "Tries.java\n"
                + "inverse\n"
                + "21\n"
                + "x \n"
                + " 26:16-21(26:16-17,26:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double inverse(double x) {\n"
                + "        if (!(x > 0)) {\n"
                + "            throw new IllegalArgumentException(\"not positive: \" + x);\n"
                + "        }\n"
                + "        return 1 / x;\n"
                + "    }\n";

        static final String AT_LAST = "Tries.java\n"
                + "atLast\n"
                + "29\n"
                + "x \n"
                + " 37:32-37(37:32-33,37:36-37)\n"
                + "sum 37:17-38(37:17-20,37:24-38)\n"
                + "sum 42:17-25(42:17-20,42:24-25)\n"
                + "sum 44:17-22\n"
                + "\n"
                + "    @Traced\n"
                + "    static double atLast(double x, int n) {\n"
                + "        double sum = x;\n"
                + "        for (int i = 0; i < 3; i++) {\n"
                + "            try {\n"
                + "                if (i == n) {\n"
                + "                    continue;\n"
                + "                }\n"
                + "                sum += inverse(x - i);\n"
                + "            } catch (IllegalStateException | IllegalArgumentException e) {\n"
                + "                if (n > 5) {\n"
                + "                    return sum;\n"
                + "                }\n"
                + "                sum /= 2;\n"
                + "            } finally {\n"
                + "                sum++;\n"
                + "            }\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String RESOURCES = "Tries.java\n"
                + "resources\n"
                + "68\n"
                + "x \n"
                + "y 71:20-21\n"
                + "y 74:17-63(74:17-46(74:17-32(74:17-18,74:21-32),74:35-46),74:49-63)\n"
                + " 76:16-34(76:16-17,76:20-34)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double resources(double x) {\n"
                + "        Opened outer = new Opened(2);\n"
                + "        double y = 0;\n"
                + "        try (outer;\n"
                + "                Opened inner = new Opened(3)) {\n"
                + "            y = x * outer.scale * inner.scale + inner.closed();\n"
                + "        }\n"
                + "        return y + outer.closed();\n"
                + "    }\n";

        static final String LOCKED = "Tries.java\n"
                + "locked\n"
                + "79\n"
                + "x \n"
                + "y 83:17-22(83:17-18,83:21-22)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double locked(double x) {\n"
                + "        double y;\n"
                + "        synchronized (LOCK) {\n"
                + "            y = x * x;\n"
                + "        }\n"
                + "        return y;\n"
                + "    }\n";
    }
}
