package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Superclasses}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field rate",
        "annotated(double) memory reads elsewhere",
        "implicit(double) memory reads elsewhere",
        "varargs(double) memory reads elsewhere",
        "handed(double) memory reads elsewhere",
        "ofAnother(double) memory reads elsewhere"
})
final class SuperclassesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle RATE = PrivateMembers.staticField(LOOKUP, Superclasses.class, "rate", double.class);

    private static final VarHandle SOURCE = PrivateMembers.staticField(
            LOOKUP, Superclasses.class, "SOURCE", Superclasses.Source.class);

    private static final Overrides NUMBER = Overrides.of(LOOKUP, Superclasses.Source.class, "number");

    static {
        Nodes.initialize(Superclasses.class);
    }

    private SuperclassesTraced() {
    }

    /**
     * The graph of {@link Superclasses#annotated(double)}.
     */
    static Value annotated(Value x) {
        try (Scope scope = Scope.enter(Sites.ANNOTATED); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setRate(memory.put(Superclasses.class, "rate", x)); // Superclasses.java:71
            return Superclasses_AnnotatedTraced.weighted(newAnnotated(), x); // Superclasses.java:72
        }
    }

    /**
     * The graph of {@link Superclasses#implicit(double)}.
     */
    static Value implicit(Value x) {
        Scope scope = Scope.of(Sites.IMPLICIT);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setRate(memory.put(Superclasses.class, "rate", x)); // Superclasses.java:77
            Superclasses.Leaf leaf = newLeaf(); // Superclasses.java:78
            Superclasses.Middle<String> owner;
            return Nodes.at(
                    memory.get(leaf, "doubled", leaf.doubled).times(memory.get(leaf, "more", leaf.more))
                            .times(memory.get(owner = newMiddle("m"), "doubled", owner.doubled)),
                    scope, 2); // Superclasses.java:79
        }
    }

    /**
     * The graph of {@link Superclasses#varargs(double)}.
     */
    static Value varargs(Value x) {
        Scope scope = Scope.of(Sites.VARARGS);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setRate(memory.put(Superclasses.class, "rate", x)); // Superclasses.java:84
            Superclasses.Weighted weighted = newWeighted(Nodes.at(x.times(x), scope, 2)); // Superclasses.java:85
            return Nodes.at(
                    memory.get(weighted, "sum", weighted.sum).times(memory.get(weighted, "weight", weighted.weight)),
                    scope, 3); // Superclasses.java:86
        }
    }

    /**
     * The graph of {@link Superclasses#handed(double)}.
     */
    static Value handed(Value x) {
        Scope scope = Scope.of(Sites.HANDED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setRate(memory.put(Superclasses.class, "rate", x)); // Superclasses.java:91
            Supplier<Superclasses.Base> maker = () -> newLeaf(); // Superclasses.java:92
            Superclasses.Base owner;
            Value sum = memory.get(owner = maker.get(), "doubled", owner.doubled); // Superclasses.java:93
            for (Superclasses.Base one : List.of(newLeaf(), newMiddle(2))) { // Superclasses.java:94
                sum = Nodes.at(
                        sum.plus(memory.get(one, "doubled", one.doubled).times(x)), scope, 2); // Superclasses.java:95
            }
            return sum; // Superclasses.java:97
        }
    }

    /**
     * The graph of {@link Superclasses#ofAnother(double)}.
     */
    static Value ofAnother(Value x) {
        Scope scope = Scope.of(Sites.OF_ANOTHER);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            SOURCE().number = memory.put(SOURCE(), "number", Nodes.at(x.times(x), scope, 2)); // Superclasses.java:121
            Superclasses.Reading owner;
            return memory.get(owner = newReading(Value.constant(2)), "read", owner.read); // Superclasses.java:122
        }
    }

    /**
     * A new {@code Annotated}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Superclasses.Annotated newAnnotated() {
        try (Memory memory = Memory.open()) {
            Superclasses.Annotated made = new Superclasses.Annotated();
            rememberAnnotated(made);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Annotated}.
     */
    private static void rememberAnnotated(Superclasses.Annotated self) {
        Scope scope = Scope.of(Sites.NEW_ANNOTATED);
        try (Memory memory = Memory.open()) {
            rememberBase(self); // Superclasses.java:56
            memory.put(
                    self, "weight",
                    Nodes.at(
                            Values.times(3, memory.get(self, "doubled", self.doubled)),
                            scope, 1)); // Superclasses.java:58
        }
    }

    /**
     * A new {@code Leaf}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Superclasses.Leaf newLeaf() {
        try (Memory memory = Memory.open()) {
            Superclasses.Leaf made = new Superclasses.Leaf();
            rememberLeaf(made);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Leaf}.
     */
    private static void rememberLeaf(Superclasses.Leaf self) {
        rememberLeaf(self, "leaf"); // Superclasses.java:32
    }

    /**
     * A new {@code Middle}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static <T> Superclasses.Middle<T> newMiddle(T name) {
        try (Memory memory = Memory.open()) {
            Superclasses.Middle<T> made = new Superclasses.Middle<T>(name);
            rememberMiddle(made, name);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Middle}.
     */
    private static <T> void rememberMiddle(Superclasses.Middle<T> self, T name) {
        rememberBase(self); // Superclasses.java:23
    }

    /**
     * A new {@code Weighted}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Superclasses.Weighted newWeighted(Value weight) {
        try (Memory memory = Memory.open()) {
            Superclasses.Weighted made = new Superclasses.Weighted(weight.data());
            rememberWeighted(made, weight);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Weighted}.
     */
    private static void rememberWeighted(Superclasses.Weighted self, Value weight) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(weight, "weight");
            rememberCounting(self); // Superclasses.java:51
            memory.put(self, "weight", weight); // Superclasses.java:52
        }
    }

    /**
     * A new {@code Reading}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Superclasses.Reading newReading(Value k) {
        try (Memory memory = Memory.open()) {
            Superclasses.Reading made = new Superclasses.Reading(k.data());
            rememberReading(made, k);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Reading}.
     */
    private static void rememberReading(Superclasses.Reading self, Value k) {
        Scope scope = Scope.of(Sites.NEW_READING);
        try (Memory memory = Memory.open()) {
            Nodes.argument(k, scope, 1);
            memory.put(self, "read", Nodes.at(number(SOURCE()).times(k), scope, 2)); // Superclasses.java:114
        }
    }

    /**
     * A new {@code Base}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Superclasses.Base newBase() {
        try (Memory memory = Memory.open()) {
            Superclasses.Base made = new Superclasses.Base();
            rememberBase(made);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Base}.
     */
    private static void rememberBase(Superclasses.Base self) {
        Scope scope = Scope.of(Sites.NEW_BASE);
        try (Memory memory = Memory.open()) {
            memory.put(
                    self, "doubled",
                    Nodes.at(
                            memory.get(Superclasses.class, "rate", rate()).times(2), scope, 1)); // Superclasses.java:16
        }
    }

    /**
     * A new {@code Leaf}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Superclasses.Leaf newLeaf(String name) {
        try (Memory memory = Memory.open()) {
            Superclasses.Leaf made = new Superclasses.Leaf(name);
            rememberLeaf(made, name);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Leaf}.
     */
    private static void rememberLeaf(Superclasses.Leaf self, String name) {
        Scope scope = Scope.of(Sites.NEW_LEAF);
        try (Memory memory = Memory.open()) {
            rememberMiddle(self, name); // Superclasses.java:36
            memory.put(
                    self, "more",
                    Nodes.at(memory.get(self, "doubled", self.doubled).plus(1), scope, 1)); // Superclasses.java:29
        }
    }

    /**
     * A new {@code Counting}, behind whose numbers the Values are remembered.
     */
    private static Superclasses.Counting newCounting(Value... more) {
        try (Memory memory = Memory.open()) {
            Superclasses.Counting made = new Superclasses.Counting(memory.plain(more));
            rememberCounting(made, more);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Counting}.
     */
    private static void rememberCounting(Superclasses.Counting self, Value... more) {
        Scope scope = Scope.of(Sites.NEW_COUNTING);
        try (Memory memory = Memory.open()) {
            Nodes.elements(more, scope, 1);
            memory.put(
                    self, "sum",
                    Nodes.at(
                            Nodes.plus(more.length, "more.length", memory.get(Superclasses.class, "rate", rate())),
                            scope, 2)); // Superclasses.java:44
        }
    }

    /**
     * The graph of {@link Superclasses.Source#number()}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static Value number(Superclasses.Source self) {
        if (NUMBER.isOverriddenIn(self)) {
            return NUMBER.call(self);
        }
        return numberOfSource(self);
    }

    /**
     * The graph of {@link Superclasses.Source#number()}, which a traced method calls.
     */
    private static Value numberOfSource(Superclasses.Source self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "number", self.number); // Superclasses.java:104
        }
    }

    private static double rate() {
        return (double) RATE.get();
    }

    private static Superclasses.Source SOURCE() {
        return (Superclasses.Source) SOURCE.get();
    }

    private static double setRate(double value) {
        RATE.set(value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ANNOTATED = """
                Superclasses.java
                annotated
                69
                x\s

                    @Traced
                    static double annotated(double x) {
                        rate = x;
                        return new Annotated().weighted(x);
                    }
                """;

        static final String IMPLICIT = """
                Superclasses.java
                implicit
                75
                x\s
                return 79:16-68(79:16-40(79:16-28,79:31-40),79:43-68)

                    @Traced
                    static double implicit(double x) {
                        rate = x;
                        Leaf leaf = new Leaf();
                        return leaf.doubled * leaf.more * new Middle<>("m").doubled;
                    }
                """;

        static final String VARARGS = """
                Superclasses.java
                varargs
                82
                x\s
                 85:42-47(85:42-43,85:46-47)
                return 86:16-46(86:16-28,86:31-46)

                    @Traced
                    static double varargs(double x) {
                        rate = x;
                        Weighted weighted = new Weighted(x * x);
                        return weighted.sum * weighted.weight;
                    }
                """;

        static final String HANDED = """
                Superclasses.java
                handed
                89
                x\s
                sum 95:13-35(95:13-16,95:20-35(95:20-31,95:34-35))

                    @Traced
                    static double handed(double x) {
                        rate = x;
                        Supplier<Base> maker = Leaf::new;
                        double sum = maker.get().doubled;
                        for (Base one : List.of(new Leaf(), new Middle<>(2))) {
                            sum += one.doubled * x;
                        }
                        return sum;
                    }
                """;

        static final String OF_ANOTHER = """
                Superclasses.java
                ofAnother
                119
                x\s
                number 121:25-30(121:25-26,121:29-30)

                    @Traced
                    static double ofAnother(double x) {
                        SOURCE.number = x * x;
                        return new Reading(2).read;
                    }
                """;

        static final String NEW_ANNOTATED = """
                Superclasses.java
                new Annotated
                56
                weight 58:25-36(58:25-26,58:29-36)

                    @Traced
                    static class Annotated extends Base {
                        double weight = 3 * doubled;

                        static Annotated sample() {
                            return new Annotated();
                        }

                        double weighted(double x) {
                            return weight * x * doubled;
                        }
                    }
                """;

        static final String NEW_READING = """
                Superclasses.java
                new Reading
                113
                k\s
                read 114:20-39(114:20-35,114:38-39)

                        Reading(double k) {
                            read = SOURCE.number() * k;
                        }
                """;

        static final String NEW_BASE = """
                Superclasses.java
                new Base
                15
                doubled 16:23-31(16:23-27,16:30-31)

                        Base() {
                            doubled = rate * 2;
                        }
                """;

        static final String NEW_LEAF = """
                Superclasses.java
                new Leaf
                35
                more 29:23-34(29:23-30,29:33-34)

                        Leaf(String name) {
                            super(name);
                        }
                """;

        static final String NEW_COUNTING = """
                Superclasses.java
                new Counting
                43
                more\s
                sum 44:19-37(44:19-30,44:33-37)

                        Counting(double... more) {
                            sum = more.length + rate;
                        }
                """;
    }
}
