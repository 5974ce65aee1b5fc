package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Variables}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class VariablesTraced {
    private VariablesTraced() {
    }

    /**
     * The graph of {@link Variables#reassigned(double)}.
     */
    static Value reassigned(Value x) {
        Scope scope = Scope.of(Sites.REASSIGNED);
        Nodes.argument(x, scope, 1);
        x = Nodes.at(x.times(2), scope, 2); // Variables.java:9
        x = Nodes.at(x.plus(1), scope, 3); // Variables.java:10
        Value y = x; // Variables.java:11
        x = Nodes.at(x.plus(y), scope, 4); // Variables.java:12
        x = Nodes.at(x.minus(1), scope, 5); // Variables.java:13
        x = Nodes.at(x.times(y), scope, 6); // Variables.java:14
        x = Nodes.at(x.div(3), scope, 7); // Variables.java:15
        x = Nodes.at(x.rem(5), scope, 8); // Variables.java:16
        return x; // Variables.java:17
    }

    /**
     * The graph of {@link Variables#alias(double, double)}.
     */
    static Value alias(Value a, Value b) {
        Scope scope = Scope.of(Sites.ALIAS);
        Nodes.argument(a, scope, 1);
        Nodes.argument(b, scope, 2);
        Value d = Nodes.at(a.times(b), scope, 3); // Variables.java:22
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
        Nodes.argument(a, scope, 1);
        Value b = Nodes.at(a.times(2), scope, 2); // Variables.java:32
        Value c = Nodes.at(b.times(a), scope, 3); // Variables.java:32
        double unused; // Variables.java:32
        final Value d = Nodes.at(c.plus(b), scope, 4); // Variables.java:33
        return d; // Variables.java:34
    }

    /**
     * The graph of {@link Variables#inferred(double, int)}.
     */
    static Value inferred(Value a, int i) {
        Scope scope = Scope.of(Sites.INFERRED);
        Nodes.argument(a, scope, 1);
        Value b = Nodes.at(Nodes.times(a, i, "i"), scope, 2); // Variables.java:39
        var n = i * 2; // Variables.java:40
        final var text = "n"; // Variables.java:41
        return Nodes.at(
                Nodes.plus(Nodes.plus(b, n, "n"), text.length(), "text.length()"), scope, 3); // Variables.java:42
    }

    /**
     * The graph of {@link Variables#passiveLocals(double)}.
     */
    static Value passiveLocals(Value a) {
        Scope scope = Scope.of(Sites.PASSIVE_LOCALS);
        Nodes.argument(a, scope, 1);
        double dt = 0.1; // Variables.java:47
        double half = dt / 2; // Variables.java:48
        double late; // Variables.java:49
        late = half + 1; // Variables.java:50
        late *= 2; // Variables.java:51
        return Nodes.at(
                Nodes.plus(Nodes.times(a, dt, "dt").plus(Nodes.times(a, half, "half")), late, "late"),
                scope, 2); // Variables.java:52
    }

    /**
     * The graph of {@link Variables#activeLater(double, boolean)}.
     */
    static Value activeLater(Value a, boolean flag) {
        Scope scope = Scope.of(Sites.ACTIVE_LATER);
        Nodes.argument(a, scope, 1);
        Value s = Nodes.at(Value.constant(1), scope, 2); // Variables.java:57
        Value t = s; // Variables.java:58
        if (flag) { // Variables.java:59
            s = a; // Variables.java:60
        }
        return Nodes.at(s.times(2).plus(t), scope, 3); // Variables.java:62
    }

    /**
     * The graph of {@link Variables#selfReference(double)}.
     */
    static Value selfReference(Value d) {
        Scope scope = Scope.of(Sites.SELF_REFERENCE);
        Nodes.argument(d, scope, 1);
        d = Nodes.at(d.plus(d.times(d)), scope, 2); // Variables.java:67
        d = Nodes.at(d.minus(d), scope, 3); // Variables.java:68
        return d; // Variables.java:69
    }

    /**
     * The graph of {@link Variables#awkwardNames(double, double, double, double)}.
     */
    static Value awkwardNames(Value Value2, Value self, Value Variables2, Value argument) {
        Scope scope = Scope.of(Sites.AWKWARD_NAMES);
        Nodes.argument(Value2, scope, 1);
        Nodes.argument(self, scope, 2);
        Nodes.argument(Variables2, scope, 3);
        Nodes.argument(argument, scope, 4);
        Value Math = Nodes.at(Value2.times(self), scope, 5); // Variables.java:74
        return Nodes.at(
                Nodes.plus(Math.plus(Variables2.div(2)), Variables.constant(), "constant()").minus(argument),
                scope, 6); // Variables.java:75
    }

    /**
     * The graph of {@link Variables#finalParameter(double, int)}.
     */
    static Value finalParameter(final Value x, final int n) {
        Scope scope = Scope.of(Sites.FINAL_PARAMETER);
        Nodes.argument(x, scope, 1);
        final double K = 2; // Variables.java:84
        return Nodes.at(Nodes.times(Nodes.times(x, K, "K"), n, "n"), scope, 2); // Variables.java:85
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String REASSIGNED = """
                Variables.java
                reassigned
                7
                x\s
                x 9:13-18(9:13-14,9:17-18)
                x 10:13-18(10:13-14,10:17-18)
                x 12:9-15(12:9-10,12:14-15)
                x 13:9-15(13:9-10,13:14-15)
                x 14:9-15(14:9-10,14:14-15)
                x 15:9-15(15:9-10,15:14-15)
                x 16:9-15(16:9-10,16:14-15)

                    @Traced
                    static double reassigned(double x) {
                        x = x * 2;
                        x = x + 1;
                        double y = x;
                        x += y;
                        x -= 1;
                        x *= y;
                        x /= 3;
                        x %= 5;
                        return x;
                    }
                """;

        static final String ALIAS = """
                Variables.java
                alias
                20
                a\s
                b\s
                d 22:20-25(22:20-21,22:24-25)

                    @Traced
                    static double alias(double a, double b) {
                        double d = a * b;
                        double e = d;
                        double f = (e);
                        double g = +f;
                        double h = (double) g;
                        return h;
                    }
                """;

        static final String DECLARED_TOGETHER = """
                Variables.java
                declaredTogether
                30
                a\s
                b 32:20-25(32:20-21,32:24-25)
                c 32:31-36(32:31-32,32:35-36)
                d 33:26-31(33:26-27,33:30-31)

                    @Traced
                    static double declaredTogether(double a) {
                        double b = a * 2, c = b * a, unused;
                        final double d = c + b;
                        return d;
                    }
                """;

        static final String INFERRED = """
                Variables.java
                inferred
                37
                a\s
                b 39:17-22(39:17-18,39:21-22)
                return 42:16-37(42:16-21(42:16-17,42:20-21),42:24-37)

                    @Traced
                    static double inferred(double a, int i) {
                        var b = a * i;
                        var n = i * 2;
                        final var text = "n";
                        return b + n + text.length();
                    }
                """;

        static final String PASSIVE_LOCALS = """
                Variables.java
                passiveLocals
                45
                a\s
                return 52:16-40(52:16-33(52:16-22(52:16-17,52:20-22),52:25-33(52:25-26,52:29-33)),52:36-40)

                    @Traced
                    static double passiveLocals(double a) {
                        double dt = 0.1;
                        double half = dt / 2;
                        double late;
                        late = half + 1;
                        late *= 2;
                        return a * dt + a * half + late;
                    }
                """;

        static final String ACTIVE_LATER = """
                Variables.java
                activeLater
                55
                a\s
                s 57:20-21
                return 62:16-25(62:16-21(62:16-17,62:20-21),62:24-25)

                    @Traced
                    static double activeLater(double a, boolean flag) {
                        double s = 1;
                        double t = s;
                        if (flag) {
                            s = a;
                        }
                        return s * 2 + t;
                    }
                """;

        static final String SELF_REFERENCE = """
                Variables.java
                selfReference
                65
                d\s
                d 67:9-19(67:9-10,67:14-19(67:14-15,67:18-19))
                d 68:13-18(68:13-14,68:17-18)

                    @Traced
                    static double selfReference(double d) {
                        d += d * d;
                        d = d - d;
                        return d;
                    }
                """;

        static final String AWKWARD_NAMES = """
                Variables.java
                awkwardNames
                72
                Value\s
                self\s
                Variables\s
                argument\s
                Math 74:23-35(74:23-28,74:31-35)
                return 75:16-60(75:16-49(75:16-36(75:16-20,75:23-36(75:23-32,75:35-36)),75:39-49),75:52-60)

                    @Traced
                    static double awkwardNames(double Value, double self, double Variables, double argument) {
                        double Math = Value * self;
                        return Math + Variables / 2 + constant() - argument;
                    }
                """;

        static final String FINAL_PARAMETER = """
                Variables.java
                finalParameter
                82
                x\s
                return 85:16-25(85:16-21(85:16-17,85:20-21),85:24-25)

                    @Traced
                    static double finalParameter(final double x, final int n) {
                        final double K = 2;
                        return x * K * n;
                    }
                """;
    }
}
