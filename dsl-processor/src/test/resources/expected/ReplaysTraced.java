package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Replays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "arrays(double,double) memory reads elsewhere",
        "nested(double,double) memory reads elsewhere",
        "generic(double,int) memory reads elsewhere",
        "switched(double,int) memory reads elsewhere"
})
final class ReplaysTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle FIRST = PrivateMembers.field(LOOKUP, Replays.Function.class, "first", double.class);

    private static final VarHandle SECOND = PrivateMembers.field(
            LOOKUP, Replays.Function.class, "second", double.class);

    private ReplaysTraced() {
    }

    /**
     * The graph of {@link Replays#arrays(double, double)}.
     */
    static Value arrays(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.ARRAYS); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Replays.Polynomial line = newPolynomial(a, b); // Replays.java:121
            Replays.Polynomial parabola = newPolynomial(
                    new Value[] {b, a, Value.constant(2)}, a.data() > 0); // Replays.java:122
            return Nodes.at(
                    Replays_PolynomialTraced.at(line, Value.constant(3)).times(Replays_PolynomialTraced.at(parabola, a))
                            .plus(memory.get(memory.settled(parabola.rows)[0], 1)),
                    scope, 3); // Replays.java:123
        }
    }

    /**
     * The graph of {@link Replays#nested(double, double)}.
     */
    static Value nested(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.NESTED); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Replays.Segment segment = newSegment(a, b); // Replays.java:128
            return Nodes.at(
                    Replays_VectorTraced.norm(segment.from).times(memory.get(segment.to, "y", segment.to.y))
                            .plus(Replays_VectorTraced.norm(segment.to)),
                    scope, 3); // Replays.java:129
        }
    }

    /**
     * The graph of {@link Replays#generic(double, int)}.
     */
    @SuppressWarnings("try")
    static Value generic(Value a, int n) {
        try (Scope scope = Scope.enter(Sites.GENERIC); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Replays.Pair<String> pair = newPair(
                    "n" + n, Nodes.at(Nodes.times(a, n, "n"), scope, 2)); // Replays.java:134
            return Nodes.at(
                    Nodes.plus(Replays_PairTraced.number(pair), pair.label.length(), "pair.label.length()"),
                    scope, 3); // Replays.java:135
        }
    }

    /**
     * The graph of {@link Replays#switched(double, int)}.
     */
    static Value switched(Value a, int n) {
        Scope scope = Scope.of(Sites.SWITCHED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Replays.Function function = newFunction(Replays.Kind.values()[Math.floorMod(n, 3)], a); // Replays.java:140
            return Nodes.at(
                    memory.get(function, "first", first(function))
                            .times(memory.get(function, "second", second(function)))
                            .plus(memory.get(function, "first", first(function))),
                    scope, 2); // Replays.java:141
        }
    }

    /**
     * A new {@code Polynomial}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Replays.Polynomial newPolynomial(Value constant, Value slope) {
        try (Memory memory = Memory.open()) {
            Replays.Polynomial made = new Replays.Polynomial(constant.data(), slope.data());
            rememberPolynomial(made, constant, slope);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Polynomial}.
     */
    private static void rememberPolynomial(Replays.Polynomial self, Value constant, Value slope) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(constant, "constant");
            Nodes.argument(slope, "slope");
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
            Nodes.elements(coefficients, "coefficients");
            memory.remember(self.coefficients, copied ? coefficients.clone() : coefficients); // Replays.java:38
            memory.remember(
                    self.rows,
                    memory.values(
                            new double[][] {memory.plain(coefficients.clone()), new double[] {1}})); // Replays.java:39
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
        Scope scope = Scope.of(Sites.NEW_SEGMENT);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            rememberVector(self.from, x, y); // Replays.java:89
            rememberVector(
                    self.to, y, Nodes.at(memory.get(self.from, "x", self.from.x).times(2), scope, 3),
                    "to"); // Replays.java:90
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
        try (Memory memory = Memory.open()) {
            Nodes.argument(number, "number");
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
        Scope scope = Scope.of(Sites.NEW_FUNCTION);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            switch (kind) { // Replays.java:105
                case QUADRATIC: // Replays.java:106
                    memory.put(self, "second", x); // Replays.java:107
                    memory.put(self, "first", Nodes.at(x.unaryMinus().times(x), scope, 2)); // Replays.java:108
                    break; // Replays.java:109
                case LINEAR: // Replays.java:110
                    memory.put(self, "first", Nodes.at(x.times(2), scope, 3)); // Replays.java:111
                    break; // Replays.java:112
                default: // Replays.java:113
                    memory.put(self, "first", Nodes.at(x.unaryMinus(), scope, 4)); // Replays.java:114
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
        Nodes.argument(x, "x");
        Nodes.argument(y, "y");
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
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            Nodes.argument(y, "y");
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

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ARRAYS = """
                Replays.java
                arrays
                119
                a\s
                b\s
                return 123:16-65(123:16-43(123:16-26,123:29-43),123:46-65)

                    @Traced
                    static double arrays(double a, double b) {
                        Polynomial line = new Polynomial(a, b);
                        Polynomial parabola = new Polynomial(new double[] {b, a, 2}, a > 0);
                        return line.at(3) * parabola.at(a) + parabola.rows[0][1];
                    }
                """;

        static final String NESTED = """
                Replays.java
                nested
                126
                a\s
                b\s
                return 129:16-70(129:16-50(129:16-35,129:38-50),129:53-70)

                    @Traced
                    static double nested(double a, double b) {
                        Segment segment = new Segment(a, b);
                        return segment.from.norm() * segment.to.y + segment.to.norm();
                    }
                """;

        static final String GENERIC = """
                Replays.java
                generic
                132
                a\s
                 134:49-54(134:49-50,134:53-54)
                return 135:16-51(135:16-29,135:32-51)

                    @Traced
                    static double generic(double a, int n) {
                        Pair<String> pair = new Pair<>("n" + n, a * n);
                        return pair.number() + pair.label.length();
                    }
                """;

        static final String SWITCHED = """
                Replays.java
                switched
                138
                a\s
                return 141:16-65(141:16-48(141:16-30,141:33-48),141:51-65)

                    @Traced
                    static double switched(double a, int n) {
                        Function function = new Function(Kind.values()[Math.floorMod(n, 3)], a);
                        return function.first * function.second + function.first;
                    }
                """;

        static final String NEW_SEGMENT = """
                Replays.java
                new Segment
                88
                x\s
                y\s
                 90:32-47(90:32-43,90:46-47)

                        Segment(double x, double y) {
                            from = new Vector(x, y);
                            to = new Vector(y, this.from.x * 2, "to");
                        }
                """;

        static final String NEW_FUNCTION = """
                Replays.java
                new Function
                104
                x\s
                first 108:29-35(108:29-31(108:30-31),108:34-35)
                first 111:29-34(111:29-30,111:33-34)
                first 114:29-31(114:30-31)

                        Function(Kind kind, double x) {
                            switch (kind) {
                                case QUADRATIC:
                                    second = x;
                                    first = -x * x;
                                    break;
                                case LINEAR:
                                    first = x * 2;
                                    break;
                                default:
                                    first = -x;
                            }
                        }
                """;
    }
}
