package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;

/**
 * {@code ComparedElements.Box} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class ComparedElements_BoxTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides ANY = Overrides.of(LOOKUP, ComparedElements.Box.class, "any", double.class);

    private static final Overrides COUNT = Overrides.of(LOOKUP, ComparedElements.Box.class, "count", double.class);

    private static final Overrides REMOVED = Overrides.of(LOOKUP, ComparedElements.Box.class, "removed", double.class);

    private static final Overrides EQUALS = Overrides.of(LOOKUP, ComparedElements.Part.class, "equals", Object.class);

    final List<ComparedElements_PartTraced> parts;

    final ComparedElements_PartTraced one;

    ComparedElements_BoxTraced() {
        parts = new ArrayList<>(List.of(
                new ComparedElements_PartTraced(Value.constant(2)),
                new ComparedElements_PartTraced(Value.constant(1)))); // ComparedElements.java:38
        one = new ComparedElements_PartTraced(Value.constant(1)); // ComparedElements.java:39
    }

    ComparedElements_BoxTraced(ComparedElements.Box plain, Lift lift) {
        lift.keep(plain, this);
        this.parts = lift.out(
                lift.in("parts").collection(plain.parts, one -> ComparedElements_PartTraced.of(one, lift)));
        this.one = lift.out(ComparedElements_PartTraced.of(plain.one, lift.in("one")));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static ComparedElements_BoxTraced of(ComparedElements.Box plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static ComparedElements_BoxTraced constant(ComparedElements.Box plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static ComparedElements_BoxTraced of(ComparedElements.Box plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != ComparedElements.Box.class) {
            return lift.subclass(LOOKUP, plain, ComparedElements_BoxTraced.class);
        }
        ComparedElements_BoxTraced kept = lift.kept(plain);
        return kept == null ? new ComparedElements_BoxTraced(plain, lift) : kept;
    }

    /**
     * {@code Box.any(double)} on Values.
     */
    Value any(Value x) {
        try (Scope scope = Scope.enter(Sites.ANY)) {
            Nodes.argument(x, scope, 1);
            return parts.stream().anyMatch(part -> part.equals(one))
                    ? x
                    : Nodes.at(Value.constant(1), scope, 2); // ComparedElements.java:46
        }
    }

    /**
     * {@code Box.count(double)} on Values.
     */
    Value count(Value x) {
        try (Scope scope = Scope.enter(Sites.COUNT)) {
            Nodes.argument(x, scope, 1);
            Predicate<ComparedElements_PartTraced> isOne = part -> part.equals(one); // ComparedElements.java:50
            return Nodes.at(
                    Nodes.times(x, parts.stream().filter(isOne).count(), "parts.stream().filter(isOne).count()"),
                    scope, 2); // ComparedElements.java:51
        }
    }

    /**
     * {@code Box.removed(double)} on Values.
     */
    Value removed(Value x) {
        try (Scope scope = Scope.enter(Sites.REMOVED)) {
            Nodes.argument(x, scope, 1);
            List<ComparedElements_PartTraced> kept = new ArrayList<>(parts); // ComparedElements.java:55
            kept.removeIf(part -> part.equals(one)); // ComparedElements.java:56
            return Nodes.at(
                    Nodes.times(x, kept.size(), "kept.size()").plus(kept.get(0).a),
                    scope, 2); // ComparedElements.java:57
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.ComparedElements$Box@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link ComparedElements.Box#sample()}.
     */
    @SuppressWarnings("try")
    static ComparedElements_BoxTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new ComparedElements_BoxTraced(); // ComparedElements.java:42
        }
    }

    /**
     * The graph of {@link ComparedElements.Box#any(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value any(ComparedElements.Box self, Value x) {
        if (ANY.isOverriddenIn(self)) {
            return ANY.call(self, x);
        }
        return anyOfBox(self, x);
    }

    /**
     * The graph of {@link ComparedElements.Box#any(double)} itself, overridden or not.
     */
    static Value anyOfBox(ComparedElements.Box self, Value x) {
        Scope scope = Scope.of(Sites.ANY);
        Nodes.argument(x, scope, 1);
        return self.parts.stream().anyMatch(part -> part.equals(self.one))
                ? x
                : Nodes.at(Value.constant(1), scope, 2); // ComparedElements.java:46
    }

    /**
     * The graph of {@link ComparedElements.Box#count(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value count(ComparedElements.Box self, Value x) {
        if (COUNT.isOverriddenIn(self)) {
            return COUNT.call(self, x);
        }
        return countOfBox(self, x);
    }

    /**
     * The graph of {@link ComparedElements.Box#count(double)} itself, overridden or not.
     */
    static Value countOfBox(ComparedElements.Box self, Value x) {
        Scope scope = Scope.of(Sites.COUNT);
        Nodes.argument(x, scope, 1);
        Predicate<ComparedElements.Part> isOne = part -> part.equals(self.one); // ComparedElements.java:50
        return Nodes.at(
                Nodes.times(x, self.parts.stream().filter(isOne).count(), "parts.stream().filter(isOne).count()"),
                scope, 2); // ComparedElements.java:51
    }

    /**
     * The graph of {@link ComparedElements.Box#removed(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value removed(ComparedElements.Box self, Value x) {
        if (REMOVED.isOverriddenIn(self)) {
            return REMOVED.call(self, x);
        }
        return removedOfBox(self, x);
    }

    /**
     * The graph of {@link ComparedElements.Box#removed(double)} itself, overridden or not.
     */
    static Value removedOfBox(ComparedElements.Box self, Value x) {
        Scope scope = Scope.of(Sites.REMOVED);
        Nodes.argument(x, scope, 1);
        List<ComparedElements.Part> kept = new ArrayList<>(self.parts); // ComparedElements.java:55
        kept.removeIf(part -> part.equals(self.one)); // ComparedElements.java:56
        return Nodes.at(
                Nodes.plus(Nodes.times(x, kept.size(), "kept.size()"), kept.get(0).a, "kept.get(0).a"),
                scope, 2); // ComparedElements.java:57
    }

    /**
     * The graph of {@link ComparedElements.Part#equals(Object)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static boolean equals(ComparedElements.Part self, Object other) {
        if (EQUALS.isOverriddenIn(self)) {
            return EQUALS.call(self, other);
        }
        return equalsOfPart(self, other);
    }

    /**
     * The graph of {@link ComparedElements.Part#equals(Object)}, which a traced method calls.
     */
    private static boolean equalsOfPart(ComparedElements.Part self, Object other) {
        return other instanceof ComparedElements.Part part && part.a == self.a; // ComparedElements.java:27
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ANY = """
                ComparedElements.java
                any
                45
                x\s
                return 46:76-77

                        double any(double x) {
                            return parts.stream().anyMatch(part -> part.equals(one)) ? x : 1;
                        }
                """;

        static final String COUNT = """
                ComparedElements.java
                count
                49
                x\s
                return 51:20-60(51:20-21,51:24-60)

                        double count(double x) {
                            Predicate<Part> isOne = part -> part.equals(one);
                            return x * parts.stream().filter(isOne).count();
                        }
                """;

        static final String REMOVED = """
                ComparedElements.java
                removed
                54
                x\s
                return 57:20-51(57:20-35(57:20-21,57:24-35),57:38-51)

                        double removed(double x) {
                            List<Part> kept = new ArrayList<>(parts);
                            kept.removeIf(part -> part.equals(one));
                            return x * kept.size() + kept.get(0).a;
                        }
                """;

        static final String SAMPLE = """
                ComparedElements.java
                sample
                41

                        static Box sample() {
                            return new Box();
                        }
                """;
    }
}
