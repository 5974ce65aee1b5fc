package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
final class FunctionsTraced {
    private static final VarHandle CURVE = PrivateMembers.field(MethodHandles.lookup(), Functions.class, "curve", Functions.Curve.class);

    private static final Overrides FROM_FIELD = Overrides.of(MethodHandles.lookup(), Functions.class, "fromField", double.class);

    private static final Overrides AT = Overrides.of(MethodHandles.lookup(), Functions.Curve.class, "at", double.class);

    private static final Overrides SOLVE = Overrides.of(MethodHandles.lookup(), Functions.Solver.class, "solve", Functions.Curve.class, double[].class);

    private FunctionsTraced() {
    }

    /**
     * The graph of {@link Functions#called(DoubleUnaryOperator, DoubleBinaryOperator, double)}.
     */
    static Value called(UnaryOperator<Value> f, BinaryOperator<Value> g, Value x) {
        try (Scope scope = Scope.enter(Sites.CALLED)) {
            Value.argument(x, scope, 1);
            return f.apply(x).plus(g.apply(x, f.apply(Values.times(2, x).at(scope, 2))))
                    .at(scope, 3); // Functions.java:34
        }
    }

    /**
     * The graph of {@link Functions#own(Functions.Curve, Functions.Surface, double)}.
     */
    static Value own(Functions_CurveTraced curve, Functions_SurfaceTraced surface, Value x) {
        try (Scope scope = Scope.enter(Sites.OWN)) {
            Value.argument(x, scope, 1);
            return curve.at(x).times(surface.at(x, curve.at(Value.constant(3))))
                    .at(scope, 2); // Functions.java:39
        }
    }

    /**
     * The graph of {@link Functions#passed(double, double)}.
     */
    static Value passed(Value x, Value a) {
        try (Scope scope = Scope.enter(Sites.PASSED)) {
            Value.argument(x, scope, 1);
            Value.argument(a, scope, 2);
            Value slope = a.plus(1).at(scope, 3); // Functions.java:44
            return called(t -> t.times(slope).at(scope, 4), (s, t) -> {
                Value sum = s.plus(t).at(scope, 5); // Functions.java:45
                return sum.times(a).at(scope, 6); // Functions.java:45
            }, x)
                    .plus(own(t -> t.sin().at(scope, 7), (s, t) -> s.data() > t.data() ? s : t.times(a).at(scope, 8), x))
                    .at(scope, 9); // Functions.java:45
        }
    }

    /**
     * The graph of {@link Functions#references(double)}.
     */
    static Value references(Value x) {
        try (Scope scope = Scope.enter(Sites.REFERENCES)) {
            Value.argument(x, scope, 1);
            return called(y -> y.cos().at(scope, 2), (y, z) -> y.max(z).at(scope, 3), x)
                    .plus(called(y -> square(y), (y, z) -> both(y, z), x))
                    .plus(own(y -> square(y), (y, z) -> y.atan2(z).at(scope, 4), x))
                    .at(scope, 5); // Functions.java:51
        }
    }

    /**
     * The graph of {@link Functions#both(double, double)}.
     */
    static Value both(Value x, Value y) {
        Scope scope = Scope.of(Sites.BOTH);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.minus(y).at(scope, 3); // Functions.java:60
    }

