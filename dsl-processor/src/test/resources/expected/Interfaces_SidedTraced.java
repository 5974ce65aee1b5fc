package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Interfaces.Sided} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "sample() memory own",
        "side() memory own reads",
        "edge() memory own reads"
})
abstract class Interfaces_SidedTraced implements Interfaces_ShapeTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides EDGE = Overrides.of(LOOKUP, Interfaces.Sided.class, "edge");

    private static final Overrides WEIGHT = Overrides.of(LOOKUP, Interfaces.Sided.class, "weight");

    private static final Overrides SIDE = Overrides.of(LOOKUP, Interfaces.Sided.class, "side");

    Interfaces_SidedTraced() {
    }

    Interfaces_SidedTraced(Interfaces.Sided plain, Lift lift) {
        lift.keep(plain, this);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Interfaces_SidedTraced of(Interfaces.Sided plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Interfaces_SidedTraced constant(Interfaces.Sided plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Interfaces_SidedTraced of(Interfaces.Sided plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Interfaces.Sided.class) {
            return lift.subclass(LOOKUP, plain, Interfaces_SidedTraced.class);
        }
        throw new AssertionError();
    }

    /**
     * {@code Sided.side()} on Values.
     */
    abstract Value side();

    /**
     * {@code Sided.edge()} on Values.
     */
    public Value edge() {
        try (Scope scope = Scope.enter(Sites.EDGE)) {
            return Nodes.at(Values.times(4, side()), scope, 1); // Interfaces.java:127
        }
    }

    /**
     * {@code Sided.weight()} on Values.
     */
    public Value weight() {
        Scope scope = Scope.of(Sites.WEIGHT);
        return Nodes.at(Value.constant(7), scope, 1); // Interfaces.java:132
    }

    /**
     * The graph of {@link Interfaces.Sided#sample()}.
     */
    @SuppressWarnings("try")
    static Interfaces_SidedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Interfaces_SquareTraced(Value.constant(0.5)); // Interfaces.java:120
        }
    }

    /**
     * The graph of {@link Interfaces.Sided#edge()}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value edge(Interfaces.Sided self) {
        if (EDGE.isOverriddenIn(self)) {
            return EDGE.call(self);
        }
        return edgeOfSided(self);
    }

    /**
     * The graph of {@link Interfaces.Sided#edge()} itself, overridden or not.
     */
    @SuppressWarnings("try")
    public static Value edgeOfSided(Interfaces.Sided self) {
        try (Scope scope = Scope.enter(Sites.EDGE); Memory memory = Memory.open()) {
            return Nodes.at(Values.times(4, side(self)), scope, 1); // Interfaces.java:127
        }
    }

    /**
     * The graph of {@link Interfaces.Sided#weight()}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value weight(Interfaces.Sided self) {
        if (WEIGHT.isOverriddenIn(self)) {
            return WEIGHT.call(self);
        }
        return weightOfSided(self);
    }

    /**
     * The graph of {@link Interfaces.Sided#weight()} itself, overridden or not.
     */
    public static Value weightOfSided(Interfaces.Sided self) {
        Scope scope = Scope.of(Sites.WEIGHT);
        return Nodes.at(Value.constant(7), scope, 1); // Interfaces.java:132
    }

    /**
     * The graph of {@link Interfaces.Sided#side()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value side(Interfaces.Sided self) {
        return SIDE.call(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String EDGE = """
                Interfaces.java
                edge
                125
                return 127:20-30(127:20-21,127:24-30)

                        @Override
                        public double edge() {
                            return 4 * side();
                        }
                """;

        static final String WEIGHT = """
                Interfaces.java
                weight
                130
                return 132:20-21

                        @Override
                        public double weight() {
                            return 7;
                        }
                """;

        static final String SAMPLE = """
                Interfaces.java
                sample
                119

                        static Sided sample() {
                            return new Square(0.5);
                        }
                """;
    }
}
