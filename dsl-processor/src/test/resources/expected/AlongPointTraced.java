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
 * {@code AlongPoint} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "along",
        "distance(good.AlongPoint) along"
})
@SuppressWarnings("auxiliaryclass")
final class AlongPointTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle X = PrivateMembers.field(LOOKUP, AlongPoint.class, "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(LOOKUP, AlongPoint.class, "y", double.class);

    final Value x;

    final Value y;

    AlongPointTraced(Value x, Value y) {
        Nodes.argument(x, "x");
        Nodes.argument(y, "y");
        this.x = x; // ComesAlong.java:108
        this.y = y; // ComesAlong.java:108
    }

    AlongPointTraced(AlongPoint plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(x(plain), "x");
        this.y = lift.value(y(plain), "y");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static AlongPointTraced of(AlongPoint plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static AlongPointTraced constant(AlongPoint plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static AlongPointTraced of(AlongPoint plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        AlongPointTraced kept = lift.kept(plain);
        return kept == null ? new AlongPointTraced(plain, lift) : kept;
    }

    /**
     * {@code AlongPoint.distance(good.AlongPoint)} on Values.
     */
    Value distance(AlongPointTraced other) {
        Scope scope = Scope.of(Sites.DISTANCE);
        return Nodes.at(x.minus(other.x).hypot(y.minus(other.y)), scope, 1); // ComesAlong.java:114
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
        return other instanceof AlongPointTraced that && Double.compare(this.x.data(), that.x.data()) == 0
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
        return "AlongPoint[x=" + this.x.data() + ", y=" + this.y.data() + "]";
    }

    /**
     * The graph of {@link AlongPoint#sample()}.
     */
    @SuppressWarnings("try")
    static AlongPointTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new AlongPointTraced(Value.constant(0.5), Value.constant(2)); // ComesAlong.java:110
        }
    }

    /**
     * The graph of {@link AlongPoint#distance(AlongPoint)}.
     */
    static Value distance(AlongPoint self, AlongPointTraced other) {
        Scope scope = Scope.of(Sites.DISTANCE);
        return Nodes.at(
                Nodes.minus(x(self), "x", other.x).hypot(Nodes.minus(y(self), "y", other.y)),
                scope, 1); // ComesAlong.java:114
    }

    private static double x(AlongPoint self) {
        return (double) X.get(self);
    }

    private static double y(AlongPoint self) {
        return (double) Y.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String DISTANCE = """
                ComesAlong.java
                distance
                113
                return 114:16-52(114:27-38(114:27-28,114:31-38),114:40-51(114:40-41,114:44-51))

                    double distance(AlongPoint other) {
                        return Math.hypot(x - other.x, y - other.y);
                    }
                """;

        static final String SAMPLE = """
                ComesAlong.java
                sample
                109

                    static AlongPoint sample() {
                        return new AlongPoint(0.5, 2);
                    }
                """;
    }
}