    /**
     * The graph of {@link Functions#locals(double)}.
     */
    static Value locals(Value x) {
        try (Scope scope = Scope.enter(Sites.LOCALS)) {
            Value.argument(x, scope, 1);
            UnaryOperator<Value> f = t -> t.times(x).at(scope, 2); // Functions.java:65
            UnaryOperator<Value> g = x.data() > 0 ? f : (Value t) -> t.plus(1).at(scope, 3); // Functions.java:66
            Functions_CurveTraced curve = y -> g.apply(y); // Functions.java:67
            Supplier<Value> supplier = () -> x.times(2).at(scope, 4); // Functions.java:68
            DoublePredicate isLarge = t -> t > x.data(); // Functions.java:69
            IntFunction<Value> power = n -> x.pow(Value.constant(n, "n")).at(scope, 5); // Functions.java:70
            Function<String, Value> length = s -> Values.times(s.length(), "s.length()", x).at(scope, 6); // Functions.java:71
            Function<Value, Value> twice = t -> Values.times(2, t).times(x).at(scope, 7); // Functions.java:72
            Supplier<Value[]> pair = () -> new Value[] {x, Value.constant(1)}; // Functions.java:73
            return f.apply(Value.constant(2)).plus(g.apply(x)).plus(curve.at(x))
                    .plus(supplier.get()).plus(power.apply(2)).plus(length.apply("abc"))
                    .plus(twice.apply(x)).plus(pair.get()[0])
                    .plus(isLarge.test(3) ? Value.constant(1) : x)
                    .at(scope, 8); // Functions.java:74
        }
    }

