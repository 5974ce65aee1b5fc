package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HiddenOverloads.Upper}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class HiddenOverloads_UpperTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides MOVED = Overrides.of(
            LOOKUP, HiddenOverloads.Upper.class, "moved", Object.class, double.class);

    private HiddenOverloads_UpperTraced() {
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#scaled(Integer, double)}.
     */
    static Value scaled(Integer i, Value v) {
        Nodes.argument(v, "v");
        return v; // HiddenOverloads.java:11
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#scaled(Object, double)}.
     */
    static Value scaled(Object i, Value v) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(v, scope, 1);
        return Nodes.at(v.times(7), scope, 2); // HiddenOverloads.java:15
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#moved(Integer, double)}.
     */
    static Value moved(HiddenOverloads.Upper self, Integer i, Value v) {
        Objects.requireNonNull(self, "Upper.moved(java.lang.Integer,double) is called on null");
        Scope scope = Scope.of(Sites.MOVED);
        Nodes.argument(v, scope, 1);
        return Nodes.at(Nodes.minus(v, i, "i"), scope, 2); // HiddenOverloads.java:23
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#moved(Object, double)}, or of the method that overrides it in the class
     * of {@code self}.
     */
    static Value moved(HiddenOverloads.Upper self, Object i, Value v) {
        if (MOVED.isOverriddenIn(self)) {
            return MOVED.call(self, i, v);
        }
        return movedOfUpper(self, i, v);
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#moved(Object, double)} itself, overridden or not.
     */
    static Value movedOfUpper(HiddenOverloads.Upper self, Object i, Value v) {
        Scope scope = Scope.of(Sites.MOVED_2);
        Nodes.argument(v, scope, 1);
        return Nodes.at(v.plus(7), scope, 2); // HiddenOverloads.java:27
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#counted(double, int[])}.
     */
    static Value counted(Value v, int... numbers) {
        Scope scope = Scope.of(Sites.COUNTED);
        Nodes.argument(v, scope, 1);
        return Nodes.at(Nodes.times(v, numbers.length, "numbers.length"), scope, 2); // HiddenOverloads.java:31
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#counted(double, Integer)}.
     */
    static Value counted(Value v, Integer i) {
        Scope scope = Scope.of(Sites.COUNTED_2);
        Nodes.argument(v, scope, 1);
        return Nodes.at(v.times(9), scope, 2); // HiddenOverloads.java:35
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#powered(long, double)}.
     */
    static Value powered(long n, Value v) {
        Scope scope = Scope.of(Sites.POWERED);
        Nodes.argument(v, scope, 1);
        return Nodes.at(v.times(2), scope, 2); // HiddenOverloads.java:39
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#powered(float, double)}.
     */
    static Value powered(float n, Value v) {
        Scope scope = Scope.of(Sites.POWERED_2);
        Nodes.argument(v, scope, 1);
        return Nodes.at(Nodes.times(v, n, "n"), scope, 2); // HiddenOverloads.java:43
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#taken(DoubleUnaryOperator, Integer)}.
     */
    static Value taken(UnaryOperator<Value> f, Integer i) {
        try (Scope scope = Scope.enter(Sites.TAKEN)) {
            return Nodes.at(Nodes.times(f.apply(Value.constant(2.0)), i, "i"), scope, 1); // HiddenOverloads.java:47
        }
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#taken(DoubleUnaryOperator, Object)}.
     */
    @SuppressWarnings("try")
    static Value taken(UnaryOperator<Value> f, Object i) {
        try (Scope scope = Scope.enter(Sites.TAKEN_2)) {
            return f.apply(Value.constant(3.0)); // HiddenOverloads.java:51
        }
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#any(Integer, double)}.
     */
    static <T> Value any(Integer i, Value v) {
        Scope scope = Scope.of(Sites.ANY);
        Nodes.argument(v, scope, 1);
        return Nodes.at(v.times(8), scope, 2); // HiddenOverloads.java:55
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#any(Object, double)}.
     */
    static <T> Value any(T t, Value v) {
        Scope scope = Scope.of(Sites.ANY_2);
        Nodes.argument(v, scope, 1);
        return Nodes.at(v.times(3), scope, 2); // HiddenOverloads.java:59
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#none(Integer, double)}.
     */
    static Value none(Integer i, Value v) {
        Scope scope = Scope.of(Sites.NONE);
        Nodes.argument(v, scope, 1);
        return Nodes.at(v.times(8), scope, 2); // HiddenOverloads.java:63
    }

    /**
     * The graph of {@link HiddenOverloads.Upper#none(Object, double)}.
     */
    static Value none(Object i, Value v) {
        Scope scope = Scope.of(Sites.NONE_2);
        Nodes.argument(v, scope, 1);
        return i == null ? Nodes.at(v.times(3), scope, 2) : v; // HiddenOverloads.java:67
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SCALED = """
                HiddenOverloads.java
                scaled
                14
                v\s
                return 15:20-25(15:20-21,15:24-25)

                        static double scaled(Object i, double v) {
                            return v * 7;
                        }
                """;

        static final String MOVED = """
                HiddenOverloads.java
                moved
                22
                v\s
                return 23:20-25(23:20-21,23:24-25)

                        private double moved(Integer i, double v) {
                            return v - i;
                        }
                """;

        static final String MOVED_2 = """
                HiddenOverloads.java
                moved
                26
                v\s
                return 27:20-25(27:20-21,27:24-25)

                        double moved(Object i, double v) {
                            return v + 7;
                        }
                """;

        static final String COUNTED = """
                HiddenOverloads.java
                counted
                30
                v\s
                return 31:20-38(31:20-21,31:24-38)

                        static double counted(double v, int... numbers) {
                            return v * numbers.length;
                        }
                """;

        static final String COUNTED_2 = """
                HiddenOverloads.java
                counted
                34
                v\s
                return 35:20-25(35:20-21,35:24-25)

                        private static double counted(double v, Integer i) {
                            return v * 9;
                        }
                """;

        static final String POWERED = """
                HiddenOverloads.java
                powered
                38
                v\s
                return 39:20-25(39:20-21,39:24-25)

                        private static double powered(long n, double v) {
                            return v * 2;
                        }
                """;

        static final String POWERED_2 = """
                HiddenOverloads.java
                powered
                42
                v\s
                return 43:20-25(43:20-21,43:24-25)

                        static double powered(float n, double v) {
                            return v * n;
                        }
                """;

        static final String TAKEN = """
                HiddenOverloads.java
                taken
                46
                return 47:20-44(47:20-40,47:43-44)

                        private static double taken(DoubleUnaryOperator f, Integer i) {
                            return f.applyAsDouble(2.0) * i;
                        }
                """;

        static final String TAKEN_2 = """
                HiddenOverloads.java
                taken
                50

                        static double taken(DoubleUnaryOperator f, Object i) {
                            return f.applyAsDouble(3.0);
                        }
                """;

        static final String ANY = """
                HiddenOverloads.java
                any
                54
                v\s
                return 55:20-25(55:20-21,55:24-25)

                        private static <T> double any(Integer i, double v) {
                            return v * 8;
                        }
                """;

        static final String ANY_2 = """
                HiddenOverloads.java
                any
                58
                v\s
                return 59:20-25(59:20-21,59:24-25)

                        static <T> double any(T t, double v) {
                            return v * 3;
                        }
                """;

        static final String NONE = """
                HiddenOverloads.java
                none
                62
                v\s
                return 63:20-25(63:20-21,63:24-25)

                        private static double none(Integer i, double v) {
                            return v * 8;
                        }
                """;

        static final String NONE_2 = """
                HiddenOverloads.java
                none
                66
                v\s
                return 67:32-37(67:32-33,67:36-37)

                        static double none(Object i, double v) {
                            return i == null ? v * 3 : v;
                        }
                """;
    }
}
