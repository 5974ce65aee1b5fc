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
 * {@code SealedInterfaces.Disc} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class SealedInterfaces_DiscTraced implements SealedInterfaces_ShapeTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle RADIUS = PrivateMembers.field(
            LOOKUP, SealedInterfaces.Disc.class, "radius", double.class);

    final Value radius;

    SealedInterfaces_DiscTraced(Value radius) {
        Nodes.argument(radius, "radius");
        this.radius = radius; // SealedInterfaces.java:73
    }

    SealedInterfaces_DiscTraced(SealedInterfaces.Disc plain, Lift lift) {
        lift.keep(plain, this);
        this.radius = lift.value(radius(plain), "radius");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static SealedInterfaces_DiscTraced of(SealedInterfaces.Disc plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static SealedInterfaces_DiscTraced constant(SealedInterfaces.Disc plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static SealedInterfaces_DiscTraced of(SealedInterfaces.Disc plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        SealedInterfaces_DiscTraced kept = lift.kept(plain);
        return kept == null ? new SealedInterfaces_DiscTraced(plain, lift) : kept;
    }

    /**
     * {@code Disc.area()} on Values.
     */
    public Value area() {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(radius.times(radius), scope, 1); // SealedInterfaces.java:81
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
        return other instanceof SealedInterfaces_DiscTraced that
                && Double.compare(this.radius.data(), that.radius.data()) == 0;
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
     * The graph of {@link SealedInterfaces.Disc#sample()}.
     */
    @SuppressWarnings("try")
    static SealedInterfaces_DiscTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new SealedInterfaces_DiscTraced(Value.constant(1.5)); // SealedInterfaces.java:76
        }
    }

    /**
     * The graph of {@link SealedInterfaces.Disc#area()}.
     */
    public static Value area(SealedInterfaces.Disc self) {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(Value.constant(radius(self) * radius(self)), scope, 1); // SealedInterfaces.java:81
    }

    private static double radius(SealedInterfaces.Disc self) {
        return (double) RADIUS.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                SealedInterfaces.java
                area
                79
                return 81:20-35(81:20-26,81:29-35)

                        @Override
                        public double area() {
                            return radius * radius;
                        }
                """;

        static final String SAMPLE = """
                SealedInterfaces.java
                sample
                75

                        static Disc sample() {
                            return new Disc(1.5);
                        }
                """;
    }
}
