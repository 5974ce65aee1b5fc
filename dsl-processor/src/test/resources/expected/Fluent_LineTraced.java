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
 * {@code Fluent.Line} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Fluent_LineTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SLOPE = PrivateMembers.field(LOOKUP, Fluent.Line.class, "slope", double.class);

    private static final VarHandle OFFSET = PrivateMembers.field(LOOKUP, Fluent.Line.class, "offset", double.class);

    final Value slope;

    final Value offset;

    Fluent_LineTraced(Value slope, Value offset) {
        Nodes.argument(slope, "slope");
        Nodes.argument(offset, "offset");
        this.slope = slope; // Fluent.java:81
        this.offset = offset; // Fluent.java:81
    }

    Fluent_LineTraced(Fluent.Line plain, Lift lift) {
        lift.keep(plain, this);
        this.slope = lift.value(slope(plain), "slope");
        this.offset = lift.value(offset(plain), "offset");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Fluent_LineTraced of(Fluent.Line plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Fluent_LineTraced constant(Fluent.Line plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Fluent_LineTraced of(Fluent.Line plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Fluent_LineTraced kept = lift.kept(plain);
        return kept == null ? new Fluent_LineTraced(plain, lift) : kept;
    }

    /**
     * {@code Line.at(double)} on Values.
     */
    Value at(Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(slope.times(x).plus(offset), scope, 2); // Fluent.java:88
    }

    /**
     * The component {@code slope}.
     */
    public Value slope() {
        return slope;
    }

    /**
     * The component {@code offset}.
     */
    public Value offset() {
        return offset;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fluent_LineTraced that && Double.compare(this.slope.data(), that.slope.data()) == 0
                && Double.compare(this.offset.data(), that.offset.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.slope.data());
        hash = 31 * hash + Double.hashCode(this.offset.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Line[slope=" + this.slope.data() + ", offset=" + this.offset.data() + "]";
    }

    /**
     * The graph of {@link Fluent.Line#sample()}.
     */
    @SuppressWarnings("try")
    static Fluent_LineTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Fluent_LineTraced(Value.constant(2), Value.constant(3)); // Fluent.java:84
        }
    }

    /**
     * The graph of {@link Fluent.Line#at(double)}.
     */
    static Value at(Fluent.Line self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(Nodes.times(slope(self), "slope", x), offset(self), "offset"), scope, 2); // Fluent.java:88
    }

    private static double slope(Fluent.Line self) {
        return (double) SLOPE.get(self);
    }

    private static double offset(Fluent.Line self) {
        return (double) OFFSET.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Fluent.java
                at
                87
                x\s
                return 88:20-38(88:20-29(88:20-25,88:28-29),88:32-38)

                        double at(double x) {
                            return slope * x + offset;
                        }
                """;

        static final String SAMPLE = """
                Fluent.java
                sample
                83

                        static Line sample() {
                            return new Line(2, 3);
                        }
                """;
    }
}
