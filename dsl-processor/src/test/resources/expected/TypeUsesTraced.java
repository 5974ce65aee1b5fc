package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
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
@Summary({
        "named(double) memory reads elsewhere",
        "summed(double[]) writes 0"
})
final class TypeUsesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final MethodHandle PASSED = PrivateMembers.staticMethod(
            LOOKUP, TypeUses.class, "passed", Object.class, Object.class);

    private static final MethodHandle SECOND = PrivateMembers.staticMethod(
            LOOKUP, TypeUses.class, "second", Object.class, String.class, Object.class);

    private TypeUsesTraced() {
    }

    /**
     * The graph of {@link TypeUses#named(double)}.
     */
    static Value named(Value x) {
        Scope scope = Scope.of(Sites.NAMED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            TypeUses.Named named = newNamed(x, "q"); // TypeUses.java:83
            return Nodes.at(
                    Nodes.times(memory.get(named, "x", named.x), named.name.length(), "named.name.length()"),
                    scope, 2); // TypeUses.java:84
        }
    }

    /**
     * The graph of {@link TypeUses#passing(double[], double)}.
     */
    static Value passing(Value[] a, Value x) {
        try (Scope scope = Scope.enter(Sites.PASSING)) {
            Nodes.elements(a, scope, 1);
            Nodes.argument(x, scope, 2);
            Value[] b = passed(a); // TypeUses.java:89
            Value[] c = second("c", b); // TypeUses.java:90
            return isThere(b) && b.length > 0 ? Nodes.at(b[0].times(x).plus(c[0]), scope, 3) : x; // TypeUses.java:91
        }
    }

    /**
     * The graph of {@link TypeUses#summed(double[])}.
     */
    static Value summed(Value[] a) {
        Scope scope = Scope.of(Sites.SUMMED);
        Nodes.elements(a, scope, 1);
        Stream<Value> all = Arrays.stream(a); // TypeUses.java:96
        return Nodes.at(Values.sum(all.map(one -> Nodes.at(one.times(2), scope, 2))), scope, 3); // TypeUses.java:97
    }

    /**
     * The graph of {@link TypeUses#listed(List)}.
     */
    static Value listed(List<Value> list) {
        Scope scope = Scope.of(Sites.LISTED);
        Nodes.elements(list, scope, 1);
        Value sum = Nodes.at(Value.constant(0), scope, 2); // TypeUses.java:102
        for (Value one : list) { // TypeUses.java:103
            sum = Nodes.at(sum.plus(one), scope, 3); // TypeUses.java:104
        }
        return sum; // TypeUses.java:106
    }

    /**
     * The graph of {@link TypeUses#applied(DoubleUnaryOperator, double)}.
     */
    static Value applied(UnaryOperator<Value> function, Value x) {
        try (Scope scope = Scope.enter(Sites.APPLIED)) {
            Nodes.argument(x, scope, 1);
            UnaryOperator<Value> other = function; // TypeUses.java:111
            return other.apply(x); // TypeUses.java:112
        }
    }

    /**
     * The graph of {@link TypeUses#chosen(double, int)}.
     */
    static Value chosen(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            Nodes.argument(x, scope, 1);
            TypeUses.Shape shape = n > 0 ? new TypeUses.Square() : new TypeUses.Shape(); // TypeUses.java:117
            return Nodes.at(
                    TypeUses_ShapeTraced.scaled(shape, x, "s", 2)
                            .plus(TypeUses_OperationTraced.at(
                                    TypeUses.Operation.values()[n > 2 ? 1 : 0], x, "o", List.of(), new Value[] {x})),
                    scope, 2); // TypeUses.java:118
        }
    }

    /**
     * The graph of {@link TypeUses#classes(double)}.
     */
    static Value classes(Value x) {
        Scope scope = Scope.of(Sites.CLASSES);
        Nodes.argument(x, scope, 1);
        Object text = "text"; // TypeUses.java:128
        Class<? extends TypeUses.Side> sides = TypeUses.Side.class; // TypeUses.java:129
        return Nodes.at(
                Nodes.times(x, String.class.cast(text).length(), "String.class.cast(text).length()")
                        .plus(Nodes.times(sides.getEnumConstants().length, "sides.getEnumConstants().length", x))
                        .plus(int.class.isPrimitive() && void.class != null ? x : Value.constant(1)),
                scope, 2); // TypeUses.java:130
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
        Scope scope = Scope.of(Sites.NEW_NAMED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.put(self, "x", Nodes.at(x.times(2), scope, 2)); // TypeUses.java:21
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
        static final String NAMED = """
                TypeUses.java
                named
                80
                x\s
                return 84:16-45(84:16-23,84:26-45)

                    @Traced
                    @SuppressWarnings("traced:plain-object")
                    static double named(double x) {
                        Named named = new Named(x, "q");
                        return named.x * named.name.length();
                    }
                """;

        static final String PASSING = """
                TypeUses.java
                passing
                87
                a\s
                x\s
                return 91:45-60(91:45-53(91:45-49,91:52-53),91:56-60)

                    @Traced
                    static double passing(double[] a, double x) {
                        double[] b = passed(a);
                        double[] c = second("c", b);
                        return isThere(b) && b.length > 0 ? b[0] * x + c[0] : x;
                    }
                """;

        static final String SUMMED = """
                TypeUses.java
                summed
                94
                a\s
                 97:39-46(97:39-42,97:45-46)
                return 97:16-53

                    @Traced
                    static double summed(double[] a) {
                        @Maybe Stream<Double> all = Arrays.stream(a).boxed();
                        return all.mapToDouble(one -> one * 2).sum();
                    }
                """;

        static final String LISTED = """
                TypeUses.java
                listed
                100
                list\s
                sum 102:22-23
                sum 104:13-23(104:13-16,104:20-23)

                    @Traced
                    static double listed(List<@Maybe Double> list) {
                        double sum = 0;
                        for (@Maybe Double one : list) {
                            sum += one;
                        }
                        return sum;
                    }
                """;

        static final String APPLIED = """
                TypeUses.java
                applied
                109
                x\s

                    @Traced
                    static double applied(java.util.function.@Maybe DoubleUnaryOperator function, double x) {
                        DoubleUnaryOperator other = function;
                        return other.applyAsDouble(x);
                    }
                """;

        static final String CHOSEN = """
                TypeUses.java
                chosen
                115
                x\s
                return 118:16-115(118:16-39,118:42-115)

                    @Traced
                    static double chosen(double x, int n) {
                        Shape shape = n > 0 ? new Square() : new Shape();
                        return shape.scaled(x, "s", 2) + Operation.values()[n > 2 ? 1 : 0].at(x, "o", List.of(), new double[] {x});
                    }
                """;

        static final String CLASSES = """
                TypeUses.java
                classes
                126
                x\s
                return 130:16-132:74(130:16-131:54(130:16-52(130:16-17,130:20-52),131:19-54(131:19-50,131:53-54)),132:20-73)

                    @Traced
                    static double classes(double x) {
                        Object text = "text";
                        Class<? extends Side> sides = Side.class;
                        return x * String.class.cast(text).length()
                                + sides.getEnumConstants().length * x
                                + (int.class.isPrimitive() && void.class != null ? x : 1);
                    }
                """;

        static final String NEW_NAMED = """
                TypeUses.java
                new Named
                20
                x\s
                x 21:22-27(21:22-23,21:26-27)

                        Named(double x, @Maybe String label) {
                            this.x = x * 2;
                            this.name = "p" + label;
                        }
                """;
    }
}
