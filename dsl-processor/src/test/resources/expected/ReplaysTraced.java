package good;

import dev.tracegrad.Memory;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Replays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ReplaysTraced {
    private static final VarHandle FIRST = PrivateMembers.field(MethodHandles.lookup(), Replays.Function.class, "first", double.class);

    private static final VarHandle SECOND = PrivateMembers.field(MethodHandles.lookup(), Replays.Function.class, "second", double.class);

    private ReplaysTraced() {
    }

    /**
     * The graph of {@link Replays#arrays(double, double)}.
     */
    static Value arrays(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            Replays.Polynomial line = newPolynomial(a, b); // Replays.java:121
            Replays.Polynomial parabola = newPolynomial(new Value[] {b, a, Value.constant(2)}, a.data() > 0); // Replays.java:122
            return Replays_PolynomialTraced.at(line, Value.constant(3))
                    .times(Replays_PolynomialTraced.at(parabola, a))
                    .plus(memory.get(parabola.rows[0], 1)).at("Replays.java:123");
        }
    }

    /**
     * The graph of {@link Replays#nested(double, double)}.
     */
    static Value nested(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            Replays.Segment segment = newSegment(a, b); // Replays.java:128
            return Replays_VectorTraced.norm(segment.from)
                    .times(memory.get(segment.to, "y", segment.to.y))
                    .plus(Replays_VectorTraced.norm(segment.to)).at("Replays.java:129");
        }
    }

    /**
     * The graph of {@link Replays#generic(double, int)}.
     */
    @SuppressWarnings("try")
    static Value generic(Value a, int n) {
        Value.argument(a, "a");
        try (Memory memory = Memory.open()) {
            Replays.Pair<String> pair = newPair("n" + n, a.times(Value.constant(n, "n")).at("Replays.java:134")); // Replays.java:134
            return Replays_PairTraced.number(pair)
                    .plus(Value.constant(pair.label.length(), "pair.label.length()"))
                    .at("Replays.java:135");
        }
    }

    /**
     * The graph of {@link Replays#switched(double, int)}.
     */
    static Value switched(Value a, int n) {
        Value.argument(a, "a");
        try (Memory memory = Memory.open()) {
            Replays.Function function = newFunction(Replays.Kind.values()[Math.floorMod(n, 3)], a); // Replays.java:140
            return memory.get(function, "first", first(function))
                    .times(memory.get(function, "second", second(function)))
                    .plus(memory.get(function, "first", first(function))).at("Replays.java:141");
        }
    }

    /**
     * A new {@code Polynomial}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Replays.Polynomial newPolynomial(Value constant, Value slope) {
        try (Memory memory = Memory.open()) {
            Replays.Polynomial made_ = new Replays.Polynomial(constant.data(), slope.data());
            rememberPolynomial(made_, constant, slope);
            return made_;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Polynomial}.
     */
    private static void rememberPolynomial(Replays.Polynomial self, Value constant, Value slope) {
        Value.argument(constant, "constant");
        Value.argument(slope, "slope");
        try (Memory memory = Memory.open()) {
            double[] made = new double[2]; // Replays.java:43
            memory.set(made, 0, constant); // Replays.java:44
            memory.set(made, 1, slope); // Replays.java:45
            memory.remember(self.coefficients, memory.values(made)); // Replays.java:46
            memory.remember(self.rows, memory.values(new double[0][])); // Replays.java:47
        }
    }

    /**
     * A new {@code Polynomial}, behind whose numbers the Values are remembered.
     */
    private static Replays.Polynomial newPolynomial(Value[] coefficients, boolean copied) {
        try (Memory memory = Memory.open()) {
            Replays.Polynomial made = new Replays.Polynomial(memory.plain(coefficients), copied);
            rememberPolynomial(made, coefficients, copied);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Polynomial}.
     */
    private static void rememberPolynomial(Replays.Polynomial self, Value[] coefficients,
            boolean copied) {
        try (Memory memory = Memory.open()) {
            memory.remember(self.coefficients, copied ? coefficients.clone() : coefficients); // Replays.java:38
            memory.remember(self.rows, memory.values(new double[][] {memory.plain(coefficients.clone()), new double[] {1}})); // Replays.java:39
        }
    }

    /**
     * A new {@code Segment}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Replays.Segment newSegment(Value x, Value y) {
        try (Memory memory = Memory.open()) {
            Replays.Segment made = new Replays.Segment(x.data(), y.data());
            rememberSegment(made, x, y);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Segment}.
     */
    private static void rememberSegment(Replays.Segment self, Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        try (Memory memory = Memory.open()) {
            rememberVector(self.from, x, y); // Replays.java:89
            rememberVector(self.to, y, memory.get(self.from, "x", self.from.x).times(2).at("Replays.java:90"), "to"); // Replays.java:90
        }
    }

    /**
     * A new {@code Pair}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static <T> Replays.Pair<T> newPair(T label, Value number) {
        try (Memory memory = Memory.open()) {
            Replays.Pair<T> made = new Replays.Pair<T>(label, number.data());
            rememberPair(made, label, number);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Pair}.
     */
    private static <T> void rememberPair(Replays.Pair<T> self, T label, Value number) {
        Value.argument(number, "number");
        try (Memory memory = Memory.open()) {
            memory.put(self, "number", number); // Replays.java:70
        }
    }

    /**
     * A new {@code Function}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Replays.Function newFunction(Replays.Kind kind, Value x) {
        try (Memory memory = Memory.open()) {
            Replays.Function made = new Replays.Function(kind, x.data());
            rememberFunction(made, kind, x);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Function}.
     */
    private static void rememberFunction(Replays.Function self, Replays.Kind kind, Value x) {
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            switch (kind) { // Replays.java:105
                case QUADRATIC: // Replays.java:106
                    memory.put(self, "second", x); // Replays.java:107
                    memory.put(self, "first", x.unaryMinus().times(x).named("first").at("Replays.java:108"));
                    break; // Replays.java:109
                case LINEAR: // Replays.java:110
                    memory.put(self, "first", x.times(2).named("first").at("Replays.java:111"));
                    break; // Replays.java:112
                default: // Replays.java:113
                    memory.put(self, "first", x.unaryMinus().named("first").at("Replays.java:114"));
            }
        }
    }

    /**
     * A new {@code Vector}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Replays.Vector newVector(Value x, Value y) {
        try (Memory memory = Memory.open()) {
            Replays.Vector made = new Replays.Vector(x.data(), y.data());
            rememberVector(made, x, y);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Vector}.
     */
    private static void rememberVector(Replays.Vector self, Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        rememberVector(self, x, y, "v"); // Replays.java:14
    }

    /**
     * A new {@code Vector}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Replays.Vector newVector(Value x, Value y, String name) {
        try (Memory memory = Memory.open()) {
            Replays.Vector made = new Replays.Vector(x.data(), y.data(), name);
            rememberVector(made, x, y, name);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Vector}.
     */
    private static void rememberVector(Replays.Vector self, Value x, Value y, String name) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        try (Memory memory = Memory.open()) {
            memory.put(self, "x", x); // Replays.java:18
            memory.put(self, "y", y); // Replays.java:19
        }
    }

    private static double first(Replays.Function self) {
        return (double) FIRST.get(self);
    }

    private static double second(Replays.Function self) {
        return (double) SECOND.get(self);
    }
}
