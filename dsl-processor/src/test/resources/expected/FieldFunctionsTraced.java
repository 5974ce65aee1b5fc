package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link FieldFunctions}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field k",
        "new() reads",
        "sample() reads",
        "passed(double[],double) writes 0",
        "ofFields(double,good.FieldFunctions) memory reads elsewhere"
})
final class FieldFunctionsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SQUARE = PrivateMembers.staticField(
            LOOKUP, FieldFunctions.class, "SQUARE", DoubleUnaryOperator.class);

    private static final VarHandle K = PrivateMembers.field(LOOKUP, FieldFunctions.class, "k", double.class);

    private static final Overrides OF_FIELDS = Overrides.of(
            LOOKUP, FieldFunctions.class, "ofFields", double.class, FieldFunctions.class);

    static {
        Nodes.initialize(FieldFunctions.class);
    }

    private FieldFunctionsTraced() {
    }

    /**
     * The graph of {@link FieldFunctions#called(double, double)}.
     */
    static Value called(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.CALLED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            return Nodes.at(
                    absFunction().apply(x).plus(mixOfTwoFunction().apply(x, y)).plus(bothFunction().apply(y))
                            .plus(cubicFunction().at(x)),
                    scope, 3); // FieldFunctions.java:83
        }
    }

    /**
     * The graph of {@link FieldFunctions#passed(double[], double)}.
     */
    static Value passed(Value[] a, Value y) {
        try (Scope scope = Scope.enter(Sites.PASSED)) {
            Nodes.elements(a, scope, 1);
            Nodes.argument(y, scope, 2);
            List<Value> list = new ArrayList<>(List.of(y, y)); // FieldFunctions.java:88
            list.replaceAll(tripledFunction()::apply); // FieldFunctions.java:89
            return Nodes.at(
                    repeated(squareFunction(), y).plus(Values.sum(Arrays.stream(a).map(absFunction())))
                            .plus(list.stream().reduce(Value.constant(0.0), sumFunction())),
                    scope, 3); // FieldFunctions.java:90
        }
    }

    /**
     * The graph of {@link FieldFunctions#chosen(double, double)}.
     */
    @SuppressWarnings("unchecked")
    static Value chosen(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            UnaryOperator<Value> f = x.data() > 0
                    ? squareFunction()
                    : v -> Nodes.at(v.times(y), scope, 3); // FieldFunctions.java:95
            UnaryOperator<Value>[] all = (
                    UnaryOperator<Value>[]) new UnaryOperator<?>[] {f, absFunction()}; // FieldFunctions.java:96
            return Nodes.at(all[0].apply(x).plus(all[1].apply(y)), scope, 4); // FieldFunctions.java:97
        }
    }

    /**
     * The graph of {@link FieldFunctions#ofObjects(double, double)}.
     */
    static Value ofObjects(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.OF_OBJECTS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            FieldFunctions_PointTraced p = flippedFunction()
                    .apply(new FieldFunctions_PointTraced(x, y)); // FieldFunctions.java:102
            return Nodes.at(
                    lengthFunction().apply(p).times(p.x()).plus(of(FieldFunctions.Power.SECOND, x))
                            .plus(functionFunction(FieldFunctions.Power.FIRST).apply(y)),
                    scope, 3); // FieldFunctions.java:103
        }
    }

    /**
     * The graph of {@link FieldFunctions#plain(double)}.
     */
    static Value plain(Value x) {
        Scope scope = Scope.of(Sites.PLAIN);
        Nodes.argument(x, scope, 1);
        return SQUARE() != null
                ? Nodes.at(Nodes.times(x, SQUARE().applyAsDouble(3), "SQUARE.applyAsDouble(3)"), scope, 2)
                : x; // FieldFunctions.java:109
    }

    /**
     * The graph of {@link FieldFunctions#ofFields(double, FieldFunctions)}, or of the method that overrides it in the
     * class of {@code self}.
     */
    static Value ofFields(FieldFunctions self, Value x, FieldFunctions other) {
        if (OF_FIELDS.isOverriddenIn(self)) {
            return OF_FIELDS.call(self, x, other);
        }
        return ofFieldsOfFieldFunctions(self, x, other);
    }

    /**
     * The graph of {@link FieldFunctions#ofFields(double, FieldFunctions)} itself, overridden or not.
     */
    static Value ofFieldsOfFieldFunctions(FieldFunctions self, Value x, FieldFunctions other) {
        try (Scope scope = Scope.enter(Sites.OF_FIELDS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setK(self, memory.put(self, "k", Nodes.at(x.times(x), scope, 2))); // FieldFunctions.java:114
            setK(other, memory.put(other, "k", x)); // FieldFunctions.java:115
            return Nodes.at(
                    scaledFunction(self).apply(Value.constant(3))
                            .plus(Nodes.unboxed(moreFunction(self).get()).times(scaledFunction(other).apply(x))),
                    scope, 3); // FieldFunctions.java:116
        }
    }

    /**
     * The graph of {@link FieldFunctions#repeated(DoubleUnaryOperator, double)}, which a traced method calls.
     */
    private static Value repeated(UnaryOperator<Value> f, Value x) {
        try (Scope scope = Scope.enter(Sites.REPEATED)) {
            Nodes.argument(x, scope, 1);
            return f.apply(f.apply(x)); // FieldFunctions.java:78
        }
    }

    /**
     * The graph of {@link FieldFunctions.Power#of(double)}, which a traced method calls.
     */
    private static Value of(FieldFunctions.Power self, Value x) {
        Objects.requireNonNull(self, "Power.of(double) is called on null");
        try (Scope scope = Scope.enter(Sites.OF)) {
            Nodes.argument(x, scope, 1);
            return functionFunction(self).apply(x); // FieldFunctions.java:39
        }
    }

    /**
     * The graph of {@code FieldFunctions.scaled}, which a traced method calls.
     */
    private static UnaryOperator<Value> scaledFunction(FieldFunctions self) {
        Objects.requireNonNull(self, "FieldFunctions.scaled is called on null");
        Scope scope = Scope.of(Sites.SCALED_FUNCTION);
        try (Memory memory = Memory.open()) {
            return x -> Nodes.at(memory.get(self, "k", k(self)).times(x), scope, 1); // FieldFunctions.java:61
        }
    }

    /**
     * The graph of {@code FieldFunctions.more}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static Supplier<Value> moreFunction(FieldFunctions self) {
        try (Scope scope = Scope.enter(Sites.MORE_FUNCTION); Memory memory = Memory.open()) {
            return () -> Nodes.at(doubledFunction(self).get().plus(1), scope, 1); // FieldFunctions.java:63
        }
    }

    /**
     * The graph of {@code FieldFunctions.doubled}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static Supplier<Value> doubledFunction(FieldFunctions self) {
        try (Scope scope = Scope.enter(Sites.DOUBLED_FUNCTION); Memory memory = Memory.open()) {
            return () -> twice(self); // FieldFunctions.java:62
        }
    }

    /**
     * The graph of {@link FieldFunctions#twice()}, which a traced method calls.
     */
    private static Value twice(FieldFunctions self) {
        Scope scope = Scope.of(Sites.TWICE);
        try (Memory memory = Memory.open()) {
            return Nodes.at(Values.times(2, memory.get(self, "k", k(self))), scope, 1); // FieldFunctions.java:74
        }
    }

    /**
     * The graph of {@code FieldFunctions.ABS}, which a traced method calls.
     */
    private static UnaryOperator<Value> absFunction() {
        Scope scope = Scope.of(Sites.ABS_FUNCTION);
        return x -> Nodes.at(x.abs(), scope, 1); // FieldFunctions.java:43
    }

    /**
     * The graph of {@code FieldFunctions.MIX_OF_TWO}, which a traced method calls.
     */
    private static BinaryOperator<Value> mixOfTwoFunction() {
        Scope scope = Scope.of(Sites.MIX_OF_TWO_FUNCTION);
        return (a, b) -> Nodes.at(a.times(b).plus(a.sin()), scope, 1); // FieldFunctions.java:44
    }

    /**
     * The graph of {@code FieldFunctions.BOTH}, which a traced method calls.
     */
    private static UnaryOperator<Value> bothFunction() {
        try (Scope scope = Scope.enter(Sites.BOTH_FUNCTION)) {
            return x -> Nodes.at(
                    absFunction().apply(x).times(squareFunction().apply(x)), scope, 1); // FieldFunctions.java:46
        }
    }

    /**
     * The graph of {@code FieldFunctions.CUBIC}, which a traced method calls.
     */
    private static FieldFunctions_CurveTraced cubicFunction() {
        Scope scope = Scope.of(Sites.CUBIC_FUNCTION);
        return new FieldFunctions_CurveTraced() {

            @Override
            public Value at(Value x) {
                return Nodes.at(raised(x).times(x), scope, 1); // FieldFunctions.java:52
            }

            private Value raised(Value x) {
                return Nodes.at(x.times(x), scope, 2); // FieldFunctions.java:56
            }
        }; // FieldFunctions.java:49
    }

    /**
     * The graph of {@code FieldFunctions.SQUARE}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static UnaryOperator<Value> squareFunction() {
        try (Scope scope = Scope.enter(Sites.SQUARE_FUNCTION)) {
            return x -> square(x); // FieldFunctions.java:45
        }
    }

    /**
     * The graph of {@code FieldFunctions.SUM}, which a traced method calls.
     */
    private static BinaryOperator<Value> sumFunction() {
        Scope scope = Scope.of(Sites.SUM_FUNCTION);
        return (x, y) -> Nodes.at(x.plus(y), scope, 1); // FieldFunctions.java:48
    }

    /**
     * The graph of {@code Point.FLIPPED}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static UnaryOperator<FieldFunctions_PointTraced> flippedFunction() {
        try (Scope scope = Scope.enter(Sites.FLIPPED_FUNCTION)) {
            return p -> new FieldFunctions_PointTraced(p.y(), p.x()); // FieldFunctions.java:25
        }
    }

    /**
     * The graph of {@code Power.function}, which a traced method calls.
     */
    private static UnaryOperator<Value> functionFunction(FieldFunctions.Power self) {
        Objects.requireNonNull(self, "Power.function is called on null");
        Scope scope = Scope.of(Sites.FUNCTION_FUNCTION);
        return x -> Nodes.at(Nodes.times(x, self.ordinal() + 1, "ordinal() + 1"), scope, 1); // FieldFunctions.java:36
    }

    /**
     * The graph of {@code Point.LENGTH}, which a traced method calls.
     */
    private static Function<FieldFunctions_PointTraced, Value> lengthFunction() {
        try (Scope scope = Scope.enter(Sites.LENGTH_FUNCTION)) {
            return p -> Nodes.at(p.x().hypot(p.y()), scope, 1); // FieldFunctions.java:24
        }
    }

    /**
     * The graph of {@code FieldFunctions.TRIPLED}, which a traced method calls.
     */
    private static Function<Value, Value> tripledFunction() {
        Scope scope = Scope.of(Sites.TRIPLED_FUNCTION);
        return x -> Nodes.at(x.times(3), scope, 1); // FieldFunctions.java:47
    }

    /**
     * The graph of {@link FieldFunctions#square(double)}, which a traced method calls.
     */
    private static Value square(Value x) {
        Scope scope = Scope.of(Sites.SQUARE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // FieldFunctions.java:70
    }

    private static DoubleUnaryOperator SQUARE() {
        return (DoubleUnaryOperator) SQUARE.get();
    }

    private static double k(FieldFunctions self) {
        return (double) K.get(self);
    }

    private static double setK(FieldFunctions self, double value) {
        K.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CALLED = """
                FieldFunctions.java
                called
                81
                x\s
                y\s
                return 83:16-107(83:16-93(83:16-69(83:16-36,83:39-69),83:72-93),83:96-107)

                    @Traced
                    static double called(double x, double y) {
                        return ABS.applyAsDouble(x) + MIX_OF_TWO.applyAsDouble(x, y) + BOTH.applyAsDouble(y) + CUBIC.at(x);
                    }
                """;

        static final String PASSED = """
                FieldFunctions.java
                passed
                86
                a\s
                y\s
                return 90:16-102(90:16-69(90:16-35,90:38-69),90:72-102)

                    @Traced
                    static double passed(double[] a, double y) {
                        List<Double> list = new ArrayList<>(List.of(y, y));
                        list.replaceAll(TRIPLED::apply);
                        return repeated(SQUARE, y) + Arrays.stream(a).map(ABS).sum() + list.stream().reduce(0.0, SUM);
                    }
                """;

        static final String CHOSEN = """
                FieldFunctions.java
                chosen
                93
                x\s
                y\s
                 95:55-60(95:55-56,95:59-60)
                return 97:16-65(97:16-39,97:42-65)

                    @Traced
                    static double chosen(double x, double y) {
                        DoubleUnaryOperator f = x > 0 ? SQUARE : v -> v * y;
                        DoubleUnaryOperator[] all = {f, ABS};
                        return all[0].applyAsDouble(x) + all[1].applyAsDouble(y);
                    }
                """;

        static final String OF_OBJECTS = """
                FieldFunctions.java
                ofObjects
                100
                x\s
                y\s
                return 103:16-114(103:16-74(103:16-53(103:16-45,103:48-53),103:56-74),103:77-114)

                    @Traced
                    static double ofObjects(double x, double y) {
                        Point p = Point.FLIPPED.apply(new Point(x, y));
                        return Point.LENGTH.applyAsDouble(p) * p.x() + Power.SECOND.of(x) + Power.FIRST.function.applyAsDouble(y);
                    }
                """;

        static final String PLAIN = """
                FieldFunctions.java
                plain
                107
                x\s
                return 109:33-60(109:33-34,109:37-60)

                    @Traced
                    static double plain(double x) {
                        return SQUARE != null ? x * SQUARE.applyAsDouble(3) : x;
                    }
                """;

        static final String OF_FIELDS = """
                FieldFunctions.java
                ofFields
                112
                x\s
                k 114:13-18(114:13-14,114:17-18)
                return 116:16-84(116:16-39,116:42-84(116:42-52,116:55-84))

                    @Traced
                    double ofFields(double x, FieldFunctions other) {
                        k = x * x;
                        other.k = x;
                        return scaled.applyAsDouble(3) + more.get() * other.scaled.applyAsDouble(x);
                    }
                """;

        static final String REPEATED = """
                FieldFunctions.java
                repeated
                77
                x\s

                    private static double repeated(DoubleUnaryOperator f, double x) {
                        return f.applyAsDouble(f.applyAsDouble(x));
                    }
                """;

        static final String OF = """
                FieldFunctions.java
                of
                38
                x\s

                        double of(double x) {
                            return function.applyAsDouble(x);
                        }
                """;

        static final String SCALED_FUNCTION = """
                FieldFunctions.java
                scaledFunction
                61
                 61:53-58(61:53-54,61:57-58)

                    private final DoubleUnaryOperator scaled = x -> k * x;
                """;

        static final String MORE_FUNCTION = """
                FieldFunctions.java
                moreFunction
                63
                 63:49-66(63:49-62,63:65-66)

                    private final Supplier<Double> more = () -> doubled.get() + 1;
                """;

        static final String DOUBLED_FUNCTION = """
                FieldFunctions.java
                doubledFunction
                62

                    private final Supplier<Double> doubled = this::twice;
                """;

        static final String TWICE = """
                FieldFunctions.java
                twice
                73
                return 74:16-21(74:16-17,74:20-21)

                    private double twice() {
                        return 2 * k;
                    }
                """;

        static final String ABS_FUNCTION = """
                FieldFunctions.java
                absFunction
                43
                 43:52-61(43:52-61)

                    private static final DoubleUnaryOperator ABS = Math::abs;
                """;

        static final String MIX_OF_TWO_FUNCTION = """
                FieldFunctions.java
                mixOfTwoFunction
                44
                 44:62-81(44:62-67(44:62-63,44:66-67),44:70-81(44:79-80))

                    static final DoubleBinaryOperator MIX_OF_TWO = (a, b) -> a * b + Math.sin(a);
                """;

        static final String BOTH_FUNCTION = """
                FieldFunctions.java
                bothFunction
                46
                 46:58-104(46:58-78,46:81-104)

                    private static final DoubleUnaryOperator BOTH = x -> ABS.applyAsDouble(x) * SQUARE.applyAsDouble(x);
                """;

        static final String CUBIC_FUNCTION = """
                FieldFunctions.java
                cubicFunction
                49
                 52:20-33(52:20-29,52:32-33)
                 56:20-25(56:20-21,56:24-25)

                    private static final Curve CUBIC = new Curve() {
                        @Override
                        public double at(double x) {
                            return raised(x) * x;
                        }

                        private double raised(double x) {
                            return x * x;
                        }
                    };
                """;

        static final String SQUARE_FUNCTION = """
                FieldFunctions.java
                squareFunction
                45

                    private static final DoubleUnaryOperator SQUARE = FieldFunctions::square;
                """;

        static final String SUM_FUNCTION = """
                FieldFunctions.java
                sumFunction
                48
                 48:55-66(48:55-66,48:55-66)

                    private static final BinaryOperator<Double> SUM = Double::sum;
                """;

        static final String FLIPPED_FUNCTION = """
                FieldFunctions.java
                flippedFunction
                25

                        private static final UnaryOperator<Point> FLIPPED = p -> new Point(p.y(), p.x());
                """;

        static final String FUNCTION_FUNCTION = """
                FieldFunctions.java
                functionFunction
                36
                 36:51-70(36:51-52,36:56-69(36:56-65,36:68-69))

                        final DoubleUnaryOperator function = x -> x * (ordinal() + 1);
                """;

        static final String LENGTH_FUNCTION = """
                FieldFunctions.java
                lengthFunction
                24
                 24:68-92(24:79-84,24:86-91)

                        private static final ToDoubleFunction<Point> LENGTH = p -> Math.hypot(p.x(), p.y());
                """;

        static final String TRIPLED_FUNCTION = """
                FieldFunctions.java
                tripledFunction
                47
                 47:66-71(47:66-67,47:70-71)

                    private static final Function<Double, Double> TRIPLED = x -> x * 3;
                """;

        static final String SQUARE = """
                FieldFunctions.java
                square
                69
                x\s
                return 70:16-21(70:16-17,70:20-21)

                    private static double square(double x) {
                        return x * x;
                    }
                """;
    }
}
