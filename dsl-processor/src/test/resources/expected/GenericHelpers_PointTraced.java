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
 * {@code GenericHelpers.Point} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class GenericHelpers_PointTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle X = PrivateMembers.field(LOOKUP, GenericHelpers.Point.class, "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(LOOKUP, GenericHelpers.Point.class, "y", double.class);

    final Value x;

    final Value y;

    GenericHelpers_PointTraced(Value x, Value y) {
        Nodes.argument(x, "x");
        Nodes.argument(y, "y");
        this.x = x; // GenericHelpers.java:20
        this.y = y; // GenericHelpers.java:20
    }

    GenericHelpers_PointTraced(GenericHelpers.Point plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(x(plain), "x");
        this.y = lift.value(y(plain), "y");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static GenericHelpers_PointTraced of(GenericHelpers.Point plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static GenericHelpers_PointTraced constant(GenericHelpers.Point plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static GenericHelpers_PointTraced of(GenericHelpers.Point plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        GenericHelpers_PointTraced kept = lift.kept(plain);
        return kept == null ? new GenericHelpers_PointTraced(plain, lift) : kept;
    }

    /**
     * The component {@code x}.
     */
    public Value x() {
        return x;
    }

    /**
     * The component {@code y}.
     */
    public Value y() {
        return y;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof GenericHelpers_PointTraced that && Double.compare(this.x.data(), that.x.data()) == 0
                && Double.compare(this.y.data(), that.y.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.x.data());
        hash = 31 * hash + Double.hashCode(this.y.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Point[x=" + this.x.data() + ", y=" + this.y.data() + "]";
    }

    /**
     * The graph of {@link GenericHelpers.Point#sample()}.
     */
    @SuppressWarnings("try")
    static GenericHelpers_PointTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new GenericHelpers_PointTraced(Value.constant(1.5), Value.constant(-2)); // GenericHelpers.java:23
        }
    }

    private static double x(GenericHelpers.Point self) {
        return (double) X.get(self);
    }

    private static double y(GenericHelpers.Point self) {
        return (double) Y.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                GenericHelpers.java
                sample
                22

                        static Point sample() {
                            return new Point(1.5, -2);
                        }
                """;
    }
}