    /**
     * The graph of {@link Functions#plain(double, int)}.
     */
    static Value plain(Value x, int n) {
        Scope scope = Scope.of(Sites.PLAIN);
        Value.argument(x, scope, 1);
        IntFunction<String> name = i -> "n" + i; // Functions.java:80
        Function<String, Integer> length = y -> y.length(); // Functions.java:81
        BinaryOperator<Integer> sum = (y, z) -> Integer.sum(y, z); // Functions.java:82
        List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2)); // Functions.java:83
        numbers.sort((a, b) -> b - a); // Functions.java:84
        Runnable nothing = () -> {
        }; // Functions.java:85
        nothing.run(); // Functions.java:86
        DoubleUnaryOperator half = t -> t / 2; // Functions.java:87
        return x.times(length.apply(name.apply(n)), "length.apply(name.apply(n))")
                .plus(sum.apply(1, 2), "sum.apply(1, 2)")
                .plus(numbers.get(0) * half.applyAsDouble(3), "numbers.get(0) * half.applyAsDouble(3)")
                .at(scope, 2); // Functions.java:88
    }

    /**
     * The graph of {@link Functions#effects(double)}.
     */
    static Value effects(Value x) {
        Scope scope = Scope.of(Sites.EFFECTS);
        Value.argument(x, scope, 1);
        Value[] out = Values.zeros(2); // Functions.java:93
        Runnable store = () -> out[0] = x.times(2).at(scope, 2); // Functions.java:94
        store.run(); // Functions.java:95
        IntFunction<Integer> count = i -> {
            out[1] = out[1].plus(x).at(scope, 3); // Functions.java:96
            return i + 1; // Functions.java:96
        }; // Functions.java:96
        return out[0].plus(count.apply(2), "count.apply(2)").plus(out[1])
                .at(scope, 4); // Functions.java:97
    }

    /**
     * The graph of {@link Functions#integral(Functions.Curve, double, double)}.
     */
    static Value integral(Functions_CurveTraced f, Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.INTEGRAL)) {
            Value.argument(a, scope, 1);
            Value.argument(b, scope, 2);
            Value sum = Value.constant(0).at(scope, 3); // Functions.java:102
            for (int i = 0; i < 4; i++) { // Functions.java:103
                try (Scope pass = scope.enterPass("i", i)) {
                    sum = sum
                            .plus(f.at(a.plus(b.minus(a).times(i + 0.5, "i + 0.5").div(4)).at(pass, 4)))
                            .at(pass, 5); // Functions.java:104
                }
            }
            return sum.times(b.minus(a)).div(4).at(scope, 6); // Functions.java:106
        }
    }

    /**
     * The graph of {@link Functions#composed(Functions.Curve, double)}.
     */
    static Functions_CurveTraced composed(Functions_CurveTraced f, Value shift) {
        try (Scope scope = Scope.enter(Sites.COMPOSED)) {
            Value.argument(shift, scope, 1);
            return t -> f.at(t.plus(shift).at(scope, 2)).times(2).at(scope, 3); // Functions.java:111
        }
    }

    /**
     * The graph of {@link Functions#compose(Functions.Curve, double)}.
     */
    static Value compose(Functions_CurveTraced f, Value x) {
        try (Scope scope = Scope.enter(Sites.COMPOSE)) {
            Value.argument(x, scope, 1);
            return composed(composed(f, x), Value.constant(1)).at(x); // Functions.java:116
        }
    }

    /**
     * The graph of {@link Functions#fromField(double)}, or of the method that overrides it in the class of {@code self}.
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
            Value.argument(x, scope, 1);
            Functions_CurveTraced chosen = x.data() > 0 ? Functions_CurveTraced.of(curve(self)) : t -> t.times(x).at(scope, 2); // Functions.java:146
            return integral(Functions_CurveTraced.of(curve(self)), Value.constant(0), x)
                    .plus(Functions_CurveTraced.of(curve(self)).at(x)).plus(chosen.at(x))
                    .at(scope, 3); // Functions.java:147
        }
    }

    /**
     * The graph of {@link Functions#solved(double)}.
     */
    static Value solved(Value x) {
        try (Scope scope = Scope.enter(Sites.SOLVED)) {
            Value.argument(x, scope, 1);
            Functions.Solver solver = new Functions.Newton(); // Functions.java:172
            return solve(solver, t -> t.times(x).at(scope, 2), new Value[] {x}); // Functions.java:173
        }
    }

    /**
     * The graph of {@link Functions#constantFunctions(double, double)}.
     */
    static Value constantFunctions(Value x, Value a) {
        try (Scope scope = Scope.enter(Sites.CONSTANT_FUNCTIONS)) {
            Value.argument(x, scope, 1);
            Value.argument(a, scope, 2);
            Functions_CurveTraced five = t -> Value.constant(5).at(scope, 3); // Functions.java:178
            UnaryOperator<Value> two = t -> Value.constant(2).at(scope, 4); // Functions.java:179
            Value anonymous = new Functions_CurveTraced() {

                @Override
                public Value at(Value t) {
                    return Value.constant(7).at(scope, 5); // Functions.java:183
                }
            }.at(x).orNamed("anonymous"); // Functions.java:180
            return x.times(five.at(a)).plus(two.apply(x)).plus(anonymous)
                    .at(scope, 6); // Functions.java:186
        }
    }

    /**
     * The graph of {@link Functions#chooses(double, int)}.
     */
    static Value chooses(Value x, int kind) {
        try (Scope scope = Scope.enter(Sites.CHOOSES)) {
            Value.argument(x, scope, 1);
            Function<Value, String> text = t -> "t" + t.data(); // Functions.java:191
            Value value = switch (kind % 3) {
                case 0 -> x.times(2); // Functions.java:193
                case 1 -> { // Functions.java:194
                    Value y = x.plus(1).at(scope, 2); // Functions.java:195
                    yield y.times(y); // Functions.java:196
                }
                default -> Value.constant(3); // Functions.java:198
            }; // Functions.java:192
            int length = switch (text.apply(x)) {
                case "t1.0", "t2.0" -> 4; // Functions.java:201
                default -> 5; // Functions.java:202
            }; // Functions.java:200
            return value.times(length, "length").plus(switch (kind) {
                case 1: // Functions.java:204
                    yield x; // Functions.java:204
                default: // Functions.java:204
                    yield Value.constant(2.5); // Functions.java:204
            }).at(scope, 3); // Functions.java:204
        }
    }

    /**
     * The graph of {@link Functions#defaults(double, double)}.
     */
    static Value defaults(Value x, Value a) {
        try (Scope scope = Scope.enter(Sites.DEFAULTS)) {
            Value.argument(x, scope, 1);
            Value.argument(a, scope, 2);
            Functions_WaveTraced wave = t -> t.times(a).at(scope, 3); // Functions.java:239
            return wave.twice(x).plus(wave.shifted(Value.constant(2)).at(x))
                    .at(scope, 4); // Functions.java:240
        }
    }

    /**
     * The graph of {@link Functions.Curve#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value at(Functions.Curve self, Value x) {
        return AT.call(self, x);
    }

    /**
     * The graph of {@link Functions.Solver#solve(Functions.Curve, double[])}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value solve(Functions.Solver self, Functions_CurveTraced f, Value[] start) {
        return SOLVE.call(self, f, start);
    }

    /**
     * The graph of {@link Functions#square(double)}, which a traced method calls.
     */
    private static Value square(Value x) {
        Scope scope = Scope.of(Sites.SQUARE);
        Value.argument(x, scope, 1);
        return x.times(x).at(scope, 2); // Functions.java:55
    }

    private static Functions.Curve curve(Functions self) {
        return (Functions.Curve) CURVE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CALLED = "Functions.java\n"
                + "called\n"
                + "32\n"
                + "x \n"
                + " 34:72-77(34:72-73,34:76-77)\n"
                + " 34:16-79(34:16-34,34:37-79)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double called(DoubleUnaryOperator f, DoubleBinaryOperator g, double x) {\n"
                + "        return f.applyAsDouble(x) + g.applyAsDouble(x, f.applyAsDouble(2 * x));\n"
                + "    }\n";

        static final String OWN = "Functions.java\n"
                + "own\n"
                + "37\n"
                + "x \n"
                + " 39:16-56(39:16-27,39:30-56)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double own(Curve curve, Surface surface, double x) {\n"
                + "        return curve.at(x) * surface.at(x, curve.at(3));\n"
                + "    }\n";

        static final String PASSED = "Functions.java\n"
                + "passed\n"
                + "42\n"
                + "x \n"
                + "a \n"
                + "slope 44:24-29(44:24-25,44:28-29)\n"
                + " 45:28-37(45:28-29,45:32-37)\n"
                + "sum 45:64-69(45:64-65,45:68-69)\n"
                + " 45:78-85(45:78-81,45:84-85)\n"
                + " 46:28-39(46:37-38)\n"
                + " 46:63-68(46:63-64,46:67-68)\n"
                + " 45:16-46:72(45:16-92,46:19-72)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double passed(double x, double a) {\n"
                + "        double slope = a + 1;\n"
                + "        return called(t -> t * slope, (s, t) -> { double sum = s + t; return sum * a; }, x)\n"
                + "                + own(t -> Math.sin(t), (s, t) -> s > t ? s : t * a, x);\n"
                + "    }\n";

        static final String REFERENCES = "Functions.java\n"
                + "references\n"
                + "49\n"
                + "x \n"
                + " 51:23-32(51:23-32)\n"
                + " 51:34-43(51:34-43,51:34-43)\n"
                + " 51:121-132(51:121-132,51:121-132)\n"
                + " 51:16-136(51:16-95(51:16-47,51:50-95),51:98-136)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double references(double x) {\n"
                + "        return called(Math::cos, Math::max, x) + called(Functions::square, Functions::both, x) + own(Functions::square, Math::atan2, x);\n"
                + "    }\n";

        static final String BOTH = "Functions.java\n"
                + "both\n"
                + "58\n"
                + "x \n"
                + "y \n"
                + " 60:16-21(60:16-17,60:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double both(double x, double y) {\n"
                + "        return x - y;\n"
                + "    }\n";

        static final String LOCALS = "Functions.java\n"
                + "locals\n"
                + "63\n"
                + "x \n"
                + " 65:38-43(65:38-39,65:42-43)\n"
                + " 66:59-64(66:59-60,66:63-64)\n"
                + " 68:41-46(68:41-42,68:45-46)\n"
                + " 70:42-56(70:51-52,70:54-55)\n"
                + " 71:48-62(71:48-58,71:61-62)\n"
                + " 72:47-56(72:47-52(72:47-48,72:51-52),72:55-56)\n"
                + " 74:16-75:107(74:16-75:79(74:16-75:63(74:16-75:46(74:16-119(74:16-94(74:16-69(74:16-55(74:16-34,74:37-55),74:58-69),74:72-94),74:97-119),75:19-46),75:49-63),75:66-79),75:83-106)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double locals(double x) {\n"
                + "        DoubleUnaryOperator f = t -> t * x;\n"
                + "        DoubleUnaryOperator g = x > 0 ? f : (double t) -> t + 1;\n"
                + "        Curve curve = g::applyAsDouble;\n"
                + "        DoubleSupplier supplier = () -> x * 2;\n"
                + "        DoublePredicate isLarge = t -> t > x;\n"
                + "        IntToDoubleFunction power = n -> Math.pow(x, n);\n"
                + "        ToDoubleFunction<String> length = s -> s.length() * x;\n"
                + "        Function<Double, Double> twice = t -> 2 * t * x;\n"
                + "        Supplier<double[]> pair = () -> new double[] {x, 1};\n"
                + "        return f.applyAsDouble(2) + g.applyAsDouble(x) + curve.at(x) + supplier.getAsDouble() + power.applyAsDouble(2)\n"
                + "                + length.applyAsDouble(\"abc\") + twice.apply(x) + pair.get()[0] + (isLarge.test(3) ? 1 : x);\n"
                + "    }\n";

        static final String PLAIN = "Functions.java\n"
                + "plain\n"
                + "78\n"
                + "x \n"
                + " 88:16-106(88:16-65(88:16-47(88:16-17,88:20-47),88:50-65),88:68-106(88:68-82,88:85-106))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double plain(double x, int n) {\n"
                + "        IntFunction<String> name = i -> \"n\" + i;\n"
                + "        Function<String, Integer> length = String::length;\n"
                + "        BinaryOperator<Integer> sum = Integer::sum;\n"
                + "        List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2));\n"
                + "        numbers.sort((a, b) -> b - a);\n"
                + "        Runnable nothing = () -> {};\n"
                + "        nothing.run();\n"
                + "        DoubleUnaryOperator half = t -> t / 2;\n"
                + "        return x * length.apply(name.apply(n)) + sum.apply(1, 2) + numbers.get(0) * half.applyAsDouble(3);\n"
                + "    }\n";

        static final String EFFECTS = "Functions.java\n"
                + "effects\n"
                + "91\n"
                + "x \n"
                + "out[0] 94:41-46(94:41-42,94:45-46)\n"
                + "out[1] 96:45-56(96:45-51,96:55-56)\n"
                + " 97:16-48(97:16-39(97:16-22,97:25-39),97:42-48)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double effects(double x) {\n"
                + "        double[] out = new double[2];\n"
                + "        Runnable store = () -> out[0] = x * 2;\n"
                + "        store.run();\n"
                + "        IntFunction<Integer> count = i -> { out[1] += x; return i + 1; };\n"
                + "        return out[0] + count.apply(2) + out[1];\n"
                + "    }\n";

        static final String INTEGRAL = "Functions.java\n"
                + "integral\n"
                + "100\n"
                + "a \n"
                + "b \n"
                + "sum 102:22-23\n"
                + " 104:25-52(104:25-26,104:29-52(104:29-48(104:30-35(104:30-31,104:34-35),104:40-47(104:40-41,104:44-47)),104:51-52))\n"
                + "sum 104:13-53(104:13-16,104:20-53)\n"
                + " 106:16-33(106:16-29(106:16-19,106:23-28(106:23-24,106:27-28)),106:32-33)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double integral(Curve f, double a, double b) {\n"
                + "        double sum = 0;\n"
                + "        for (int i = 0; i < 4; i++) {\n"
                + "            sum += f.at(a + (b - a) * (i + 0.5) / 4);\n"
                + "        }\n"
                + "        return sum * (b - a) / 4;\n"
                + "    }\n";

        static final String COMPOSED = "Functions.java\n"
                + "composed\n"
                + "109\n"
                + "shift \n"
                + " 111:26-35(111:26-27,111:30-35)\n"
                + " 111:21-40(111:21-36,111:39-40)\n"
                + "\n"
                + "    @Traced\n"
                + "    static Curve composed(Curve f, double shift) {\n"
                + "        return t -> f.at(t + shift) * 2;\n"
                + "    }\n";

        static final String COMPOSE = "Functions.java\n"
                + "compose\n"
                + "114\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    static double compose(Curve f, double x) {\n"
                + "        return composed(composed(f, x), 1).at(x);\n"
                + "    }\n";

        static final String FROM_FIELD = "Functions.java\n"
                + "fromField\n"
                + "144\n"
                + "x \n"
                + " 146:45-50(146:45-46,146:49-50)\n"
                + " 147:16-66(147:16-51(147:16-37,147:40-51),147:54-66)\n"
                + "\n"
                + "    @Traced\n"
                + "    double fromField(double x) {\n"
                + "        Curve chosen = x > 0 ? curve : t -> t * x;\n"
                + "        return integral(curve, 0, x) + curve.at(x) + chosen.at(x);\n"
                + "    }\n";

        static final String SOLVED = "Functions.java\n"
                + "solved\n"
                + "170\n"
                + "x \n"
                + " 173:34-39(173:34-35,173:38-39)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double solved(double x) {\n"
                + "        Solver solver = new Newton();\n"
                + "        return solver.solve(t -> t * x, new double[] {x});\n"
                + "    }\n";

        static final String CONSTANT_FUNCTIONS = "Functions.java\n"
                + "constantFunctions\n"
                + "176\n"
                + "x \n"
                + "a \n"
                + " 178:27-28\n"
                + " 179:40-41\n"
                + " 183:24-25\n"
                + " 186:16-65(186:16-53(186:16-30(186:16-17,186:20-30),186:33-53),186:56-65)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double constantFunctions(double x, double a) {\n"
                + "        Curve five = t -> 5;\n"
                + "        DoubleUnaryOperator two = t -> 2;\n"
                + "        double anonymous = new Curve() {\n"
                + "            @Override\n"
                + "            public double at(double t) {\n"
                + "                return 7;\n"
                + "            }\n"
                + "        }.at(x);\n"
                + "        return x * five.at(a) + two.applyAsDouble(x) + anonymous;\n"
                + "    }\n";

        static final String CHOOSES = "Functions.java\n"
                + "chooses\n"
                + "189\n"
                + "x \n"
                + "y 195:28-33(195:28-29,195:32-33)\n"
                + " 204:16-87(204:16-30(204:16-21,204:24-30),204:33-87)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double chooses(double x, int kind) {\n"
                + "        DoubleFunction<String> text = t -> \"t\" + t;\n"
                + "        double value = switch (kind % 3) {\n"
                + "            case 0 -> x * 2;\n"
                + "            case 1 -> {\n"
                + "                double y = x + 1;\n"
                + "                yield y * y;\n"
                + "            }\n"
                + "            default -> 3;\n"
                + "        };\n"
                + "        int length = switch (text.apply(x)) {\n"
                + "            case \"t1.0\", \"t2.0\" -> 4;\n"
                + "            default -> 5;\n"
                + "        };\n"
                + "        return value * length + switch (kind) { case 1: yield x; default: yield 2.5; };\n"
                + "    }\n";

        static final String DEFAULTS = "Functions.java\n"
                + "defaults\n"
                + "237\n"
                + "x \n"
                + "a \n"
                + " 239:26-31(239:26-27,239:30-31)\n"
                + " 240:16-53(240:16-29,240:32-53)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double defaults(double x, double a) {\n"
                + "        Wave wave = t -> t * a;\n"
                + "        return wave.twice(x) + wave.shifted(2).at(x);\n"
                + "    }\n";

        static final String AT = "Functions.java\n"
                + "at\n"
                + "147\n"
                + "x \n"
                + "\n"
                + "        return integral(curve, 0, x) + curve.at(x) + chosen.at(x);\n";

        static final String SQUARE = "Functions.java\n"
                + "square\n"
                + "54\n"
                + "x \n"
                + " 55:16-21(55:16-17,55:20-21)\n"
                + "\n"
                + "    private static double square(double x) {\n"
                + "        return x * x;\n"
                + "    }\n";
    }
}
