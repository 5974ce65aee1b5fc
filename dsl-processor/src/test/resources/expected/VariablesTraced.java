package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Variables}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class VariablesTraced {
    private VariablesTraced() {
    }

    /**
     * The graph of {@link Variables#reassigned(double)}.
     */
    static Value reassigned(Value x) {
        Scope scope = Scope.of(Sites.REASSIGNED);
        Value.argument(x, scope, 1);
        x = x.times(2).at(scope, 2); // Variables.java:9
        x = x.plus(1).at(scope, 3); // Variables.java:10
        Value y = x; // Variables.java:11
        x = x.plus(y).at(scope, 4); // Variables.java:12
        x = x.minus(1).at(scope, 5); // Variables.java:13
        x = x.times(y).at(scope, 6); // Variables.java:14
        x = x.div(3).at(scope, 7); // Variables.java:15
        x = x.rem(5).at(scope, 8); // Variables.java:16
        return x; // Variables.java:17
    }

    /**
     * The graph of {@link Variables#alias(double, double)}.
     */
    static Value alias(Value a, Value b) {
        Scope scope = Scope.of(Sites.ALIAS);
        Value.argument(a, scope, 1);
        Value.argument(b, scope, 2);
        Value d = a.times(b).at(scope, 3); // Variables.java:22
        Value e = d; // Variables.java:23
        Value f = e; // Variables.java:24
        Value g = f; // Variables.java:25
        Value h = g; // Variables.java:26
        return h; // Variables.java:27
    }

    /**
     * The graph of {@link Variables#declaredTogether(double)}.
     */
    static Value declaredTogether(Value a) {
        Scope scope = Scope.of(Sites.DECLARED_TOGETHER);
        Value.argument(a, scope, 1);
        Value b = a.times(2).at(scope, 2); // Variables.java:32
        Value c = b.times(a).at(scope, 3); // Variables.java:32
        double unused; // Variables.java:32
        final Value d = c.plus(b).at(scope, 4); // Variables.java:33
        return d; // Variables.java:34
    }

    /**
     * The graph of {@link Variables#inferred(double, int)}.
     */
    static Value inferred(Value a, int i) {
        Scope scope = Scope.of(Sites.INFERRED);
        Value.argument(a, scope, 1);
        Value b = a.times(i, "i").at(scope, 2); // Variables.java:39
        var n = i * 2; // Variables.java:40
        final var text = "n"; // Variables.java:41
        return b.plus(n, "n").plus(text.length(), "text.length()")
                .at(scope, 3); // Variables.java:42
    }

    /**
     * The graph of {@link Variables#passiveLocals(double)}.
     */
    static Value passiveLocals(Value a) {
        Scope scope = Scope.of(Sites.PASSIVE_LOCALS);
        Value.argument(a, scope, 1);
        double dt = 0.1; // Variables.java:47
        double half = dt / 2; // Variables.java:48
        double late; // Variables.java:49
        late = half + 1; // Variables.java:50
        late *= 2; // Variables.java:51
        return a.times(dt, "dt").plus(a.times(half, "half")).plus(late, "late")
                .at(scope, 2); // Variables.java:52
    }

    /**
     * The graph of {@link Variables#activeLater(double, boolean)}.
     */
    static Value activeLater(Value a, boolean flag) {
        Scope scope = Scope.of(Sites.ACTIVE_LATER);
        Value.argument(a, scope, 1);
        Value s = Value.constant(1).at(scope, 2); // Variables.java:57
        Value t = s; // Variables.java:58
        if (flag) { // Variables.java:59
            s = a; // Variables.java:60
        }
        return s.times(2).plus(t).at(scope, 3); // Variables.java:62
    }

    /**
     * The graph of {@link Variables#selfReference(double)}.
     */
    static Value selfReference(Value d) {
        Scope scope = Scope.of(Sites.SELF_REFERENCE);
        Value.argument(d, scope, 1);
        d = d.plus(d.times(d)).at(scope, 2); // Variables.java:67
        d = d.minus(d).at(scope, 3); // Variables.java:68
        return d; // Variables.java:69
    }

    /**
     * The graph of {@link Variables#awkwardNames(double, double, double, double)}.
     */
    static Value awkwardNames(Value Value_, Value self, Value Variables_, Value argument) {
        Scope scope = Scope.of(Sites.AWKWARD_NAMES);
        Value.argument(Value_, scope, 1);
        Value.argument(self, scope, 2);
        Value.argument(Variables_, scope, 3);
        Value.argument(argument, scope, 4);
        Value Math = Value_.times(self).at(scope, 5); // Variables.java:74
        return Math.plus(Variables_.div(2)).plus(Variables.constant(), "constant()").minus(argument)
                .at(scope, 6); // Variables.java:75
    }

    /**
     * The graph of {@link Variables#finalParameter(double, int)}.
     */
    static Value finalParameter(final Value x, final int n) {
        Scope scope = Scope.of(Sites.FINAL_PARAMETER);
        Value.argument(x, scope, 1);
        final double K = 2; // Variables.java:84
        return x.times(K, "K").times(n, "n").at(scope, 2); // Variables.java:85
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String REASSIGNED = "Variables.java\n"
                + "reassigned\n"
                + "7\n"
                + "x \n"
                + "x 9:13-18(9:13-14,9:17-18)\n"
                + "x 10:13-18(10:13-14,10:17-18)\n"
                + "x 12:9-15(12:9-10,12:14-15)\n"
                + "x 13:9-15(13:9-10,13:14-15)\n"
                + "x 14:9-15(14:9-10,14:14-15)\n"
                + "x 15:9-15(15:9-10,15:14-15)\n"
                + "x 16:9-15(16:9-10,16:14-15)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double reassigned(double x) {\n"
                + "        x = x * 2;\n"
                + "        x = x + 1;\n"
                + "        double y = x;\n"
                + "        x += y;\n"
                + "        x -= 1;\n"
                + "        x *= y;\n"
                + "        x /= 3;\n"
                + "        x %= 5;\n"
                + "        return x;\n"
                + "    }\n";

        static final String ALIAS = "Variables.java\n"
                + "alias\n"
                + "20\n"
                + "a \n"
                + "b \n"
                + "d 22:20-25(22:20-21,22:24-25)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double alias(double a, double b) {\n"
                + "        double d = a * b;\n"
                + "        double e = d;\n"
                + "        double f = (e);\n"
                + "        double g = +f;\n"
                + "        double h = (double) g;\n"
                + "        return h;\n"
                + "    }\n";

        static final String DECLARED_TOGETHER = "Variables.java\n"
                + "declaredTogether\n"
                + "30\n"
                + "a \n"
                + "b 32:20-25(32:20-21,32:24-25)\n"
                + "c 32:31-36(32:31-32,32:35-36)\n"
                + "d 33:26-31(33:26-27,33:30-31)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double declaredTogether(double a) {\n"
                + "        double b = a * 2, c = b * a, unused;\n"
                + "        final double d = c + b;\n"
                + "        return d;\n"
                + "    }\n";

        static final String INFERRED = "Variables.java\n"
                + "inferred\n"
                + "37\n"
                + "a \n"
                + "b 39:17-22(39:17-18,39:21-22)\n"
                + " 42:16-37(42:16-21(42:16-17,42:20-21),42:24-37)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double inferred(double a, int i) {\n"
                + "        var b = a * i;\n"
                + "        var n = i * 2;\n"
                + "        final var text = \"n\";\n"
                + "        return b + n + text.length();\n"
                + "    }\n";

        static final String PASSIVE_LOCALS = "Variables.java\n"
                + "passiveLocals\n"
                + "45\n"
                + "a \n"
                + " 52:16-40(52:16-33(52:16-22(52:16-17,52:20-22),52:25-33(52:25-26,52:29-33)),52:36-40)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double passiveLocals(double a) {\n"
                + "        double dt = 0.1;\n"
                + "        double half = dt / 2;\n"
                + "        double late;\n"
                + "        late = half + 1;\n"
                + "        late *= 2;\n"
                + "        return a * dt + a * half + late;\n"
                + "    }\n";

        static final String ACTIVE_LATER = "Variables.java\n"
                + "activeLater\n"
                + "55\n"
                + "a \n"
                + "s 57:20-21\n"
                + " 62:16-25(62:16-21(62:16-17,62:20-21),62:24-25)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double activeLater(double a, boolean flag) {\n"
                + "        double s = 1;\n"
                + "        double t = s;\n"
                + "        if (flag) {\n"
                + "            s = a;\n"
                + "        }\n"
                + "        return s * 2 + t;\n"
                + "    }\n";

        static final String SELF_REFERENCE = "Variables.java\n"
                + "selfReference\n"
                + "65\n"
                + "d \n"
                + "d 67:9-19(67:9-10,67:14-19(67:14-15,67:18-19))\n"
                + "d 68:13-18(68:13-14,68:17-18)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double selfReference(double d) {\n"
                + "        d += d * d;\n"
                + "        d = d - d;\n"
                + "        return d;\n"
                + "    }\n";

        static final String AWKWARD_NAMES = "Variables.java\n"
                + "awkwardNames\n"
                + "72\n"
                + "Value \n"
                + "self \n"
                + "Variables \n"
                + "argument \n"
                + "Math 74:23-35(74:23-28,74:31-35)\n"
                + " 75:16-60(75:16-49(75:16-36(75:16-20,75:23-36(75:23-32,75:35-36)),75:39-49),75:52-60)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double awkwardNames(double Value, double self, double Variables, double argument) {\n"
                + "        double Math = Value * self;\n"
                + "        return Math + Variables / 2 + constant() - argument;\n"
                + "    }\n";

        static final String FINAL_PARAMETER = "Variables.java\n"
                + "finalParameter\n"
                + "82\n"
                + "x \n"
                + " 85:16-25(85:16-21(85:16-17,85:20-21),85:24-25)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double finalParameter(final double x, final int n) {\n"
                + "        final double K = 2;\n"
                + "        return x * K * n;\n"
                + "    }\n";
    }
}
