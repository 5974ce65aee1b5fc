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
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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
            return Nodes.at(curve.at(x).times(2), scope, 2); // Anonymous.java:20
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
                final Value scale2 = Nodes.at(a.times(2), scope, 3); // Anonymous.java:26
                Value last = Value.constant(0);
                int calls = 1; // Anonymous.java:28

                @Override
                public Value at(Value t) {
                    calls++; // Anonymous.java:32
                    last = Nodes.at(t.times(scale2), scope, 4); // Anonymous.java:33
                    return Nodes.at(Nodes.plus(half(last), calls, "calls"), scope, 5); // Anonymous.java:34
                }

                private Value half(Value scale) {
                    return Nodes.at(scale.div(2).plus(scale2), scope, 6); // Anonymous.java:38
                }
            }; // Anonymous.java:25
            Value first = Nodes.result(called(curve, x), "first"); // Anonymous.java:41
            return Nodes.at(first.plus(curve.at(Value.constant(1))).plus(called(new Anonymous_CurveTraced() {

                @Override
                public Value at(Value x) {
                    if (x.data() > 1) { // Anonymous.java:45
                        return x; // Anonymous.java:46
                    }
                    return a; // Anonymous.java:48
                }
            }, x)), scope, 7); // Anonymous.java:42
        }
    }

    /**
     * The graph of {@link Anonymous#inheritedNames(double, int)}.
     */
    static Value inheritedNames(Value x, int n) {
        try (Scope scope2 = Scope.enter(Sites.INHERITED_NAMES)) {
            Nodes.argument(x, scope2, 1);
            Value sum = Nodes.at(Value.constant(0), scope2, 2); // Anonymous.java:60
            for (int i = 0; i < n % 3; i++) { // Anonymous.java:61
                try (Scope pass2 = scope2.enterPass("i", i)) {
                    Anonymous.Named named = new Anonymous.Named() {

                        Value moved(double y) {
                            Value moved = Nodes.at(Nodes.times(x, y, "y"), pass2, 3); // Anonymous.java:64
                            return Nodes.at(moved.plus(x), pass2, 4); // Anonymous.java:65
                        }
                    }; // Anonymous.java:62
                    sum = Nodes.at(
                            sum.plus(Nodes.plus(
                                    called(t -> Nodes.at(t.times(x), pass2, 5), x), named.scope, "named.scope")),
                            pass2, 6); // Anonymous.java:68
                }
            }
            return sum; // Anonymous.java:70
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
                    return Nodes.at(operand.times(a), scope, 3); // Anonymous.java:78
                }
            }; // Anonymous.java:75
            return f.apply(x); // Anonymous.java:81
        }
    }

    /**
     * The graph of {@link Anonymous#plain(double, int)}.
     */
    static Value plain(Value x, int n) {
        Scope scope = Scope.of(Sites.PLAIN);
        Nodes.argument(x, scope, 1);
        Anonymous.Counter counter = new Anonymous.Counter(n) {
            int calls = n; // Anonymous.java:101

            @Override
            int step(int by) {
                calls += by; // Anonymous.java:105
                this.count += calls; // Anonymous.java:106
                return add(this.count); // Anonymous.java:107
            }

            int add(int more) {
                return more + 1; // Anonymous.java:111
            }
        }; // Anonymous.java:100
        Comparator<String> byLength = new Comparator<String>() {

            @Override
            public int compare(String a, String b) {
                return a.length() - b.length(); // Anonymous.java:117
            }
        }; // Anonymous.java:114
        Iterable<Integer> ones = new Iterable<Integer>() {

            @Override
            public Iterator<Integer> iterator() {
                return List.of(1, 1).iterator(); // Anonymous.java:123
            }
        }; // Anonymous.java:120
        Value sum = Nodes.at(
                Nodes.plus(
                        Nodes.times(x, counter.twice(2), "counter.twice(2)"), byLength.compare("ab", "c"),
                        "byLength.compare(\"ab\", \"c\")"),
                scope, 2); // Anonymous.java:126
        for (int one : ones) { // Anonymous.java:127
            sum = Nodes.at(sum.plus(Nodes.times(one, "one", x)), scope, 3); // Anonymous.java:128
        }
        return sum; // Anonymous.java:130
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
                            scope, 2); // Anonymous.java:144
                }
            }, x); // Anonymous.java:141
        }
    }

    /**
     * The graph of {@link Anonymous#recursive(double, double)}.
     */
    static Value recursive(Value a, Value x) {
        try (Scope scope = Scope.enter(Sites.RECURSIVE)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(x, scope, 2);
            UnaryOperator<Value> powers = new UnaryOperator<Value>() {
                int calls;

                @Override
                public Value apply(Value y) {
                    calls++; // Anonymous.java:164
                    return y.data() <= 1
                            ? apply2(calls)
                            : Nodes.at(y.times(a).times(apply(y.div(2))), scope, 3); // Anonymous.java:165
                }

                private Value apply2(double count) {
                    return count <= 0 ? x : Nodes.at(a.plus(apply2(count - 1)), scope, 4); // Anonymous.java:169
                }
            }; // Anonymous.java:159
            IntFunction<Value> sum = new IntFunction<Value>() {

                @Override
                public Value apply(int n) {
                    Supplier<Value> rest = () -> apply(n - 1); // Anonymous.java:175
                    return n <= 0
                            ? x
                            : Nodes.at(Nodes.plus(a.times(rest.get()), n, "n"), scope, 5); // Anonymous.java:176
                }
            }; // Anonymous.java:172
            Function<Value, Value> halves = new Function<Value, Value>() {

                @Override
                public Value apply(Value y) {
                    return y.data() <= 1
                            ? a
                            : Nodes.at(Nodes.unboxed(y).plus(apply(y.div(2))), scope, 6); // Anonymous.java:182
                }
            }; // Anonymous.java:179
            return Nodes.at(
                    powers.apply(Nodes.at(x.min(9), scope, 7))
                            .plus(sum.apply(3).times(halves.apply(Nodes.at(x.min(9), scope, 8)))),
                    scope, 9); // Anonymous.java:185
        }
    }

    /**
     * The graph of {@link Anonymous#hiddenConstructor(double)}.
     */
    static Value hiddenConstructor(Value x) {
        Scope scope = Scope.of(Sites.HIDDEN_CONSTRUCTOR);
        Nodes.argument(x, scope, 1);
        Object hidden = newHidden(3); // Anonymous.java:190
        return Nodes.at(Nodes.times(x, n(hidden), "hidden.n"), scope, 2); // Anonymous.java:191
    }

    /**
     * The graph of {@link Anonymous#scaled(double)}, which a traced method calls.
     */
    private static Value scaled(Anonymous self, Value x) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(x, factor(self), "factor"), scope, 2); // Anonymous.java:136
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
                18
                x\s
                return 20:16-31(20:16-27,20:30-31)

                    @Traced
                    static double called(Curve curve, double x) {
                        return curve.at(x) * 2;
                    }
                """;

        static final String FUNCTIONS = """
                Anonymous.java
                functions
                23
                a\s
                x\s
                scale 26:42-47(26:42-43,26:46-47)
                last 33:29-38(33:29-30,33:33-38)
                 34:24-42(34:24-34,34:37-42)
                 38:24-46(38:24-33(38:24-29,38:32-33),38:36-46)
                return 42:16-50:14(42:16-35(42:16-21,42:24-35),42:38-50:14)

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
                58
                x\s
                sum 60:22-23
                moved 64:36-41(64:36-37,64:40-41)
                 65:28-37(65:28-33,65:36-37)
                 68:32-37(68:32-33,68:36-37)
                sum 68:13-55(68:13-16,68:20-55(68:20-41,68:44-55))

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
                73
                a\s
                x\s
                 78:24-35(78:24-31,78:34-35)

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
                98
                x\s
                sum 126:22-72(126:22-42(126:22-23,126:26-42),126:45-72)
                sum 128:13-27(128:13-16,128:20-27(128:20-23,128:26-27))

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
                139
                x\s
                 144:24-66(144:24-57(144:24-33,144:36-57),144:60-66)

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

        static final String RECURSIVE = """
                Anonymous.java
                recursive
                157
                a\s
                x\s
                 165:48-81(165:48-53(165:48-49,165:52-53),165:56-81)
                 169:41-61(169:41-42,169:45-61)
                 176:37-63(176:37-59(176:37-38,176:41-59),176:62-63)
                 182:37-53(182:37-38,182:41-53)
                 185:37-51(185:46-47,185:49-50)
                 185:91-105(185:100-101,185:103-104)
                return 185:16-106(185:16-52,185:55-106(185:55-75,185:78-106))

                    @Traced
                    static double recursive(double a, double x) {
                        DoubleUnaryOperator powers = new DoubleUnaryOperator() {
                            private int calls;

                            @Override
                            public double applyAsDouble(double y) {
                                calls++;
                                return y <= 1 ? apply(calls) : y * a * this.applyAsDouble(y / 2);
                            }

                            private double apply(double count) {
                                return count <= 0 ? x : a + apply(count - 1);
                            }
                        };
                        IntToDoubleFunction sum = new IntToDoubleFunction() {
                            @Override
                            public double applyAsDouble(int n) {
                                DoubleSupplier rest = () -> applyAsDouble(n - 1);
                                return n <= 0 ? x : a * rest.getAsDouble() + n;
                            }
                        };
                        Function<Double, Double> halves = new Function<>() {
                            @Override
                            public Double apply(Double y) {
                                return y <= 1 ? a : y + apply(y / 2);
                            }
                        };
                        return powers.applyAsDouble(Math.min(x, 9)) + sum.applyAsDouble(3) * halves.apply(Math.min(x, 9));
                    }
                """;

        static final String HIDDEN_CONSTRUCTOR = """
                Anonymous.java
                hiddenConstructor
                188
                x\s
                return 191:16-28(191:16-17,191:20-28)

                    @Traced
                    static double hiddenConstructor(double x) {
                        Hidden hidden = new Hidden(3);
                        return x * hidden.n;
                    }
                """;

        static final String SCALED = """
                Anonymous.java
                scaled
                135
                x\s
                return 136:16-26(136:16-17,136:20-26)

                    private double scaled(double x) {
                        return x * factor;
                    }
                """;
    }
}
