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
 * {@code Twins.Line} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Twins_LineTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SLOPE = PrivateMembers.field(LOOKUP, Twins.Line.class, "slope", double.class);

    final Value slope;

    Twins_LineTraced(Value slope) {
        Nodes.argument(slope, "slope");
        this.slope = slope; // Twins.java:193
    }

    Twins_LineTraced(Twins.Line plain, Lift lift) {
        lift.keep(plain, this);
        this.slope = lift.value(slope(plain), "slope");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Twins_LineTraced of(Twins.Line plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Twins_LineTraced constant(Twins.Line plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Twins_LineTraced of(Twins.Line plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Twins_LineTraced kept = lift.kept(plain);
        return kept == null ? new Twins_LineTraced(plain, lift) : kept;
    }

    /**
     * {@code Line.at(double)} on Values.
     */
    public Value at(Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(slope.times(x), scope, 2); // Twins.java:197
    }

    /**
     * The component {@code slope}.
     */
    public Value slope() {
        return slope;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Twins_LineTraced that && Double.compare(this.slope.data(), that.slope.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.slope.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Line[slope=" + this.slope.data() + "]";
    }

    /**
     * The graph of {@link Twins.Line#at(double)}.
     */
    public static Value at(Twins.Line self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(slope(self), "slope", x), scope, 2); // Twins.java:197
    }

    /**
     * The graph of {@link Twins.Line#sample()}.
     */
    @SuppressWarnings("try")
    static Twins_LineTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Twins_LineTraced(Value.constant(2)); // Twins.java:201
        }
    }

    private static double slope(Twins.Line self) {
        return (double) SLOPE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Twins.java
                at
                195
                x\s
                return 197:20-29(197:20-25,197:28-29)

                        @Override
                        public double at(double x) {
                            return slope * x;
                        }
                """;

        static final String SAMPLE = """
                Twins.java
                sample
                200

                        static Line sample() {
                            return new Line(2);
                        }
                """;
    }
}
