package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Clashes}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("nullForOwnOf(double) memory reads elsewhere")
final class ClashesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle K_2 = PrivateMembers.staticField(LOOKUP, Clashes.class, "k", double.class);

    private static final Overrides K_3 = Overrides.of(LOOKUP, Clashes.class, "k", double.class);

    private static final double Value2 = 3.0;

    private static final VarHandle HASH_CODE = PrivateMembers.staticField(LOOKUP, Clashes.class, "hashCode", int.class);

    private static final MethodHandle N_2 = PrivateMembers.staticMethod(
            LOOKUP, Clashes.class, "n", int.class, int.class);

    private static final Overrides VALUE_ARGUMENT = Overrides.of(LOOKUP, Clashes.class, "valueArgument", double.class);

    private ClashesTraced() {
    }

    /**
     * The graph of {@link Clashes#k(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value k(Clashes self, Value K) {
        if (K_3.isOverriddenIn(self)) {
            return K_3.call(self, K);
        }
        return kOfClashes(self, K);
    }

    /**
     * The graph of {@link Clashes#k(double)} itself, overridden or not.
     */
    static Value kOfClashes(Clashes self, Value K) {
        Scope scope = Scope.of(Sites.K);
        Nodes.argument(K, scope, 1);
        return Nodes.at(Nodes.times(K, plainK(), "k"), scope, 2); // Clashes.java:14
    }

    /**
     * The graph of {@link Clashes#constants(double)}.
     */
    static Value constants(Value x) {
        Scope scope = Scope.of(Sites.CONSTANTS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(x, Value2, "Value").plus(Nodes.times(plainHashCode(), "hashCode", x)),
                scope, 2); // Clashes.java:19
    }

    /**
     * The graph of {@link Clashes#n(double)}.
     */
    static Value n(Value x) {
        Scope scope = Scope.of(Sites.N);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(plainN(2), "n(2)", x), scope, 2); // Clashes.java:28
    }

    /**
     * The graph of {@link Clashes#helpers(double)}.
     */
    static Value helpers(Value x) {
        try (Scope scope = Scope.enter(Sites.HELPERS)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(h(x).plus(hOfSecond(x)), scope, 2); // Clashes.java:33
        }
    }

    /**
     * The graph of {@link Clashes#around(double, double)}.
     */
    static Value around(Value Clashes2, Value First2) {
        Scope scope = Scope.of(Sites.AROUND);
        Nodes.argument(Clashes2, scope, 1);
        Nodes.argument(First2, scope, 2);
        return Nodes.at(
                Nodes.times(Clashes2, Clashes.Nested.half(3), "Nested.half(3)").times(First2),
                scope, 3); // Clashes.java:50
    }

    /**
     * The graph of {@link Clashes#nullArgument(double)}.
     */
    static Value nullArgument(Value x) {
        try (Scope scope = Scope.enter(Sites.NULL_ARGUMENT)) {
            Nodes.argument(x, scope, 1);
            return overloaded(x, (Object) null); // Clashes.java:84
        }
    }

    /**
     * The graph of {@link Clashes#overloaded(double, Object)}.
     */
    static Value overloaded(Value x, Object o) {
        Scope scope = Scope.of(Sites.OVERLOADED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.plus(1), scope, 2); // Clashes.java:89
    }

    /**
     * The graph of {@link Clashes#overloaded(double, double)}.
     */
    static Value overloaded(Value x, Value y) {
        Scope scope = Scope.of(Sites.OVERLOADED_2);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(x.plus(y), scope, 3); // Clashes.java:94
    }

    /**
     * The graph of {@link Clashes#valueArgument(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value valueArgument(Clashes self, Value x) {
        if (VALUE_ARGUMENT.isOverriddenIn(self)) {
            return VALUE_ARGUMENT.call(self, x);
        }
        return valueArgumentOfClashes(self, x);
    }

    /**
     * The graph of {@link Clashes#valueArgument(double)} itself, overridden or not.
     */
    static Value valueArgumentOfClashes(Clashes self, Value x) {
        try (Scope scope = Scope.enter(Sites.VALUE_ARGUMENT)) {
            Nodes.argument(x, scope, 1);
            return boxed((Object) self.w, x); // Clashes.java:99
        }
    }

    /**
     * The graph of {@link Clashes#boxed(Object, double)}.
     */
    static Value boxed(Object o, Value x) {
        Nodes.argument(x, "x");
        return x; // Clashes.java:104
    }

    /**
     * The graph of {@link Clashes#boxed(double, double)}.
     */
    static Value boxed(Value w, Value x) {
        Scope scope = Scope.of(Sites.BOXED);
        Nodes.argument(w, scope, 1);
        Nodes.argument(x, scope, 2);
        return Nodes.at(w.times(x), scope, 3); // Clashes.java:109
    }

    /**
     * The graph of {@link Clashes#nullForOwnOf(double)}.
     */
    static Value nullForOwnOf(Value x) {
        try (Scope scope = Scope.enter(Sites.NULL_FOR_OWN_OF); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Clashes.Named.unit = memory.put(
                    Clashes.Named.class, "unit", Nodes.at(x.times(x), scope, 2)); // Clashes.java:133
            return Clashes_NamedTraced.of((Value[]) null).size; // Clashes.java:134
        }
    }

    /**
     * The graph of {@link Clashes.First#h(double)}, which a traced method calls.
     */
    private static Value h(Value x) {
        Scope scope = Scope.of(Sites.H);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.plus(1), scope, 2); // Clashes.java:38
    }

    /**
     * The graph of {@link Clashes.Second#h(double)}, which a traced method calls.
     */
    private static Value hOfSecond(Value x) {
        Scope scope = Scope.of(Sites.H_2);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.plus(2), scope, 2); // Clashes.java:44
    }

    private static double plainK() {
        return (double) K_2.get();
    }

    private static int plainHashCode() {
        return (int) HASH_CODE.get();
    }

    private static int plainN(int N) {
        try {
            return (int) N_2.invoke(N);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String K = """
                Clashes.java
                k
                12
                K\s
                return 14:16-21(14:16-17,14:20-21)

                    @Traced
                    double k(double K) {
                        return K * k;
                    }
                """;

        static final String CONSTANTS = """
                Clashes.java
                constants
                17
                x\s
                return 19:16-40(19:16-25(19:16-17,19:20-25),19:28-40(19:28-36,19:39-40))

                    @Traced
                    static double constants(double x) {
                        return x * Value + hashCode * x;
                    }
                """;

        static final String N = """
                Clashes.java
                n
                26
                x\s
                return 28:16-24(28:16-20,28:23-24)

                    @Traced
                    static double n(double x) {
                        return n(2) * x;
                    }
                """;

        static final String HELPERS = """
                Clashes.java
                helpers
                31
                x\s
                return 33:16-40(33:16-26,33:29-40)

                    @Traced
                    static double helpers(double x) {
                        return First.h(x) + Second.h(x);
                    }
                """;

        static final String AROUND = """
                Clashes.java
                around
                48
                Clashes\s
                First\s
                return 50:16-48(50:16-40(50:16-23,50:26-40),50:43-48)

                    @Traced
                    static double around(double Clashes, double First) {
                        return Clashes * Nested.half(3) * First;
                    }
                """;

        static final String NULL_ARGUMENT = """
                Clashes.java
                nullArgument
                82
                x\s

                    @Traced
                    static double nullArgument(double x) {
                        return overloaded(x, null);
                    }
                """;

        static final String OVERLOADED = """
                Clashes.java
                overloaded
                87
                x\s
                return 89:16-21(89:16-17,89:20-21)

                    @Traced
                    static double overloaded(double x, Object o) {
                        return x + 1;
                    }
                """;

        static final String OVERLOADED_2 = """
                Clashes.java
                overloaded
                92
                x\s
                y\s
                return 94:16-21(94:16-17,94:20-21)

                    @Traced
                    static double overloaded(double x, double y) {
                        return x + y;
                    }
                """;

        static final String VALUE_ARGUMENT = """
                Clashes.java
                valueArgument
                97
                x\s

                    @Traced
                    double valueArgument(double x) {
                        return boxed(w, x);
                    }
                """;

        static final String BOXED = """
                Clashes.java
                boxed
                107
                w\s
                x\s
                return 109:16-21(109:16-17,109:20-21)

                    @Traced
                    static double boxed(double w, double x) {
                        return w * x;
                    }
                """;

        static final String NULL_FOR_OWN_OF = """
                Clashes.java
                nullForOwnOf
                130
                x\s
                unit 133:22-27(133:22-23,133:26-27)

                    @Traced
                    @SuppressWarnings("traced:field-write")
                    static double nullForOwnOf(double x) {
                        Named.unit = x * x;
                        return Named.of(null).size;
                    }
                """;

        static final String H = """
                Clashes.java
                h
                37
                x\s
                return 38:20-25(38:20-21,38:24-25)

                        static double h(double x) {
                            return x + 1;
                        }
                """;

        static final String H_2 = """
                Clashes.java
                h
                43
                x\s
                return 44:20-25(44:20-21,44:24-25)

                        static double h(double x) {
                            return x + 2;
                        }
                """;
    }
}
