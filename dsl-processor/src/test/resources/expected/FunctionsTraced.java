package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
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
        Value.argument(x, "x");
        return f.apply(x)
                .plus(g.apply(x, f.apply(Value.constant(2).times(x).at("Functions.java:34"))))
                .at("Functions.java:34");
    }

    /**
     * The graph of {@link Functions#own(Functions.Curve, Functions.Surface, double)}.
     */
    static Value own(Functions_CurveTraced curve, Functions_SurfaceTraced surface, Value x) {
        Value.argument(x, "x");
        return curve.at(x).times(surface.at(x, curve.at(Value.constant(3))))
                .at("Functions.java:39");
    }

    /**
     * The graph of {@link Functions#passed(double, double)}.
     */
    static Value passed(Value x, Value a) {
        Value.argument(x, "x");
        Value.argument(a, "a");
        Value slope = a.plus(1).named("slope").at("Functions.java:44");
        return called(t -> t.times(slope).at("Functions.java:45"), (s, t) -> {
            Value sum = s.plus(t).named("sum").at("Functions.java:45");
            return sum.times(a).at("Functions.java:45");
        }, x)
                .plus(own(t -> t.sin().at("Functions.java:46"), (s, t) -> s.data() > t.data() ? s : t.times(a).at("Functions.java:46"), x))
                .at("Functions.java:45");
    }

    /**
     * The graph of {@link Functions#references(double)}.
     */
    static Value references(Value x) {
        Value.argument(x, "x");
        return called(y -> y.cos().at("Functions.java:51"), (y, z) -> y.max(z).at("Functions.java:51"), x)
                .plus(called(y -> square(y), (y, z) -> both(y, z), x))
                .plus(own(y -> square(y), (y, z) -> y.atan2(z).at("Functions.java:51"), x))
                .at("Functions.java:51");
    }

    /**
     * The graph of {@link Functions#both(double, double)}.
     */
    static Value both(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.minus(y).at("Functions.java:60");
    }

    /**
     * The graph of {@link Functions#locals(double)}.
     */
    static Value locals(Value x) {
        Value.argument(x, "x");
        UnaryOperator<Value> f = t -> t.times(x).at("Functions.java:65"); // Functions.java:65
        UnaryOperator<Value> g = x.data() > 0 ? f : (Value t) -> t.plus(1).at("Functions.java:66"); // Functions.java:66
        Functions_CurveTraced curve = y -> g.apply(y); // Functions.java:67
        Supplier<Value> supplier = () -> x.times(2).at("Functions.java:68"); // Functions.java:68
        DoublePredicate isLarge = t -> t > x.data(); // Functions.java:69
        IntFunction<Value> power = n -> x.pow(Value.constant(n, "n")).at("Functions.java:70"); // Functions.java:70
        Function<String, Value> length = s -> Value.constant(s.length(), "s.length()").times(x).at("Functions.java:71"); // Functions.java:71
        Function<Value, Value> twice = t -> Value.constant(2).times(t).times(x).at("Functions.java:72"); // Functions.java:72
        Supplier<Value[]> pair = () -> new Value[] {x, Value.constant(1)}; // Functions.java:73
        return f.apply(Value.constant(2)).plus(g.apply(x)).plus(curve.at(x)).plus(supplier.get())
                .plus(power.apply(2)).plus(length.apply("abc")).plus(twice.apply(x))
                .plus(pair.get()[0]).plus(isLarge.test(3) ? Value.constant(1) : x)
                .at("Functions.java:74");
    }

    /**
     * The graph of {@link Functions#plain(double, int)}.
     */
    static Value plain(Value x, int n) {
        Value.argument(x, "x");
        IntFunction<String> name = i -> "n" + i; // Functions.java:80
        Function<String, Integer> length = y -> y.length(); // Functions.java:81
        BinaryOperator<Integer> sum = (y, z) -> Integer.sum(y, z); // Functions.java:82
        List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2)); // Functions.java:83
        numbers.sort((a, b) -> b - a); // Functions.java:84
        Runnable nothing = () -> {
        }; // Functions.java:85
        nothing.run(); // Functions.java:86
        DoubleUnaryOperator half = t -> t / 2; // Functions.java:87
        return x.times(Value.constant(length.apply(name.apply(n)), "length.apply(name.apply(n))"))
                .plus(Value.constant(sum.apply(1, 2), "sum.apply(1, 2)"))
                .plus(Value.constant(numbers.get(0) * half.applyAsDouble(3), "numbers.get(0) * half.applyAsDouble(3)"))
                .at("Functions.java:88");
    }

    /**
     * The graph of {@link Functions#effects(double)}.
     */
    static Value effects(Value x) {
        Value.argument(x, "x");
        Value[] out = Values.zeros(2); // Functions.java:93
        Runnable store = () -> out[0] = x.times(2).at("Functions.java:94"); // Functions.java:94
        store.run(); // Functions.java:95
        IntFunction<Integer> count = i -> {
            out[1] = out[1].plus(x).at("Functions.java:96");
            return i + 1; // Functions.java:96
        }; // Functions.java:96
        return out[0].plus(Value.constant(count.apply(2), "count.apply(2)")).plus(out[1])
                .at("Functions.java:97");
    }

    /**
     * The graph of {@link Functions#integral(Functions.Curve, double, double)}.
     */
    static Value integral(Functions_CurveTraced f, Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        Value sum = Value.constant(0).named("sum").at("Functions.java:102");
        for (int i = 0; i < 4; i++) { // Functions.java:103
            sum = sum
                    .plus(f.at(a.plus(b.minus(a).times(Value.constant(i + 0.5, "i + 0.5")).div(4)).at("Functions.java:104")))
                    .named("sum").at("Functions.java:104");
        }
        return sum.times(b.minus(a)).div(4).at("Functions.java:106");
    }

    /**
     * The graph of {@link Functions#composed(Functions.Curve, double)}.
     */
    static Functions_CurveTraced composed(Functions_CurveTraced f, Value shift) {
        Value.argument(shift, "shift");
        return t -> f.at(t.plus(shift).at("Functions.java:111")).times(2).at("Functions.java:111"); // Functions.java:111
    }

    /**
     * The graph of {@link Functions#compose(Functions.Curve, double)}.
     */
    static Value compose(Functions_CurveTraced f, Value x) {
        Value.argument(x, "x");
        return composed(composed(f, x), Value.constant(1)).at(x); // Functions.java:116
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
        Value.argument(x, "x");
        Functions_CurveTraced chosen = x.data() > 0 ? Functions_CurveTraced.of(curve(self)) : t -> t.times(x).at("Functions.java:146"); // Functions.java:146
        return integral(Functions_CurveTraced.of(curve(self)), Value.constant(0), x)
                .plus(Functions_CurveTraced.of(curve(self)).at(x)).plus(chosen.at(x))
                .at("Functions.java:147");
    }

    /**
     * The graph of {@link Functions#solved(double)}.
     */
    static Value solved(Value x) {
        Value.argument(x, "x");
        Functions.Solver solver = new Functions.Newton(); // Functions.java:172
        return solve(solver, t -> t.times(x).at("Functions.java:173"), new Value[] {x}); // Functions.java:173
    }

    /**
     * The graph of {@link Functions#chooses(double, int)}.
     */
    static Value chooses(Value x, int kind) {
        Value.argument(x, "x");
        Function<Value, String> text = t -> "t" + t.data(); // Functions.java:178
        Value value = switch (kind % 3) {
            case 0 -> x.times(2); // Functions.java:180
            case 1 -> { // Functions.java:181
                Value y = x.plus(1).named("y").at("Functions.java:182");
                yield y.times(y); // Functions.java:183
            }
            default -> Value.constant(3); // Functions.java:185
        }; // Functions.java:179
        int length = switch (text.apply(x)) {
            case "t1.0", "t2.0" -> 4; // Functions.java:188
            default -> 5; // Functions.java:189
        }; // Functions.java:187
        return value.times(Value.constant(length, "length")).plus(switch (kind) {
            case 1: // Functions.java:191
                yield x; // Functions.java:191
            default: // Functions.java:191
                yield Value.constant(2.5); // Functions.java:191
        }).at("Functions.java:191");
    }

    /**
     * The graph of {@link Functions#defaults(double, double)}.
     */
    static Value defaults(Value x, Value a) {
        Value.argument(x, "x");
        Value.argument(a, "a");
        Functions_WaveTraced wave = t -> t.times(a).at("Functions.java:226"); // Functions.java:226
        return wave.twice(x).plus(wave.shifted(Value.constant(2)).at(x)).at("Functions.java:227");
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
        Value.argument(x, "x");
        return x.times(x).at("Functions.java:55");
    }

    private static Functions.Curve curve(Functions self) {
        return (Functions.Curve) CURVE.get(self);
    }
}
