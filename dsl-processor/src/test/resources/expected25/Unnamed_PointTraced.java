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
 * {@code Unnamed.Point} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Unnamed_PointTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle X = PrivateMembers.field(LOOKUP, Unnamed.Point.class, "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(LOOKUP, Unnamed.Point.class, "y", double.class);

    private static final VarHandle NAME = PrivateMembers.field(LOOKUP, Unnamed.Point.class, "name", String.class);

    final Value x;

    final Value y;

    final String name;

    Unnamed_PointTraced(Value x, Value y, String name) {
        Nodes.argument(x, "x");
        Nodes.argument(y, "y");
        this.x = x; // Unnamed.java:19
        this.y = y; // Unnamed.java:19
        this.name = name; // Unnamed.java:19
    }

    Unnamed_PointTraced(Unnamed.Point plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(x(plain), "x");
        this.y = lift.value(y(plain), "y");
        this.name = name(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Unnamed_PointTraced of(Unnamed.Point plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Unnamed_PointTraced constant(Unnamed.Point plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Unnamed_PointTraced of(Unnamed.Point plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Unnamed_PointTraced kept = lift.kept(plain);
        return kept == null ? new Unnamed_PointTraced(plain, lift) : kept;
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
     * The component {@code name}.
     */
    public String name() {
        return name;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Unnamed_PointTraced that && Double.compare(this.x.data(), that.x.data()) == 0
                && Double.compare(this.y.data(), that.y.data()) == 0 && Objects.equals(this.name, that.name);
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.x.data());
        hash = 31 * hash + Double.hashCode(this.y.data());
        hash = 31 * hash + Objects.hashCode(this.name);
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Point[x=" + this.x.data() + ", y=" + this.y.data() + ", name=" + this.name + "]";
    }

    /**
     * The graph of {@link Unnamed.Point#sample()}.
     */
    @SuppressWarnings("try")
    static Unnamed_PointTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Unnamed_PointTraced(Value.constant(1.5), Value.constant(-2), null); // Unnamed.java:22
        }
    }

    private static double x(Unnamed.Point self) {
        return (double) X.get(self);
    }

    private static double y(Unnamed.Point self) {
        return (double) Y.get(self);
    }

    private static String name(Unnamed.Point self) {
        return (String) NAME.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                Unnamed.java
                sample
                21

                        static Point sample() {
                            return new Point(1.5, -2, null);
                        }
                """;
    }
}
