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
 * {@code TwinPatterns.Point} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class TwinPatterns_PointTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle X = PrivateMembers.field(LOOKUP, TwinPatterns.Point.class, "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(LOOKUP, TwinPatterns.Point.class, "y", double.class);

    final Value x;

    final Value y;

    TwinPatterns_PointTraced(Value x, Value y) {
        Nodes.argument(x, "x");
        Nodes.argument(y, "y");
        this.x = x; // TwinPatterns.java:8
        this.y = y; // TwinPatterns.java:8
    }

    TwinPatterns_PointTraced(TwinPatterns.Point plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(x(plain), "x");
        this.y = lift.value(y(plain), "y");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static TwinPatterns_PointTraced of(TwinPatterns.Point plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static TwinPatterns_PointTraced constant(TwinPatterns.Point plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static TwinPatterns_PointTraced of(TwinPatterns.Point plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        TwinPatterns_PointTraced kept = lift.kept(plain);
        return kept == null ? new TwinPatterns_PointTraced(plain, lift) : kept;
    }

    /**
     * {@code Point.larger()} on Values.
     */
    Value larger() {
        Scope scope = Scope.of(Sites.LARGER);
        if ((this instanceof TwinPatterns_PointTraced point && point.x() instanceof Value a
                && point.y() instanceof Value b)
                && a.data() > b.data()) { // TwinPatterns.java:15
            return a; // TwinPatterns.java:16
        }
        return Nodes.at(y.times(x), scope, 1); // TwinPatterns.java:18
    }

    /**
     * {@code Point.equals(java.lang.Object)} on Values.
     */
    public boolean equals(Object other) {
        return (other instanceof TwinPatterns_PointTraced point && point.x() instanceof Value a
                && point.y() instanceof Value b)
                && a.data() == x.data() && b.data() == y.data(); // TwinPatterns.java:24
    }

    /**
     * {@code Point.hashCode()} on Values.
     */
    public int hashCode() {
        return 1; // TwinPatterns.java:29
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
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Point[x=" + this.x.data() + ", y=" + this.y.data() + "]";
    }

    /**
     * The graph of {@link TwinPatterns.Point#sample()}.
     */
    @SuppressWarnings("try")
    static TwinPatterns_PointTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new TwinPatterns_PointTraced(Value.constant(1.5), Value.constant(-2)); // TwinPatterns.java:11
        }
    }

    /**
     * The graph of {@link TwinPatterns.Point#larger()}.
     */
    static Value larger(TwinPatterns.Point self) {
        Objects.requireNonNull(self, "Point.larger() is called on null");
        Scope scope = Scope.of(Sites.LARGER_2);
        if (self instanceof TwinPatterns.Point(double a, var b) && a > b) { // TwinPatterns.java:15
            return Nodes.at(Value.constant(a), scope, 1); // TwinPatterns.java:16
        }
        return Nodes.at(Value.constant(y(self) * x(self)), scope, 2); // TwinPatterns.java:18
    }

    private static double x(TwinPatterns.Point self) {
        return (double) X.get(self);
    }

    private static double y(TwinPatterns.Point self) {
        return (double) Y.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LARGER = """
                TwinPatterns.java
                larger
                14
                return 18:20-25(18:20-21,18:24-25)

                        double larger() {
                            if (this instanceof Point(double a, var b) && a > b) {
                                return a;
                            }
                            return y * x;
                        }
                """;

        static final String SAMPLE = """
                TwinPatterns.java
                sample
                10

                        static Point sample() {
                            return new Point(1.5, -2);
                        }
                """;

        static final String LARGER_2 = """
                TwinPatterns.java
                larger
                14
                return 16:24-25
                return 18:20-25(18:20-21,18:24-25)

                        double larger() {
                            if (this instanceof Point(double a, var b) && a > b) {
                                return a;
                            }
                            return y * x;
                        }
                """;
    }
}
