package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Replays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ReplaysTraced {
    private ReplaysTraced() {
    }

    /**
     * The graph of {@link Replays#arrays(double, double)}.
     */
    static Value arrays(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            Replays.Polynomial line = newPolynomial(a, b); // Replays.java:96
            Replays.Polynomial parabola = newPolynomial(new Value[] {b, a, Value.constant(2)}, a.data() > 0); // Replays.java:97
            return Replays_PolynomialTraced.at(line, Value.constant(3))
                    .times(Replays_PolynomialTraced.at(parabola, a))
                    .plus(memory.get(parabola.rows[0], 1)).at("Replays.java:98");
        }
    }

    /**
     * The graph of {@link Replays#nested(double, double)}.
     */
    static Value nested(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        try (Memory memory = Memory.open()) {
            Replays.Segment segment = newSegment(a, b); // Replays.java:103
            return Replays_VectorTraced.norm(segment.from)
                    .times(memory.get(segment.to, "y", segment.to.y))
                    .plus(Replays_VectorTraced.norm(segment.to)).at("Replays.java:104");
        }
    }

    /**
     * The graph of {@link Replays#generic(double, int)}.
     */
    @SuppressWarnings("try")
    static Value generic(Value a, int n) {
        Value.argument(a, "a");
        try (Memory memory = Memory.open()) {
            Replays.Pair<String> pair = newPair("n" + n, a.times(Value.constant(n, "n")).at("Replays.java:109")); // Replays.java:109
            return Replays_PairTraced.number(pair)
                    .plus(Value.constant(pair.label.length(), "pair.label.length()"))
                    .at("Replays.java:110");
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
}
