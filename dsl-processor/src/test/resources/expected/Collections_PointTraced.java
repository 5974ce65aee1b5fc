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
 * {@code Collections.Point} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Collections_PointTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle X = PrivateMembers.field(LOOKUP, Collections.Point.class, "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(LOOKUP, Collections.Point.class, "y", double.class);

    final Value x;

    final Value y;

    Collections_PointTraced(Value x, Value y) {
        Nodes.argument(x, "x");
        Nodes.argument(y, "y");
        this.x = x; // Collections.java:30
        this.y = y; // Collections.java:30
    }

    Collections_PointTraced(Collections.Point plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(x(plain), "x");
        this.y = lift.value(y(plain), "y");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Collections_PointTraced of(Collections.Point plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Collections_PointTraced constant(Collections.Point plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Collections_PointTraced of(Collections.Point plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Collections_PointTraced kept = lift.kept(plain);
        return kept == null ? new Collections_PointTraced(plain, lift) : kept;
    }

    /**
     * {@code Point.norm()} on Values.
     */
    Value norm() {
        Scope scope = Scope.of(Sites.NORM);
        return Nodes.at(x.times(x).plus(y.times(y)).sqrt(), scope, 1); // Collections.java:33
    }

    /**
     * {@code Point.scaled(double)} on Values.
     */
    Collections_PointTraced scaled(Value factor) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(factor, scope, 1);
            return new Collections_PointTraced(
                    Nodes.at(x.times(factor), scope, 2), Nodes.at(y.times(factor), scope, 3)); // Collections.java:41
        }
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
        return other instanceof Collections_PointTraced that && Double.compare(this.x.data(), that.x.data()) == 0
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
     * The graph of {@link Collections.Point#norm()}.
     */
    static Value norm(Collections.Point self) {
        Scope scope = Scope.of(Sites.NORM);
        return Nodes.at(
                Value.constant(Math.sqrt(x(self) * x(self) + y(self) * y(self))), scope, 1); // Collections.java:33
    }

    /**
     * The graph of {@link Collections.Point#sample()}.
     */
    @SuppressWarnings("try")
    static Collections_PointTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Collections_PointTraced(Value.constant(3), Value.constant(-4)); // Collections.java:37
        }
    }

    /**
     * The graph of {@link Collections.Point#scaled(double)}.
     */
    static Collections_PointTraced scaled(Collections.Point self, Value factor) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(factor, scope, 1);
            return new Collections_PointTraced(
                    Nodes.at(Nodes.times(x(self), "x", factor), scope, 2),
                    Nodes.at(Nodes.times(y(self), "y", factor), scope, 3)); // Collections.java:41
        }
    }

    private static double x(Collections.Point self) {
        return (double) X.get(self);
    }

    private static double y(Collections.Point self) {
        return (double) Y.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NORM = """
                Collections.java
                norm
                32
                return 33:20-44(33:30-43(33:30-35(33:30-31,33:34-35),33:38-43(33:38-39,33:42-43)))

                        double norm() {
                            return Math.sqrt(x * x + y * y);
                        }
                """;

        static final String SCALED = """
                Collections.java
                scaled
                40
                factor\s
                 41:30-40(41:30-31,41:34-40)
                 41:42-52(41:42-43,41:46-52)

                        Point scaled(double factor) {
                            return new Point(x * factor, y * factor);
                        }
                """;

        static final String SAMPLE = """
                Collections.java
                sample
                36

                        static Point sample() {
                            return new Point(3, -4);
                        }
                """;
    }
}
