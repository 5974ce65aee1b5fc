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
 * {@code Shapes.Disc} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Shapes_DiscTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle RADIUS = PrivateMembers.field(LOOKUP, Shapes.Disc.class, "radius", double.class);

    final Value radius;

    Shapes_DiscTraced(Value radius) {
        Nodes.argument(radius, "radius");
        this.radius = radius; // Shapes.java:19
    }

    Shapes_DiscTraced(Shapes.Disc plain, Lift lift) {
        lift.keep(plain, this);
        this.radius = lift.value(radius(plain), "radius");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Shapes_DiscTraced of(Shapes.Disc plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Shapes_DiscTraced constant(Shapes.Disc plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Shapes_DiscTraced of(Shapes.Disc plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Shapes_DiscTraced kept = lift.kept(plain);
        return kept == null ? new Shapes_DiscTraced(plain, lift) : kept;
    }

    /**
     * {@code Disc.of(double)} on Values.
     */
    public Value of(Value scale) {
        Scope scope = Scope.of(Sites.OF);
        Nodes.argument(scale, scope, 1);
        return Nodes.at(scale.times(radius).times(radius), scope, 2); // Shapes.java:27
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
        return other instanceof Shapes_DiscTraced that && Double.compare(this.radius.data(), that.radius.data()) == 0;
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
        return "Disc[radius=" + this.radius.data() + "]";
    }

    /**
     * The graph of {@link Shapes.Disc#sample()}.
     */
    @SuppressWarnings("try")
    static Shapes_DiscTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Shapes_DiscTraced(Value.constant(2)); // Shapes.java:22
        }
    }

    /**
     * The graph of {@link Shapes.Disc#of(double)}.
     */
    public static Value of(Shapes.Disc self, Value scale) {
        Objects.requireNonNull(self, "Disc.of(double) is called on null");
        Scope scope = Scope.of(Sites.OF);
        Nodes.argument(scale, scope, 1);
        return Nodes.at(
                Nodes.times(Nodes.times(scale, radius(self), "radius"), radius(self), "radius"),
                scope, 2); // Shapes.java:27
    }

    private static double radius(Shapes.Disc self) {
        return (double) RADIUS.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF = """
                Shapes.java
                of
                25
                scale\s
                return 27:20-43(27:20-34(27:20-25,27:28-34),27:37-43)

                        @Override
                        public double of(double scale) {
                            return scale * radius * radius;
                        }
                """;

        static final String SAMPLE = """
                Shapes.java
                sample
                21

                        static Disc sample() {
                            return new Disc(2);
                        }
                """;
    }
}
