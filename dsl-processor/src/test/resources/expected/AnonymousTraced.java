package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Anonymous}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class AnonymousTraced {
    private static final VarHandle FACTOR = PrivateMembers.field(MethodHandles.lookup(), Anonymous.class, "factor", double.class);

    private static final Overrides INSIDE = Overrides.of(MethodHandles.lookup(), Anonymous.class, "inside", double.class);

    private static final MethodHandle NEW_HIDDEN = PrivateMembers.constructor(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Anonymous$Hidden"), int.class);

    private static final VarHandle N = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Anonymous$Hidden"), "n", int.class);

    private AnonymousTraced() {
    }

    /**
     * The graph of {@link Anonymous#called(Anonymous.Curve, double)}.
     */
    static Value called(Anonymous_CurveTraced curve, Value x) {
        try (Scope scope = Scope.enter(Sites.CALLED)) {
            Value.argument(x, scope, 1);
            return curve.at(x).times(2).at(scope, 2); // Anonymous.java:17
        }
    }

    /**
     * The graph of {@link Anonymous#functions(double, double)}.
     */
    static Value functions(final Value a, Value x) {
        try (Scope scope = Scope.enter(Sites.FUNCTIONS)) {
            Value.argument(a, scope, 1);
            Value.argument(x, scope, 2);
            Anonymous_CurveTraced curve = new Anonymous_CurveTraced() {
                final Value scale_ = a.times(2).at(scope, 3); // Anonymous.java:23
                Value last = Value.constant(0);
                int calls = 1; // Anonymous.java:25

                @Override
                public Value at(Value t) {
                    calls++; // Anonymous.java:29
                    last = t.times(scale_).at(scope, 4); // Anonymous.java:30
                    return half(last).plus(calls, "calls").at(scope, 5); // Anonymous.java:31
                }

                private Value half(Value scale) {
                    return scale.div(2).plus(scale_).at(scope, 6); // Anonymous.java:35
                }
            }; // Anonymous.java:22
            Value first = called(curve, x).orNamed("first"); // Anonymous.java:38
            return first.plus(curve.at(Value.constant(1))).plus(called(new Anonymous_CurveTraced() {

                @Override
                public Value at(Value x) {
                    if (x.data() > 1) { // Anonymous.java:42
                        return x; // Anonymous.java:43
                    }
                    return a; // Anonymous.java:45
                }
            }, x)).at(scope, 7); // Anonymous.java:39
        }
    }

    /**
     * The graph of {@link Anonymous#inheritedNames(double, int)}.
     */
    static Value inheritedNames(Value x, int n) {
        try (Scope scope_ = Scope.enter(Sites.INHERITED_NAMES)) {
            Value.argument(x, scope_, 1);
            Value sum = Value.constant(0).at(scope_, 2); // Anonymous.java:57
            for (int i = 0; i < n % 3; i++) { // Anonymous.java:58
                try (Scope pass_ = scope_.enterPass("i", i)) {
                    Anonymous.Named named = new Anonymous.Named() {

                        Value moved(double y) {
                            Value moved = x.times(y, "y").at(pass_, 3); // Anonymous.java:61
                            return moved.plus(x).at(pass_, 4); // Anonymous.java:62
                        }
                    }; // Anonymous.java:59
                    sum = sum
                            .plus(called(t -> t.times(x).at(pass_, 5), x).plus(named.scope, "named.scope"))
                            .at(pass_, 6); // Anonymous.java:65
                }
            }
            return sum; // Anonymous.java:67
        }
    }

    /**
     * The graph of {@link Anonymous#jdk(double, double)}.
     */
    static Value jdk(Value a, Value x) {
        try (Scope scope = Scope.enter(Sites.JDK)) {
            Value.argument(a, scope, 1);
            Value.argument(x, scope, 2);
            UnaryOperator<Value> f = new UnaryOperator<Value>() {

                @Override
                public Value apply(Value operand) {
                    return operand.times(a).at(scope, 3); // Anonymous.java:75
                }
            }; // Anonymous.java:72
            return f.apply(x); // Anonymous.java:78
        }
    }

    /**
     * The graph of {@link Anonymous#plain(double, int)}.
     */
    static Value plain(Value x, int n) {
        Scope scope = Scope.of(Sites.PLAIN);
        Value.argument(x, scope, 1);
        Anonymous.Counter counter = new Anonymous.Counter(n) {
            int calls = n; // Anonymous.java:98

            @Override
            int step(int by) {
                calls += by; // Anonymous.java:102
                this.count += calls; // Anonymous.java:103
                return add(this.count); // Anonymous.java:104
            }

            int add(int more) {
                return more + 1; // Anonymous.java:108
            }
        }; // Anonymous.java:97
        Comparator<String> byLength = new Comparator<String>() {

            @Override
            public int compare(String a, String b) {
                return a.length() - b.length(); // Anonymous.java:114
            }
        }; // Anonymous.java:111
        Iterable<Integer> ones = new Iterable<Integer>() {

            @Override
            public Iterator<Integer> iterator() {
                return List.of(1, 1).iterator(); // Anonymous.java:120
            }
        }; // Anonymous.java:117
        Value sum = x.times(counter.twice(2), "counter.twice(2)")
                .plus(byLength.compare("ab", "c"), "byLength.compare(\"ab\", \"c\")")
                .at(scope, 2); // Anonymous.java:123
        for (int one : ones) { // Anonymous.java:124
            sum = sum.plus(Values.times(one, "one", x)).at(scope, 3); // Anonymous.java:125
        }
        return sum; // Anonymous.java:127
    }

    /**
     * The graph of {@link Anonymous#inside(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value inside(Anonymous self, Value x) {
        if (INSIDE.isOverriddenIn(self)) {
            return INSIDE.call(self, x);
        }
        return insideOfAnonymous(self, x);
    }

    /**
     * The graph of {@link Anonymous#inside(double)} itself, overridden or not.
     */
    static Value insideOfAnonymous(Anonymous self, Value x) {
        try (Scope scope = Scope.enter(Sites.INSIDE)) {
            Value.argument(x, scope, 1);
            return called(new Anonymous_CurveTraced() {

                @Override
                public Value at(Value t) {
                    return AnonymousTraced.scaled(self, t).plus(AnonymousTraced.factor(self), "Anonymous.this.factor").plus(AnonymousTraced.factor(self), "factor").at(scope, 2); // Anonymous.java:141
                }
            }, x); // Anonymous.java:138
        }
    }

    /**
     * The graph of {@link Anonymous#hiddenConstructor(double)}.
     */
    static Value hiddenConstructor(Value x) {
        Scope scope = Scope.of(Sites.HIDDEN_CONSTRUCTOR);
        Value.argument(x, scope, 1);
        Object hidden = newHidden(3); // Anonymous.java:156
        return x.times(n(hidden), "hidden.n").at(scope, 2); // Anonymous.java:157
    }

    /**
     * The graph of {@link Anonymous#scaled(double)}, which a traced method calls.
     */
    private static Value scaled(Anonymous self, Value x) {
        Scope scope = Scope.of(Sites.SCALED);
        Value.argument(x, scope, 1);
        return x.times(factor(self), "factor").at(scope, 2); // Anonymous.java:133
    }

    private static double factor(Anonymous self) {
        return (double) FACTOR.get(self);
    }

    private static Object newHidden(int n) {
        try {
            return (Object) NEW_HIDDEN.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static int n(Object self) {
        return (int) N.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CALLED = "Anonymous.java\n"
                + "called\n"
                + "15\n"
                + "x \n"
                + " 17:16-31(17:16-27,17:30-31)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double called(Curve curve, double x) {\n"
                + "        return curve.at(x) * 2;\n"
                + "    }\n";

        static final String FUNCTIONS = "Anonymous.java\n"
                + "functions\n"
                + "20\n"
                + "a \n"
                + "x \n"
                + "scale 23:42-47(23:42-43,23:46-47)\n"
                + "last 30:29-38(30:29-30,30:33-38)\n"
                + " 31:24-42(31:24-34,31:37-42)\n"
                + " 35:24-46(35:24-33(35:24-29,35:32-33),35:36-46)\n"
                + " 39:16-47:14(39:16-35(39:16-21,39:24-35),39:38-47:14)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double functions(final double a, double x) {\n"
                + "        Curve curve = new Curve() {\n"
                + "            private final double scale = a * 2;\n"
                + "            double last;\n"
                + "            int calls = 1;\n"
                + "\n"
                + "            @Override\n"
                + "            public double at(double t) {\n"
                + "                calls++;\n"
                + "                this.last = t * scale;\n"
                + "                return half(last) + calls;\n"
                + "            }\n"
                + "\n"
                + "            private double half(double scale) {\n"
                + "                return scale / 2 + this.scale;\n"
                + "            }\n"
                + "        };\n"
                + "        double first = called(curve, x);\n"
                + "        return first + curve.at(1) + called(new Curve() {\n"
                + "            @Override\n"
                + "            public double at(double x) {\n"
                + "                if (x > 1) {\n"
                + "                    return x;\n"
                + "                }\n"
                + "                return a;\n"
                + "            }\n"
                + "        }, x);\n"
                + "    }\n";

        static final String INHERITED_NAMES = "Anonymous.java\n"
                + "inheritedNames\n"
                + "55\n"
                + "x \n"
                + "sum 57:22-23\n"
                + "moved 61:36-41(61:36-37,61:40-41)\n"
                + " 62:28-37(62:28-33,62:36-37)\n"
                + " 65:32-37(65:32-33,65:36-37)\n"
                + "sum 65:13-55(65:13-16,65:20-55(65:20-41,65:44-55))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double inheritedNames(double x, int n) {\n"
                + "        double sum = 0;\n"
                + "        for (int i = 0; i < n % 3; i++) {\n"
                + "            Named named = new Named() {\n"
                + "                double moved(double y) {\n"
                + "                    double moved = x * y;\n"
                + "                    return moved + x;\n"
                + "                }\n"
                + "            };\n"
                + "            sum += called(t -> t * x, x) + named.scope;\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String JDK = "Anonymous.java\n"
                + "jdk\n"
                + "70\n"
                + "a \n"
                + "x \n"
                + " 75:24-35(75:24-31,75:34-35)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double jdk(double a, double x) {\n"
                + "        DoubleUnaryOperator f = new DoubleUnaryOperator() {\n"
                + "            @Override\n"
                + "            public double applyAsDouble(double operand) {\n"
                + "                return operand * a;\n"
                + "            }\n"
                + "        };\n"
                + "        return f.applyAsDouble(x);\n"
                + "    }\n";

        static final String PLAIN = "Anonymous.java\n"
                + "plain\n"
                + "95\n"
                + "x \n"
                + "sum 123:22-72(123:22-42(123:22-23,123:26-42),123:45-72)\n"
                + "sum 125:13-27(125:13-16,125:20-27(125:20-23,125:26-27))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double plain(double x, int n) {\n"
                + "        Counter counter = new Counter(n) {\n"
                + "            int calls = n;\n"
                + "\n"
                + "            @Override\n"
                + "            int step(int by) {\n"
                + "                calls += by;\n"
                + "                count += calls;\n"
                + "                return add(count);\n"
                + "            }\n"
                + "\n"
                + "            int add(int more) {\n"
                + "                return more + 1;\n"
                + "            }\n"
                + "        };\n"
                + "        Comparator<String> byLength = new Comparator<>() {\n"
                + "            @Override\n"
                + "            public int compare(String a, String b) {\n"
                + "                return a.length() - b.length();\n"
                + "            }\n"
                + "        };\n"
                + "        Iterable<Integer> ones = new Iterable<Integer>() {\n"
                + "            @Override\n"
                + "            public Iterator<Integer> iterator() {\n"
                + "                return List.of(1, 1).iterator();\n"
                + "            }\n"
                + "        };\n"
                + "        double sum = x * counter.twice(2) + byLength.compare(\"ab\", \"c\");\n"
                + "        for (int one : ones) {\n"
                + "            sum += one * x;\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String INSIDE = "Anonymous.java\n"
                + "inside\n"
                + "136\n"
                + "x \n"
                + " 141:24-66(141:24-57(141:24-33,141:36-57),141:60-66)\n"
                + "\n"
                + "    @Traced\n"
                + "    double inside(double x) {\n"
                + "        return called(new Curve() {\n"
                + "            @Override\n"
                + "            public double at(double t) {\n"
                + "                return scaled(t) + Anonymous.this.factor + factor;\n"
                + "            }\n"
                + "        }, x);\n"
                + "    }\n";

        static final String HIDDEN_CONSTRUCTOR = "Anonymous.java\n"
                + "hiddenConstructor\n"
                + "154\n"
                + "x \n"
                + " 157:16-28(157:16-17,157:20-28)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double hiddenConstructor(double x) {\n"
                + "        Hidden hidden = new Hidden(3);\n"
                + "        return x * hidden.n;\n"
                + "    }\n";

        static final String SCALED = "Anonymous.java\n"
                + "scaled\n"
                + "132\n"
                + "x \n"
                + " 133:16-26(133:16-17,133:20-26)\n"
                + "\n"
                + "    private double scaled(double x) {\n"
                + "        return x * factor;\n"
                + "    }\n";
    }
}
