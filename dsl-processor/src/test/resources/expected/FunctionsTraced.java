package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Functions}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class FunctionsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle CURVE = PrivateMembers.field(
            LOOKUP, Functions.class, "curve", Functions.Curve.class);

    private static final Overrides FROM_FIELD = Overrides.of(LOOKUP, Functions.class, "fromField", double.class);

    private static final Overrides SOLVE = Overrides.of(
            LOOKUP, Functions.Solver.class, "solve", Functions.Curve.class, double[].class);

    private FunctionsTraced() {
    }

    /**
     * The graph of {@link Functions#called(DoubleUnaryOperator, DoubleBinaryOperator, double)}.
     */
    static Value called(UnaryOperator<Value> f, BinaryOperator<Value> g, Value x) {
        try (Scope scope = Scope.enter(Sites.CALLED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    f.apply(x).plus(g.apply(x, f.apply(Nodes.at(Values.times(2, x), scope, 2)))),
                    scope, 3); // Functions.java:34
        }
    }

    /**
     * The graph of {@link Functions#own(Functions.Curve, Functions.Surface, double)}.
     */
    static Value own(Functions_CurveTraced curve, Functions_SurfaceTraced surface, Value x) {
        try (Scope scope = Scope.enter(Sites.OWN)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    curve.at(x).times(surface.at(x, curve.at(Value.constant(3)))), scope, 2); // Functions.java:39
        }
    }

    /**
     * The graph of {@link Functions#passed(double, double)}.
     */
    static Value passed(Value x, Value a) {
        try (Scope scope = Scope.enter(Sites.PASSED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(a, scope, 2);
            Value slope = Nodes.at(a.plus(1), scope, 3); // Functions.java:44
            return Nodes.at(called(t -> Nodes.at(t.times(slope), scope, 4), (s, t) -> {
                Value sum = Nodes.at(s.plus(t), scope, 5); // Functions.java:45
                return Nodes.at(sum.times(a), scope, 6); // Functions.java:45
            }, x)
                    .plus(own(
                            t -> Nodes.at(t.sin(), scope, 7),
                            (s, t) -> s.data() > t.data() ? s : Nodes.at(t.times(a), scope, 8),
                            x)), scope, 9); // Functions.java:45
        }
    }

    /**
     * The graph of {@link Functions#references(double)}.
     */
    static Value references(Value x) {
        try (Scope scope = Scope.enter(Sites.REFERENCES)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    called(y -> Nodes.at(y.cos(), scope, 2), (y, z) -> Nodes.at(y.max(z), scope, 3), x)
                            .plus(called(y -> square(y), (y, z) -> both(y, z), x))
                            .plus(own(y -> square(y), (y, z) -> Nodes.at(y.atan2(z), scope, 4), x)),
                    scope, 5); // Functions.java:51
        }
    }

    /**
     * The graph of {@link Functions#namedAsParameters(double)}.
     */
    static Value namedAsParameters(Value x) {
        try (Scope scope = Scope.enter(Sites.NAMED_AS_PARAMETERS)) {
            Nodes.argument(x, scope, 1);
            Value y = Nodes.result(called(z -> square(z), (z, u) -> both(z, u), x), "y"); // Functions.java:56
            double u = 2; // Functions.java:57
            Value z = Nodes.result(
                    called(v -> square(v), (v, w) -> both(v, w), Nodes.at(Nodes.times(u, "u", y), scope, 2)),
                    "z"); // Functions.java:57
            return Nodes.at(y.times(z), scope, 3); // Functions.java:58
        }
    }

    /**
     * The graph of {@link Functions#both(double, double)}.
     */
    static Value both(Value x, Value y) {
        Scope scope = Scope.of(Sites.BOTH);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(x.minus(y), scope, 3); // Functions.java:67
    }

    /**
     * The graph of {@link Functions#locals(double)}.
     */
    static Value locals(Value x) {
        try (Scope scope = Scope.enter(Sites.LOCALS)) {
            Nodes.argument(x, scope, 1);
            UnaryOperator<Value> f = t -> Nodes.at(t.times(x), scope, 2); // Functions.java:72
            UnaryOperator<Value> g = x.data() > 0 ? f : (Value t) -> Nodes.at(t.plus(1), scope, 3); // Functions.java:73
            Functions_CurveTraced curve = g::apply; // Functions.java:74
            Supplier<Value> supplier = () -> Nodes.at(x.times(2), scope, 4); // Functions.java:75
            DoublePredicate isLarge = t -> t > x.data(); // Functions.java:76
            IntFunction<Value> power = n -> Nodes.at(x.pow(Value.constant(n, "n")), scope, 5); // Functions.java:77
            Function<String, Value> length = s -> Nodes.at(
                    Nodes.times(s.length(), "s.length()", x), scope, 6); // Functions.java:78
            Function<Value, Value> twice = t -> Nodes.at(Values.times(2, t).times(x), scope, 7); // Functions.java:79
            Supplier<Value[]> pair = () -> new Value[] {x, Value.constant(1)}; // Functions.java:80
            return Nodes.at(
                    f.apply(Value.constant(2)).plus(g.apply(x)).plus(curve.at(x)).plus(supplier.get())
                            .plus(power.apply(2)).plus(length.apply("abc")).plus(twice.apply(x)).plus(pair.get()[0])
                            .plus(isLarge.test(3) ? Value.constant(1) : x),
                    scope, 8); // Functions.java:81
        }
    }

    /**
     * The graph of {@link Functions#plain(double, int)}.
     */
    static Value plain(Value x, int n) {
        Scope scope = Scope.of(Sites.PLAIN);
        Nodes.argument(x, scope, 1);
        IntFunction<String> name = i -> "n" + i; // Functions.java:87
        Function<String, Integer> length = y -> y.length(); // Functions.java:88
        BinaryOperator<Integer> sum = (y, z) -> Integer.sum(y, z); // Functions.java:89
        List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2)); // Functions.java:90
        numbers.sort((a, b) -> b - a); // Functions.java:91
        Runnable nothing = () -> {
        }; // Functions.java:92
        nothing.run(); // Functions.java:93
        DoubleUnaryOperator half = t -> t / 2; // Functions.java:94
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(
                                Nodes.times(x, length.apply(name.apply(n)), "length.apply(name.apply(n))"),
                                sum.apply(1, 2), "sum.apply(1, 2)"),
                        numbers.get(0) * half.applyAsDouble(3), "numbers.get(0) * half.applyAsDouble(3)"),
                scope, 2); // Functions.java:95
    }

    /**
     * The graph of {@link Functions#effects(double)}.
     */
    static Value effects(Value x) {
        Scope scope = Scope.of(Sites.EFFECTS);
        Nodes.argument(x, scope, 1);
        Value[] out = Values.zeros(2); // Functions.java:100
        Runnable store = () -> out[0] = Nodes.at(x.times(2), scope, 2); // Functions.java:101
        store.run(); // Functions.java:102
        IntFunction<Integer> count = i -> {
            out[1] = Nodes.at(out[1].plus(x), scope, 3); // Functions.java:103
            return i + 1; // Functions.java:103
        }; // Functions.java:103
        return Nodes.at(
                Nodes.plus(out[0], count.apply(2), "count.apply(2)").plus(out[1]), scope, 4); // Functions.java:104
    }

    /**
     * The graph of {@link Functions#integral(Functions.Curve, double, double)}.
     */
    static Value integral(Functions_CurveTraced f, Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.INTEGRAL)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Value sum = Nodes.at(Value.constant(0), scope, 3); // Functions.java:109
            for (int i = 0; i < 4; i++) { // Functions.java:110
                try (Scope pass = scope.enterPass("i", i)) {
                    sum = Nodes.at(
                            sum.plus(f.at(
                                    Nodes.at(a.plus(Nodes.times(b.minus(a), i + 0.5, "i + 0.5").div(4)), pass, 4))),
                            pass, 5); // Functions.java:111
                }
            }
            return Nodes.at(sum.times(b.minus(a)).div(4), scope, 6); // Functions.java:113
        }
    }

    /**
     * The graph of {@link Functions#composed(Functions.Curve, double)}.
     */
    static Functions_CurveTraced composed(Functions_CurveTraced f, Value shift) {
        try (Scope scope = Scope.enter(Sites.COMPOSED)) {
            Nodes.argument(shift, scope, 1);
            return t -> Nodes.at(f.at(Nodes.at(t.plus(shift), scope, 2)).times(2), scope, 3); // Functions.java:118
        }
    }

    /**
     * The graph of {@link Functions#compose(Functions.Curve, double)}.
     */
    static Value compose(Functions_CurveTraced f, Value x) {
        try (Scope scope = Scope.enter(Sites.COMPOSE)) {
            Nodes.argument(x, scope, 1);
            return composed(composed(f, x), Value.constant(1)).at(x); // Functions.java:123
        }
    }

    /**
     * The graph of {@link Functions#fromField(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value fromField(Functions self, Value x) {
        if (FROM_FIELD.isOverriddenIn(self)) {
            return FROM_FIELD.call(self, x);
        }
        return fromFieldOfFunctions(self, x);
    }

    /**
     * The graph of {@link Functions#fromField(double)} itself, overridden or not.
     */
    static Value fromFieldOfFunctions(Functions self, Value x) {
        try (Scope scope = Scope.enter(Sites.FROM_FIELD)) {
            Nodes.argument(x, scope, 1);
            Functions_CurveTraced chosen = x.data() > 0
                    ? Functions_CurveTraced.of(curve(self))
                    : t -> Nodes.at(t.times(x), scope, 2); // Functions.java:153
            return Nodes.at(
                    integral(Functions_CurveTraced.of(curve(self)), Value.constant(0), x)
                            .plus(Functions_CurveTraced.of(curve(self)).at(x)).plus(chosen.at(x)),
                    scope, 3); // Functions.java:154
        }
    }

    /**
     * The graph of {@link Functions#solved(double)}.
     */
    static Value solved(Value x) {
        try (Scope scope = Scope.enter(Sites.SOLVED)) {
            Nodes.argument(x, scope, 1);
            Functions.Solver solver = new Functions.Newton(); // Functions.java:179
            return solve(solver, t -> Nodes.at(t.times(x), scope, 2), new Value[] {x}); // Functions.java:180
        }
    }

    /**
     * The graph of {@link Functions#constantFunctions(double, double)}.
     */
    static Value constantFunctions(Value x, Value a) {
        try (Scope scope = Scope.enter(Sites.CONSTANT_FUNCTIONS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(a, scope, 2);
            Functions_CurveTraced five = t -> Nodes.at(Value.constant(5), scope, 3); // Functions.java:185
            UnaryOperator<Value> two = t -> Nodes.at(Value.constant(2), scope, 4); // Functions.java:186
            Value anonymous = Nodes.result(new Functions_CurveTraced() {

                @Override
                public Value at(Value t) {
                    return Nodes.at(Value.constant(7), scope, 5); // Functions.java:190
                }
            }.at(x), "anonymous"); // Functions.java:187
            return Nodes.at(x.times(five.at(a)).plus(two.apply(x)).plus(anonymous), scope, 6); // Functions.java:193
        }
    }

    /**
     * The graph of {@link Functions#chooses(double, int)}.
     */
    static Value chooses(Value x, int kind) {
        try (Scope scope = Scope.enter(Sites.CHOOSES)) {
            Nodes.argument(x, scope, 1);
            Function<Value, String> text = t -> "t" + t.data(); // Functions.java:198
            Value value = switch (kind % 3) {
                case 0 -> x.times(2); // Functions.java:200
                case 1 -> { // Functions.java:201
                    Value y = Nodes.at(x.plus(1), scope, 2); // Functions.java:202
                    yield y.times(y); // Functions.java:203
                }
                default -> Value.constant(3); // Functions.java:205
            }; // Functions.java:199
            int length = switch (text.apply(x)) {
                case "t1.0", "t2.0" -> 4; // Functions.java:208
                default -> 5; // Functions.java:209
            }; // Functions.java:207
            return Nodes.at(Nodes.times(value, length, "length").plus(switch (kind) {
                case 1: // Functions.java:211
                    yield x; // Functions.java:211
                default: // Functions.java:211
                    yield Value.constant(2.5); // Functions.java:211
            }), scope, 3); // Functions.java:211
        }
    }

    /**
     * The graph of {@link Functions#defaults(double, double)}.
     */
    static Value defaults(Value x, Value a) {
        try (Scope scope = Scope.enter(Sites.DEFAULTS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(a, scope, 2);
            Functions_WaveTraced wave = t -> Nodes.at(t.times(a), scope, 3); // Functions.java:246
            return Nodes.at(wave.twice(x).plus(wave.shifted(Value.constant(2)).at(x)), scope, 4); // Functions.java:247
        }
    }

    /**
     * The graph of {@link Functions.Solver#solve(Functions.Curve, double[])}, or of the method that overrides it in the
     * class of {@code self}.
     */
    private static Value solve(Functions.Solver self, Functions_CurveTraced f, Value[] start) {
        return SOLVE.call(self, f, start);
    }

    /**
     * The graph of {@link Functions#square(double)}, which a traced method calls.
     */
    private static Value square(Value x) {
        Scope scope = Scope.of(Sites.SQUARE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // Functions.java:62
    }

    private static Functions.Curve curve(Functions self) {
        return (Functions.Curve) CURVE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CALLED = """
                Functions.java
                called
                32
                x\s
                 34:72-77(34:72-73,34:76-77)
                return 34:16-79(34:16-34,34:37-79)

                    @Traced
                    static double called(DoubleUnaryOperator f, DoubleBinaryOperator g, double x) {
                        return f.applyAsDouble(x) + g.applyAsDouble(x, f.applyAsDouble(2 * x));
                    }
                """;

        static final String OWN = """
                Functions.java
                own
                37
                x\s
                return 39:16-56(39:16-27,39:30-56)

                    @Traced
                    static double own(Curve curve, Surface surface, double x) {
                        return curve.at(x) * surface.at(x, curve.at(3));
                    }
                """;

        static final String PASSED = """
                Functions.java
                passed
                42
                x\s
                a\s
                slope 44:24-29(44:24-25,44:28-29)
                 45:28-37(45:28-29,45:32-37)
                sum 45:64-69(45:64-65,45:68-69)
                 45:78-85(45:78-81,45:84-85)
                 46:28-39(46:37-38)
                 46:63-68(46:63-64,46:67-68)
                return 45:16-46:72(45:16-92,46:19-72)

                    @Traced
                    static double passed(double x, double a) {
                        double slope = a + 1;
                        return called(t -> t * slope, (s, t) -> { double sum = s + t; return sum * a; }, x)
                                + own(t -> Math.sin(t), (s, t) -> s > t ? s : t * a, x);
                    }
                """;

        static final String REFERENCES = """
                Functions.java
                references
                49
                x\s
                 51:23-32(51:23-32)
                 51:34-43(51:34-43,51:34-43)
                 51:121-132(51:121-132,51:121-132)
                return 51:16-136(51:16-95(51:16-47,51:50-95),51:98-136)

                    @Traced
                    static double references(double x) {
                        return called(Math::cos, Math::max, x) + called(Functions::square, Functions::both, x) + own(Functions::square, Mat\
                h::atan2, x);
                    }
                """;

        static final String NAMED_AS_PARAMETERS = """
                Functions.java
                namedAsParameters
                54
                x\s
                 57:70-75(57:70-71,57:74-75)
                return 58:16-21(58:16-17,58:20-21)

                    @Traced
                    static double namedAsParameters(double x) {
                        double y = called(Functions::square, Functions::both, x);
                        double u = 2, z = called(Functions::square, Functions::both, u * y);
                        return y * z;
                    }
                """;

        static final String BOTH = """
                Functions.java
                both
                65
                x\s
                y\s
                return 67:16-21(67:16-17,67:20-21)

                    @Traced
                    static double both(double x, double y) {
                        return x - y;
                    }
                """;

        static final String LOCALS = """
                Functions.java
                locals
                70
                x\s
                 72:38-43(72:38-39,72:42-43)
                 73:59-64(73:59-60,73:63-64)
                 75:41-46(75:41-42,75:45-46)
                 77:42-56(77:51-52,77:54-55)
                 78:48-62(78:48-58,78:61-62)
                 79:47-56(79:47-52(79:47-48,79:51-52),79:55-56)
                return 81:16-82:107(81:16-82:79(81:16-82:63(81:16-82:46(81:16-119(81:16-94(81:16-69(81:16-55(81:16-34,81:37-55),81:58-69),8\
                1:72-94),81:97-119),82:19-46),82:49-63),82:66-79),82:83-106)

                    @Traced
                    static double locals(double x) {
                        DoubleUnaryOperator f = t -> t * x;
                        DoubleUnaryOperator g = x > 0 ? f : (double t) -> t + 1;
                        Curve curve = g::applyAsDouble;
                        DoubleSupplier supplier = () -> x * 2;
                        DoublePredicate isLarge = t -> t > x;
                        IntToDoubleFunction power = n -> Math.pow(x, n);
                        ToDoubleFunction<String> length = s -> s.length() * x;
                        Function<Double, Double> twice = t -> 2 * t * x;
                        Supplier<double[]> pair = () -> new double[] {x, 1};
                        return f.applyAsDouble(2) + g.applyAsDouble(x) + curve.at(x) + supplier.getAsDouble() + power.applyAsDouble(2)
                                + length.applyAsDouble("abc") + twice.apply(x) + pair.get()[0] + (isLarge.test(3) ? 1 : x);
                    }
                """;

        static final String PLAIN = """
                Functions.java
                plain
                85
                x\s
                return 95:16-106(95:16-65(95:16-47(95:16-17,95:20-47),95:50-65),95:68-106(95:68-82,95:85-106))

                    @Traced
                    static double plain(double x, int n) {
                        IntFunction<String> name = i -> "n" + i;
                        Function<String, Integer> length = String::length;
                        BinaryOperator<Integer> sum = Integer::sum;
                        List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2));
                        numbers.sort((a, b) -> b - a);
                        Runnable nothing = () -> {};
                        nothing.run();
                        DoubleUnaryOperator half = t -> t / 2;
                        return x * length.apply(name.apply(n)) + sum.apply(1, 2) + numbers.get(0) * half.applyAsDouble(3);
                    }
                """;

        static final String EFFECTS = """
                Functions.java
                effects
                98
                x\s
                out[0] 101:41-46(101:41-42,101:45-46)
                out[1] 103:45-56(103:45-51,103:55-56)
                return 104:16-48(104:16-39(104:16-22,104:25-39),104:42-48)

                    @Traced
                    static double effects(double x) {
                        double[] out = new double[2];
                        Runnable store = () -> out[0] = x * 2;
                        store.run();
                        IntFunction<Integer> count = i -> { out[1] += x; return i + 1; };
                        return out[0] + count.apply(2) + out[1];
                    }
                """;

        static final String INTEGRAL = """
                Functions.java
                integral
                107
                a\s
                b\s
                sum 109:22-23
                 111:25-52(111:25-26,111:29-52(111:29-48(111:30-35(111:30-31,111:34-35),111:40-47(111:40-41,111:44-47)),111:51-52))
                sum 111:13-53(111:13-16,111:20-53)
                return 113:16-33(113:16-29(113:16-19,113:23-28(113:23-24,113:27-28)),113:32-33)

                    @Traced
                    static double integral(Curve f, double a, double b) {
                        double sum = 0;
                        for (int i = 0; i < 4; i++) {
                            sum += f.at(a + (b - a) * (i + 0.5) / 4);
                        }
                        return sum * (b - a) / 4;
                    }
                """;

        static final String COMPOSED = """
                Functions.java
                composed
                116
                shift\s
                 118:26-35(118:26-27,118:30-35)
                 118:21-40(118:21-36,118:39-40)

                    @Traced
                    static Curve composed(Curve f, double shift) {
                        return t -> f.at(t + shift) * 2;
                    }
                """;

        static final String COMPOSE = """
                Functions.java
                compose
                121
                x\s

                    @Traced
                    static double compose(Curve f, double x) {
                        return composed(composed(f, x), 1).at(x);
                    }
                """;

        static final String FROM_FIELD = """
                Functions.java
                fromField
                151
                x\s
                 153:45-50(153:45-46,153:49-50)
                return 154:16-66(154:16-51(154:16-37,154:40-51),154:54-66)

                    @Traced
                    double fromField(double x) {
                        Curve chosen = x > 0 ? curve : t -> t * x;
                        return integral(curve, 0, x) + curve.at(x) + chosen.at(x);
                    }
                """;

        static final String SOLVED = """
                Functions.java
                solved
                177
                x\s
                 180:34-39(180:34-35,180:38-39)

                    @Traced
                    static double solved(double x) {
                        Solver solver = new Newton();
                        return solver.solve(t -> t * x, new double[] {x});
                    }
                """;

        static final String CONSTANT_FUNCTIONS = """
                Functions.java
                constantFunctions
                183
                x\s
                a\s
                 185:27-28
                 186:40-41
                 190:24-25
                return 193:16-65(193:16-53(193:16-30(193:16-17,193:20-30),193:33-53),193:56-65)

                    @Traced
                    static double constantFunctions(double x, double a) {
                        Curve five = t -> 5;
                        DoubleUnaryOperator two = t -> 2;
                        double anonymous = new Curve() {
                            @Override
                            public double at(double t) {
                                return 7;
                            }
                        }.at(x);
                        return x * five.at(a) + two.applyAsDouble(x) + anonymous;
                    }
                """;

        static final String CHOOSES = """
                Functions.java
                chooses
                196
                x\s
                y 202:28-33(202:28-29,202:32-33)
                return 211:16-87(211:16-30(211:16-21,211:24-30),211:33-87)

                    @Traced
                    static double chooses(double x, int kind) {
                        DoubleFunction<String> text = t -> "t" + t;
                        double value = switch (kind % 3) {
                            case 0 -> x * 2;
                            case 1 -> {
                                double y = x + 1;
                                yield y * y;
                            }
                            default -> 3;
                        };
                        int length = switch (text.apply(x)) {
                            case "t1.0", "t2.0" -> 4;
                            default -> 5;
                        };
                        return value * length + switch (kind) { case 1: yield x; default: yield 2.5; };
                    }
                """;

        static final String DEFAULTS = """
                Functions.java
                defaults
                244
                x\s
                a\s
                 246:26-31(246:26-27,246:30-31)
                return 247:16-53(247:16-29,247:32-53)

                    @Traced
                    static double defaults(double x, double a) {
                        Wave wave = t -> t * a;
                        return wave.twice(x) + wave.shifted(2).at(x);
                    }
                """;

        static final String SQUARE = """
                Functions.java
                square
                61
                x\s
                return 62:16-21(62:16-17,62:20-21)

                    private static double square(double x) {
                        return x * x;
                    }
                """;
    }
}
