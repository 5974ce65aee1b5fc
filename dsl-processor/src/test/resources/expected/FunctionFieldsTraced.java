package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link FunctionFields}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field k",
        "new() reads",
        "sample() reads",
        "plain(java.util.List) reads",
        "called(double) memory reads",
        "handed(double) memory reads",
        "made(double) memory reads",
        "unknown(double) memory reads",
        "sorted(double) memory reads"
})
final class FunctionFieldsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle K = PrivateMembers.field(LOOKUP, FunctionFields.class, "k", double.class);

    private static final VarHandle SQUARED = PrivateMembers.field(
            LOOKUP, FunctionFields.class, "squared", IntToDoubleFunction.class);

    private static final VarHandle LEVELS = PrivateMembers.field(LOOKUP, FunctionFields.class, "levels", List.class);

    private static final Overrides CALLED = Overrides.of(LOOKUP, FunctionFields.class, "called", double.class);

    private static final MethodHandle TWICE = PrivateMembers.staticMethod(
            LOOKUP, FunctionFields.class, "twice", double.class, DoubleUnaryOperator.class, double.class);

    private static final Overrides HANDED = Overrides.of(LOOKUP, FunctionFields.class, "handed", double.class);

    private static final Overrides MADE = Overrides.of(LOOKUP, FunctionFields.class, "made", double.class);

    private static final Overrides UNKNOWN = Overrides.of(LOOKUP, FunctionFields.class, "unknown", double.class);

    private static final VarHandle BY_LENGTH = PrivateMembers.staticField(
            LOOKUP, FunctionFields.class, "BY_LENGTH", Comparator.class);

    private static final Overrides SORTED = Overrides.of(LOOKUP, FunctionFields.class, "sorted", double.class);

    private FunctionFieldsTraced() {
    }

    /**
     * The graph of {@link FunctionFields#called(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value called(FunctionFields self, Value x) {
        if (CALLED.isOverriddenIn(self)) {
            return CALLED.call(self, x);
        }
        return calledOfFunctionFields(self, x);
    }

    /**
     * The graph of {@link FunctionFields#called(double)} itself, overridden or not.
     */
    static Value calledOfFunctionFields(FunctionFields self, Value x) {
        Scope scope = Scope.of(Sites.CALLED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setK(self, memory.put(self, "k", Nodes.at(x.times(x), scope, 2))); // FunctionFields.java:43
            return Nodes.at(
                    Nodes.plus(
                            Nodes.times(
                                    memory.get(self, "k", k(self)), squared(self).applyAsDouble(3),
                                    "squared.applyAsDouble(3)"),
                            levels(self).get(0).getAsDouble(), "levels.get(0).getAsDouble()"),
                    scope, 3); // FunctionFields.java:44
        }
    }

    /**
     * The graph of {@link FunctionFields#handed(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value handed(FunctionFields self, Value x) {
        if (HANDED.isOverriddenIn(self)) {
            return HANDED.call(self, x);
        }
        return handedOfFunctionFields(self, x);
    }

    /**
     * The graph of {@link FunctionFields#handed(double)} itself, overridden or not.
     */
    static Value handedOfFunctionFields(FunctionFields self, Value x) {
        Scope scope = Scope.of(Sites.HANDED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setK(self, memory.put(self, "k", x)); // FunctionFields.java:49
            return Nodes.at(
                    Nodes.times(memory.get(self, "k", k(self)), twice(y -> y * 2, 3), "twice(y -> y * 2, 3)"),
                    scope, 2); // FunctionFields.java:50
        }
    }

    /**
     * The graph of {@link FunctionFields#made(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value made(FunctionFields self, Value x) {
        if (MADE.isOverriddenIn(self)) {
            return MADE.call(self, x);
        }
        return madeOfFunctionFields(self, x);
    }

    /**
     * The graph of {@link FunctionFields#made(double)} itself, overridden or not.
     */
    static Value madeOfFunctionFields(FunctionFields self, Value x) {
        try (Scope scope = Scope.enter(Sites.MADE); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setK(self, memory.put(self, "k", Nodes.at(x.times(x), scope, 2))); // FunctionFields.java:55
            IntFunction<Value> here = i -> Nodes.at(
                    Nodes.times(memory.get(self, "k", k(self)), i, "i"), scope, 3); // FunctionFields.java:56
            Runnable doubled = () -> setK(
                    self,
                    memory.put(
                            self, "k",
                            Nodes.at(
                                    Values.times(2, memory.get(self, "k", k(self))),
                                    scope, 4))); // FunctionFields.java:57
            doubled.run(); // FunctionFields.java:58
            return here.apply(3); // FunctionFields.java:59
        }
    }

    /**
     * The graph of {@link FunctionFields#unknown(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value unknown(FunctionFields self, Value x) {
        if (UNKNOWN.isOverriddenIn(self)) {
            return UNKNOWN.call(self, x);
        }
        return unknownOfFunctionFields(self, x);
    }

    /**
     * The graph of {@link FunctionFields#unknown(double)} itself, overridden or not.
     */
    static Value unknownOfFunctionFields(FunctionFields self, Value x) {
        Scope scope = Scope.of(Sites.UNKNOWN);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setK(self, memory.put(self, "k", x)); // FunctionFields.java:65
            return Nodes.at(
                    Nodes.times(memory.get(self, "k", k(self)), self.level.getAsDouble(), "level.getAsDouble()"),
                    scope, 2); // FunctionFields.java:66
        }
    }

    /**
     * The graph of {@link FunctionFields#sorted(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value sorted(FunctionFields self, Value x) {
        if (SORTED.isOverriddenIn(self)) {
            return SORTED.call(self, x);
        }
        return sortedOfFunctionFields(self, x);
    }

    /**
     * The graph of {@link FunctionFields#sorted(double)} itself, overridden or not.
     */
    static Value sortedOfFunctionFields(FunctionFields self, Value x) {
        Scope scope = Scope.of(Sites.SORTED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setK(self, memory.put(self, "k", x)); // FunctionFields.java:71
            List<String> names = new ArrayList<>(List.of("three", "one")); // FunctionFields.java:72
            names.sort(BY_LENGTH()); // FunctionFields.java:73
            return Nodes.at(
                    Nodes.times(memory.get(self, "k", k(self)), names.get(0).length(), "names.get(0).length()"),
                    scope, 2); // FunctionFields.java:74
        }
    }

    private static double k(FunctionFields self) {
        return (double) K.get(self);
    }

    private static IntToDoubleFunction squared(FunctionFields self) {
        return (IntToDoubleFunction) SQUARED.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<DoubleSupplier> levels(FunctionFields self) {
        return (List<DoubleSupplier>) LEVELS.get(self);
    }

    private static double twice(DoubleUnaryOperator f, double x) {
        try {
            return (double) TWICE.invoke(f, x);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    @SuppressWarnings("unchecked")
    private static Comparator<String> BY_LENGTH() {
        return (Comparator<String>) BY_LENGTH.get();
    }

    private static double setK(FunctionFields self, double value) {
        K.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CALLED = """
                FunctionFields.java
                called
                41
                x\s
                k 43:13-18(43:13-14,43:17-18)
                return 44:16-74(44:16-44(44:16-17,44:20-44),44:47-74)

                    @Traced
                    double called(double x) {
                        k = x * x;
                        return k * squared.applyAsDouble(3) + levels.get(0).getAsDouble();
                    }
                """;

        static final String HANDED = """
                FunctionFields.java
                handed
                47
                x\s
                return 50:16-40(50:16-17,50:20-40)

                    @Traced
                    double handed(double x) {
                        k = x;
                        return k * twice(y -> y * 2, 3);
                    }
                """;

        static final String MADE = """
                FunctionFields.java
                made
                53
                x\s
                k 55:13-18(55:13-14,55:17-18)
                 56:41-46(56:41-42,56:45-46)
                k 57:38-43(57:38-39,57:42-43)

                    @Traced
                    double made(double x) {
                        k = x * x;
                        IntToDoubleFunction here = i -> k * i;
                        Runnable doubled = () -> k = 2 * k;
                        doubled.run();
                        return here.applyAsDouble(3);
                    }
                """;

        static final String UNKNOWN = """
                FunctionFields.java
                unknown
                63
                x\s
                return 66:16-39(66:16-17,66:20-39)

                    @Traced
                    double unknown(double x) {
                        k = x;
                        return k * level.getAsDouble();
                    }
                """;

        static final String SORTED = """
                FunctionFields.java
                sorted
                69
                x\s
                return 74:16-41(74:16-17,74:20-41)

                    @Traced
                    double sorted(double x) {
                        k = x;
                        List<String> names = new ArrayList<>(List.of("three", "one"));
                        names.sort(BY_LENGTH);
                        return k * names.get(0).length();
                    }
                """;
    }
}
