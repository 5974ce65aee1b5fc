package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
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
@Summary
final class AnonymousTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle FACTOR = PrivateMembers.field(LOOKUP, Anonymous.class, "factor", double.class);

    private static final Overrides INSIDE = Overrides.of(LOOKUP, Anonymous.class, "inside", double.class);

    private static final Class<?> HIDDEN_CLASS = PrivateMembers.type(LOOKUP, "good.Anonymous$Hidden");

    private static final MethodHandle NEW_HIDDEN = PrivateMembers.constructor(LOOKUP, HIDDEN_CLASS, int.class);

    private static final VarHandle N = PrivateMembers.field(LOOKUP, HIDDEN_CLASS, "n", int.class);

    private AnonymousTraced() {
    }

    /**
     * The graph of {@link Anonymous#called(Anonymous.Curve, double)}.
     */
    static Value called(Anonymous_CurveTraced curve, Value x) {
        try (Scope scope = Scope.enter(Sites.CALLED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(curve.at(x).times(2), scope, 2); // Anonymous.java:17
        }
    }

    /**
     * The graph of {@link Anonymous#functions(double, double)}.
     */
    static Value functions(final Value a, Value x) {
        try (Scope scope = Scope.enter(Sites.FUNCTIONS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(x, scope, 2);
            Anonymous_CurveTraced curve = new Anonymous_CurveTraced() {
                final Value scale2 = Nodes.at(a.times(2), scope, 3); // Anonymous.java:23
                Value last = Value.constant(0);
                int calls = 1; // Anonymous.java:25

                @Override
                public Value at(Value t) {
                    calls++; // Anonymous.java:29
                    last = Nodes.at(t.times(scale2), scope, 4); // Anonymous.java:30
                    return Nodes.at(Nodes.plus(half(last), calls, "calls"), scope, 5); // Anonymous.java:31
                }

                private Value half(Value scale) {
                    return Nodes.at(scale.div(2).plus(scale2), scope, 6); // Anonymous.java:35
                }
            }; // Anonymous.java:22
            Value first = Nodes.result(called(curve, x), "first"); // Anonymous.java:38
            return Nodes.at(first.plus(curve.at(Value.constant(1))).plus(called(new Anonymous_CurveTraced() {

                @Override
                public Value at(Value x) {
                    if (x.data() > 1) { // Anonymous.java:42
                        return x; // Anonymous.java:43
                    }
                    return a; // Anonymous.java:45
                }
            }, x)), scope, 7); // Anonymous.java:39
        }
    }

    /**
     * The graph of {@link Anonymous#inheritedNames(double, int)}.
     */
    static Value inheritedNames(Value x, int n) {
        try (Scope scope2 = Scope.enter(Sites.INHERITED_NAMES)) {
            Nodes.argument(x, scope2, 1);
            Value sum = Nodes.at(Value.constant(0), scope2, 2); // Anonymous.java:57
            for (int i = 0; i < n % 3; i++) { // Anonymous.java:58
                try (Scope pass2 = scope2.enterPass("i", i)) {
                    Anonymous.Named named = new Anonymous.Named() {

                        Value moved(double y) {
                            Value moved = Nodes.at(Nodes.times(x, y, "y"), pass2, 3); // Anonymous.java:61
                            return Nodes.at(moved.plus(x), pass2, 4); // Anonymous.java:62
                        }
                    }; // Anonymous.java:59
                    sum = Nodes.at(
                            sum.plus(Nodes.plus(
                                    called(t -> Nodes.at(t.times(x), pass2, 5), x), named.scope, "named.scope")),
                            pass2, 6); // Anonymous.java:65
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
            Nodes.argument(a, scope, 1);
            Nodes.argument(x, scope, 2);
            UnaryOperator<Value> f = new UnaryOperator<Value>() {

                @Override
                public Value apply(Value operand) {
                    return Nodes.at(operand.times(a), scope, 3); // Anonymous.java:75
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
        Nodes.argument(x, scope, 1);
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
        Value sum = Nodes.at(
                Nodes.plus(
                        Nodes.times(x, counter.twice(2), "counter.twice(2)"), byLength.compare("ab", "c"),
                        "byLength.compare(\"ab\", \"c\")"),
                scope, 2); // Anonymous.java:123
        for (int one : ones) { // Anonymous.java:124
            sum = Nodes.at(sum.plus(Nodes.times(one, "one", x)), scope, 3); // Anonymous.java:125
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
            Nodes.argument(x, scope, 1);
            return called(new Anonymous_CurveTraced() {

                @Override
                public Value at(Value t) {
                    return Nodes.at(
                            Nodes.plus(
                                    Nodes.plus(
                                            AnonymousTraced.scaled(self, t), AnonymousTraced.factor(self),
                                            "Anonymous.this.factor"),
                                    AnonymousTraced.factor(self), "factor"),
                            scope, 2); // Anonymous.java:141
                }
            }, x); // Anonymous.java:138
        }
    }

    /**
     * The graph of {@link Anonymous#hiddenConstructor(double)}.
     */
    static Value hiddenConstructor(Value x) {
        Scope scope = Scope.of(Sites.HIDDEN_CONSTRUCTOR);
        Nodes.argument(x, scope, 1);
        Object hidden = newHidden(3); // Anonymous.java:156
        return Nodes.at(Nodes.times(x, n(hidden), "hidden.n"), scope, 2); // Anonymous.java:157
    }

    /**
     * The graph of {@link Anonymous#scaled(double)}, which a traced method calls.
     */
    private static Value scaled(Anonymous self, Value x) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(x, factor(self), "factor"), scope, 2); // Anonymous.java:133
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
        static final String CALLED = """
                Anonymous.java
                called
                15
                x\s
                 17:16-31(17:16-27,17:30-31)

                    @Traced
                    static double called(Curve curve, double x) {
                        return curve.at(x) * 2;
                    }
                """;

        static final String FUNCTIONS = """
                Anonymous.java
                functions
                20
                a\s
                x\s
                scale 23:42-47(23:42-43,23:46-47)
                last 30:29-38(30:29-30,30:33-38)
                 31:24-42(31:24-34,31:37-42)
                 35:24-46(35:24-33(35:24-29,35:32-33),35:36-46)
                 39:16-47:14(39:16-35(39:16-21,39:24-35),39:38-47:14)

                    @Traced
                    static double functions(final double a, double x) {
                        Curve curve = new Curve() {
                            private final double scale = a * 2;
                            double last;
                            int calls = 1;

                            @Override
                            public double at(double t) {
                                calls++;
                                this.last = t * scale;
                                return half(last) + calls;
                            }

                            private double half(double scale) {
                                return scale / 2 + this.scale;
                            }
                        };
                        double first = called(curve, x);
                        return first + curve.at(1) + called(new Curve() {
                            @Override
                            public double at(double x) {
                                if (x > 1) {
                                    return x;
                                }
                                return a;
                            }
                        }, x);
                    }
                """;

        static final String INHERITED_NAMES = """
                Anonymous.java
                inheritedNames
                55
                x\s
                sum 57:22-23
                moved 61:36-41(61:36-37,61:40-41)
                 62:28-37(62:28-33,62:36-37)
                 65:32-37(65:32-33,65:36-37)
                sum 65:13-55(65:13-16,65:20-55(65:20-41,65:44-55))

                    @Traced
                    static double inheritedNames(double x, int n) {
                        double sum = 0;
                        for (int i = 0; i < n % 3; i++) {
                            Named named = new Named() {
                                double moved(double y) {
                                    double moved = x * y;
                                    return moved + x;
                                }
                            };
                            sum += called(t -> t * x, x) + named.scope;
                        }
                        return sum;
                    }
                """;

        static final String JDK = """
                Anonymous.java
                jdk
                70
                a\s
                x\s
                 75:24-35(75:24-31,75:34-35)

                    @Traced
                    static double jdk(double a, double x) {
                        DoubleUnaryOperator f = new DoubleUnaryOperator() {
                            @Override
                            public double applyAsDouble(double operand) {
                                return operand * a;
                            }
                        };
                        return f.applyAsDouble(x);
                    }
                """;

        static final String PLAIN = """
                Anonymous.java
                plain
                95
                x\s
                sum 123:22-72(123:22-42(123:22-23,123:26-42),123:45-72)
                sum 125:13-27(125:13-16,125:20-27(125:20-23,125:26-27))

                    @Traced
                    static double plain(double x, int n) {
                        Counter counter = new Counter(n) {
                            int calls = n;

                            @Override
                            int step(int by) {
                                calls += by;
                                count += calls;
                                return add(count);
                            }

                            int add(int more) {
                                return more + 1;
                            }
                        };
                        Comparator<String> byLength = new Comparator<>() {
                            @Override
                            public int compare(String a, String b) {
                                return a.length() - b.length();
                            }
                        };
                        Iterable<Integer> ones = new Iterable<Integer>() {
                            @Override
                            public Iterator<Integer> iterator() {
                                return List.of(1, 1).iterator();
                            }
                        };
                        double sum = x * counter.twice(2) + byLength.compare("ab", "c");
                        for (int one : ones) {
                            sum += one * x;
                        }
                        return sum;
                    }
                """;

        static final String INSIDE = """
                Anonymous.java
                inside
                136
                x\s
                 141:24-66(141:24-57(141:24-33,141:36-57),141:60-66)

                    @Traced
                    double inside(double x) {
                        return called(new Curve() {
                            @Override
                            public double at(double t) {
                                return scaled(t) + Anonymous.this.factor + factor;
                            }
                        }, x);
                    }
                """;

        static final String HIDDEN_CONSTRUCTOR = """
                Anonymous.java
                hiddenConstructor
                154
                x\s
                 157:16-28(157:16-17,157:20-28)

                    @Traced
                    static double hiddenConstructor(double x) {
                        Hidden hidden = new Hidden(3);
                        return x * hidden.n;
                    }
                """;

        static final String SCALED = """
                Anonymous.java
                scaled
                132
                x\s
                 133:16-26(133:16-17,133:20-26)

                    private double scaled(double x) {
                        return x * factor;
                    }
                """;
    }
}
