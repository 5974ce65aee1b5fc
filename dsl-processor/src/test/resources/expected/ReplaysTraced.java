package good;

import dev.tracegrad.Memory;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
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
        try (Scope scope = Scope.enter(Sites.ARRAYS); Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Value.argument(b, scope, 2);
            Replays.Polynomial line = newPolynomial(a, b); // Replays.java:121
            Replays.Polynomial parabola = newPolynomial(new Value[] {b, a, Value.constant(2)}, a.data() > 0); // Replays.java:122
            return Replays_PolynomialTraced.at(line, Value.constant(3))
                    .times(Replays_PolynomialTraced.at(parabola, a))
                    .plus(memory.get(parabola.rows[0], 1)).at(scope, 3); // Replays.java:123
        }
    }

    /**
     * The graph of {@link Replays#nested(double, double)}.
     */
    static Value nested(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.NESTED); Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Value.argument(b, scope, 2);
            Replays.Segment segment = newSegment(a, b); // Replays.java:128
            return Replays_VectorTraced.norm(segment.from)
                    .times(memory.get(segment.to, "y", segment.to.y))
                    .plus(Replays_VectorTraced.norm(segment.to)).at(scope, 3); // Replays.java:129
        }
    }

    /**
     * The graph of {@link Replays#generic(double, int)}.
     */
    @SuppressWarnings("try")
    static Value generic(Value a, int n) {
        try (Scope scope = Scope.enter(Sites.GENERIC); Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Replays.Pair<String> pair = newPair("n" + n, a.times(n, "n").at(scope, 2)); // Replays.java:134
            return Replays_PairTraced.number(pair).plus(pair.label.length(), "pair.label.length()")
                    .at(scope, 3); // Replays.java:135
        }
    }

    /**
     * The graph of {@link Replays#switched(double, int)}.
     */
    static Value switched(Value a, int n) {
        Scope scope = Scope.of(Sites.SWITCHED);
        try (Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            Replays.Function function = newFunction(Replays.Kind.values()[Math.floorMod(n, 3)], a); // Replays.java:140
            return memory.get(function, "first", first(function))
                    .times(memory.get(function, "second", second(function)))
                    .plus(memory.get(function, "first", first(function)))
                    .at(scope, 2); // Replays.java:141
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
        Scope scope = Scope.of(Sites.REMEMBER_POLYNOMIAL);
        try (Memory memory = Memory.open()) {
            Value.argument(constant, scope, 1);
            Value.argument(slope, scope, 2);
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
        Scope scope = Scope.of(Sites.REMEMBER_SEGMENT);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            Value.argument(y, scope, 2);
            rememberVector(self.from, x, y); // Replays.java:89
            rememberVector(self.to, y, memory.get(self.from, "x", self.from.x).times(2).at(scope, 3), "to"); // Replays.java:90
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
        Scope scope = Scope.of(Sites.REMEMBER_PAIR);
        try (Memory memory = Memory.open()) {
            Value.argument(number, scope, 1);
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
        Scope scope = Scope.of(Sites.REMEMBER_FUNCTION);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            switch (kind) { // Replays.java:105
                case QUADRATIC: // Replays.java:106
                    memory.put(self, "second", x); // Replays.java:107
                    memory.put(self, "first", x.unaryMinus().times(x).at(scope, 2)); // Replays.java:108
                    break; // Replays.java:109
                case LINEAR: // Replays.java:110
                    memory.put(self, "first", x.times(2).at(scope, 3)); // Replays.java:111
                    break; // Replays.java:112
                default: // Replays.java:113
                    memory.put(self, "first", x.unaryMinus().at(scope, 4)); // Replays.java:114
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
        Scope scope = Scope.of(Sites.REMEMBER_VECTOR);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
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
        Scope scope = Scope.of(Sites.REMEMBER_VECTOR_2);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            Value.argument(y, scope, 2);
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
        static final String ARRAYS = "Replays.java\n"
                + "arrays\n"
                + "119\n"
                + "a \n"
                + "b \n"
                + " 123:16-65(123:16-43(123:16-26,123:29-43),123:46-65)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double arrays(double a, double b) {\n"
                + "        Polynomial line = new Polynomial(a, b);\n"
                + "        Polynomial parabola = new Polynomial(new double[] {b, a, 2}, a > 0);\n"
                + "        return line.at(3) * parabola.at(a) + parabola.rows[0][1];\n"
                + "    }\n";

        static final String NESTED = "Replays.java\n"
                + "nested\n"
                + "126\n"
                + "a \n"
                + "b \n"
                + " 129:16-70(129:16-50(129:16-35,129:38-50),129:53-70)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double nested(double a, double b) {\n"
                + "        Segment segment = new Segment(a, b);\n"
                + "        return segment.from.norm() * segment.to.y + segment.to.norm();\n"
                + "    }\n";

        static final String GENERIC = "Replays.java\n"
                + "generic\n"
                + "132\n"
                + "a \n"
                + " 134:49-54(134:49-50,134:53-54)\n"
                + " 135:16-51(135:16-29,135:32-51)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double generic(double a, int n) {\n"
                + "        Pair<String> pair = new Pair<>(\"n\" + n, a * n);\n"
                + "        return pair.number() + pair.label.length();\n"
                + "    }\n";

        static final String SWITCHED = "Replays.java\n"
                + "switched\n"
                + "138\n"
                + "a \n"
                + " 141:16-65(141:16-48(141:16-30,141:33-48),141:51-65)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double switched(double a, int n) {\n"
                + "        Function function = new Function(Kind.values()[Math.floorMod(n, 3)], a);\n"
                + "        return function.first * function.second + function.first;\n"
                + "    }\n";

        static final String REMEMBER_POLYNOMIAL = "Replays.java\n"
                + "new Polynomial\n"
                + "42\n"
                + "constant \n"
                + "slope \n"
                + "\n"
                + "        Polynomial(double constant, double slope) {\n"
                + "            double[] made = new double[2];\n"
                + "            made[0] = constant;\n"
                + "            made[1] = slope;\n"
                + "            coefficients = made;\n"
                + "            rows = new double[0][];\n"
                + "        }\n";

        static final String REMEMBER_SEGMENT = "Replays.java\n"
                + "new Segment\n"
                + "88\n"
                + "x \n"
                + "y \n"
                + " 90:32-47(90:32-43,90:46-47)\n"
                + "\n"
                + "        Segment(double x, double y) {\n"
                + "            from = new Vector(x, y);\n"
                + "            to = new Vector(y, this.from.x * 2, \"to\");\n"
                + "        }\n";

        static final String REMEMBER_PAIR = "Replays.java\n"
                + "new Pair\n"
                + "68\n"
                + "number \n"
                + "\n"
                + "        Pair(T label, double number) {\n"
                + "            this.label = label;\n"
                + "            this.number = number;\n"
                + "        }\n";

        static final String REMEMBER_FUNCTION = "Replays.java\n"
                + "new Function\n"
                + "104\n"
                + "x \n"
                + "first 108:29-35(108:29-31(108:30-31),108:34-35)\n"
                + "first 111:29-34(111:29-30,111:33-34)\n"
                + "first 114:29-31(114:30-31)\n"
                + "\n"
                + "        Function(Kind kind, double x) {\n"
                + "            switch (kind) {\n"
                + "                case QUADRATIC:\n"
                + "                    second = x;\n"
                + "                    first = -x * x;\n"
                + "                    break;\n"
                + "                case LINEAR:\n"
                + "                    first = x * 2;\n"
                + "                    break;\n"
                + "                default:\n"
                + "                    first = -x;\n"
                + "            }\n"
                + "        }\n";

        static final String REMEMBER_VECTOR = "Replays.java\n"
                + "new Vector\n"
                + "13\n"
                + "x \n"
                + "y \n"
                + "\n"
                + "        Vector(double x, double y) {\n"
                + "            this(x, y, \"v\");\n"
                + "        }\n";

        static final String REMEMBER_VECTOR_2 = "Replays.java\n"
                + "new Vector\n"
                + "17\n"
                + "x \n"
                + "y \n"
                + "\n"
                + "        Vector(double x, double y, String name) {\n"
                + "            this.x = x;\n"
                + "            this.y = y;\n"
                + "            this.name = name;\n"
                + "        }\n";
    }
}
