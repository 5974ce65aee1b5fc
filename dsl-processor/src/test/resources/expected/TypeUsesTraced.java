package good;

import dev.tracegrad.Memory;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link TypeUses}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class TypeUsesTraced {
    private static final MethodHandle PASSED = PrivateMembers.staticMethod(MethodHandles.lookup(), TypeUses.class, "passed", Object.class, Object.class);

    private static final MethodHandle SECOND = PrivateMembers.staticMethod(MethodHandles.lookup(), TypeUses.class, "second", Object.class, String.class, Object.class);

    private TypeUsesTraced() {
    }

    /**
     * The graph of {@link TypeUses#named(double)}.
     */
    static Value named(Value x) {
        Scope scope = Scope.of(Sites.NAMED);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            TypeUses.Named named = newNamed(x, "q"); // TypeUses.java:83
            return memory.get(named, "x", named.x).times(named.name.length(), "named.name.length()")
                    .at(scope, 2); // TypeUses.java:84
        }
    }

    /**
     * The graph of {@link TypeUses#passing(double[], double)}.
     */
    static Value passing(Value[] a, Value x) {
        try (Scope scope = Scope.enter(Sites.PASSING)) {
            Value.argument(x, scope, 1);
            Value[] b = passed(a); // TypeUses.java:89
            Value[] c = second("c", b); // TypeUses.java:90
            return isThere(b) && b.length > 0 ? b[0].times(x).plus(c[0]).at(scope, 2)
                    : x; // TypeUses.java:91
        }
    }

    /**
     * The graph of {@link TypeUses#summed(double[])}.
     */
    static Value summed(Value[] a) {
        Scope scope = Scope.of(Sites.SUMMED);
        Stream<Value> all = Arrays.stream(a); // TypeUses.java:96
        return Values.sum(all.map(one -> one.times(2).at(scope, 1)))
                .at(scope, 2); // TypeUses.java:97
    }

    /**
     * The graph of {@link TypeUses#listed(List)}.
     */
    static Value listed(List<Value> list) {
        Scope scope = Scope.of(Sites.LISTED);
        Value sum = Value.constant(0).at(scope, 1); // TypeUses.java:102
        for (Value one : list) { // TypeUses.java:103
            sum = sum.plus(one).at(scope, 2); // TypeUses.java:104
        }
        return sum; // TypeUses.java:106
    }

    /**
     * The graph of {@link TypeUses#applied(DoubleUnaryOperator, double)}.
     */
    static Value applied(UnaryOperator<Value> function, Value x) {
        try (Scope scope = Scope.enter(Sites.APPLIED)) {
            Value.argument(x, scope, 1);
            UnaryOperator<Value> other = function; // TypeUses.java:111
            return other.apply(x); // TypeUses.java:112
        }
    }

    /**
     * The graph of {@link TypeUses#chosen(double, int)}.
     */
    static Value chosen(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            Value.argument(x, scope, 1);
            TypeUses.Shape shape = n > 0 ? new TypeUses.Square() : new TypeUses.Shape(); // TypeUses.java:117
            return TypeUses_ShapeTraced.scaled(shape, x, "s", 2)
                    .plus(TypeUses_OperationTraced.at(TypeUses.Operation.values()[n > 2 ? 1 : 0], x, "o", List.of(), new Value[] {x}))
                    .at(scope, 2); // TypeUses.java:118
        }
    }

    /**
     * A new {@code Named}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static TypeUses.Named newNamed(Value x, String label) {
        try (Memory memory = Memory.open()) {
            TypeUses.Named made = new TypeUses.Named(x.data(), label);
            rememberNamed(made, x, label);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Named}.
     */
    private static void rememberNamed(TypeUses.Named self, Value x, String label) {
        Scope scope = Scope.of(Sites.REMEMBER_NAMED);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            memory.put(self, "x", x.times(2).at(scope, 2)); // TypeUses.java:21
        }
    }

    /**
     * The graph of {@link TypeUses#isThere(Object)}, which a traced method calls.
     */
    private static boolean isThere(Object object) {
        return object != null; // TypeUses.java:77
    }

    @SuppressWarnings("unchecked")
    private static <T> T passed(T object) {
        try {
            return (T) PASSED.invoke(object);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T second(String label, T object) {
        try {
            return (T) SECOND.invoke(label, object);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NAMED = "TypeUses.java\n"
                + "named\n"
                + "80\n"
                + "x \n"
                + " 84:16-45(84:16-23,84:26-45)\n"
                + "\n"
                + "    @Traced\n"
                + "    @SuppressWarnings(\"traced:plain-object\")\n"
                + "    static double named(double x) {\n"
                + "        Named named = new Named(x, \"q\");\n"
                + "        return named.x * named.name.length();\n"
                + "    }\n";

        static final String PASSING = "TypeUses.java\n"
                + "passing\n"
                + "87\n"
                + "x \n"
                + " 91:45-60(91:45-53(91:45-49,91:52-53),91:56-60)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double passing(double[] a, double x) {\n"
                + "        double[] b = passed(a);\n"
                + "        double[] c = second(\"c\", b);\n"
                + "        return isThere(b) && b.length > 0 ? b[0] * x + c[0] : x;\n"
                + "    }\n";

        static final String SUMMED = "TypeUses.java\n"
                + "summed\n"
                + "94\n"
                + " 97:39-46(97:39-42,97:45-46)\n"
                + " 97:16-53\n"
                + "\n"
                + "    @Traced\n"
                + "    static double summed(double[] a) {\n"
                + "        @Maybe Stream<Double> all = Arrays.stream(a).boxed();\n"
                + "        return all.mapToDouble(one -> one * 2).sum();\n"
                + "    }\n";

        static final String LISTED = "TypeUses.java\n"
                + "listed\n"
                + "100\n"
                + "sum 102:22-23\n"
                + "sum 104:13-23(104:13-16,104:20-23)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double listed(List<@Maybe Double> list) {\n"
                + "        double sum = 0;\n"
                + "        for (@Maybe Double one : list) {\n"
                + "            sum += one;\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String APPLIED = "TypeUses.java\n"
                + "applied\n"
                + "109\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    static double applied(java.util.function.@Maybe DoubleUnaryOperator function, double x) {\n"
                + "        DoubleUnaryOperator other = function;\n"
                + "        return other.applyAsDouble(x);\n"
                + "    }\n";

        static final String CHOSEN = "TypeUses.java\n"
                + "chosen\n"
                + "115\n"
                + "x \n"
                + " 118:16-115(118:16-39,118:42-115)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double chosen(double x, int n) {\n"
                + "        Shape shape = n > 0 ? new Square() : new Shape();\n"
                + "        return shape.scaled(x, \"s\", 2) + Operation.values()[n > 2 ? 1 : 0].at(x, \"o\", List.of(), new double[] {x});\n"
                + "    }\n";

        static final String REMEMBER_NAMED = "TypeUses.java\n"
                + "new Named\n"
                + "20\n"
                + "x \n"
                + "x 21:22-27(21:22-23,21:26-27)\n"
                + "\n"
                + "        Named(double x, @Maybe String label) {\n"
                + "            this.x = x * 2;\n"
                + "            this.name = \"p\" + label;\n"
                + "        }\n";
    }
}
