package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Shapes.Ring} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Shapes_RingTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle RADIUS = PrivateMembers.field(LOOKUP, Shapes.Ring.class, "radius", double.class);

    final Value radius;

    Shapes_RingTraced(Value radius) {
        Nodes.argument(radius, "radius");
        this.radius = radius; // Shapes.java:97
    }

    Shapes_RingTraced(Shapes.Ring plain, Lift lift) {
        lift.keep(plain, this);
        this.radius = lift.value(radius(plain), "radius");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Shapes_RingTraced of(Shapes.Ring plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Shapes_RingTraced constant(Shapes.Ring plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Shapes_RingTraced of(Shapes.Ring plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Shapes_RingTraced kept = lift.kept(plain);
        return kept == null ? new Shapes_RingTraced(plain, lift) : kept;
    }

    /**
     * {@code Ring.of(double)} on Values.
     */
    public Value of(Value scale) {
        Scope scope = Scope.of(Sites.OF);
        Nodes.argument(scale, scope, 1);
        return Nodes.at(scale.times(radius), scope, 2); // Shapes.java:105
    }

    /**
     * The component {@code radius}.
     */
    public Value radius() {
        return radius;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Shapes_RingTraced that && Double.compare(this.radius.data(), that.radius.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.radius.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Ring[radius=" + this.radius.data() + "]";
    }

    /**
     * The graph of {@link Shapes.Ring#sample()}.
     */
    @SuppressWarnings("try")
    static Shapes_RingTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Shapes_RingTraced(Value.constant(1.5)); // Shapes.java:100
        }
    }

    /**
     * The graph of {@link Shapes.Ring#of(double)}.
     */
    public static Value of(Shapes.Ring self, Value scale) {
        Objects.requireNonNull(self, "Ring.of(double) is called on null");
        Scope scope = Scope.of(Sites.OF);
        Nodes.argument(scale, scope, 1);
        return Nodes.at(Nodes.times(scale, radius(self), "radius"), scope, 2); // Shapes.java:105
    }

    private static double radius(Shapes.Ring self) {
        return (double) RADIUS.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF = """
                Shapes.java
                of
                103
                scale\s
                return 105:20-34(105:20-25,105:28-34)

                        @Override
                        public double of(double scale) {
                            return scale * radius;
                        }
                """;

        static final String SAMPLE = """
                Shapes.java
                sample
                99

                        static Ring sample() {
                            return new Ring(1.5);
                        }
                """;
    }
}
