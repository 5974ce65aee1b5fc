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
 * {@code Crossings.Disc} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Crossings_DiscTraced implements Crossings_ShapeTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle R = PrivateMembers.field(LOOKUP, Crossings.Disc.class, "r", double.class);

    final Value r;

    Crossings_DiscTraced(Value r) {
        Nodes.argument(r, "r");
        this.r = r; // Crossings.java:75
    }

    Crossings_DiscTraced(Crossings.Disc plain, Lift lift) {
        lift.keep(plain, this);
        this.r = lift.value(r(plain), "r");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Crossings_DiscTraced of(Crossings.Disc plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Crossings_DiscTraced constant(Crossings.Disc plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Crossings_DiscTraced of(Crossings.Disc plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Crossings_DiscTraced kept = lift.kept(plain);
        return kept == null ? new Crossings_DiscTraced(plain, lift) : kept;
    }

    /**
     * {@code Disc.area()} on Values.
     */
    public Value area() {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(r.times(r), scope, 1); // Crossings.java:79
    }

    /**
     * The component {@code r}.
     */
    public Value r() {
        return r;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Crossings_DiscTraced that && Double.compare(this.r.data(), that.r.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.r.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Disc[r=" + this.r.data() + "]";
    }

    /**
     * The graph of {@link Crossings.Disc#area()}.
     */
    public static Value area(Crossings.Disc self) {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(Value.constant(r(self) * r(self)), scope, 1); // Crossings.java:79
    }

    /**
     * The graph of {@link Crossings.Disc#sample()}.
     */
    @SuppressWarnings("try")
    static Crossings_DiscTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Crossings_DiscTraced(Value.constant(1.5)); // Crossings.java:83
        }
    }

    private static double r(Crossings.Disc self) {
        return (double) R.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                Crossings.java
                area
                77
                return 79:20-25(79:20-21,79:24-25)

                        @Override
                        public double area() {
                            return r * r;
                        }
                """;

        static final String SAMPLE = """
                Crossings.java
                sample
                82

                        static Disc sample() {
                            return new Disc(1.5);
                        }
                """;
    }
}
