package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Hierarchies.Line} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("along")
class Hierarchies_LineTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SLOPE = PrivateMembers.field(LOOKUP, Hierarchies.Line.class, "slope", double.class);

    private static final Overrides AT = Overrides.of(LOOKUP, Hierarchies.Line.class, "at", double.class);

    final Value slope;

    Hierarchies_LineTraced(Value slope) {
        Nodes.argument(slope, "slope");
        this.slope = slope; // Hierarchies.java:108
    }

    Hierarchies_LineTraced(Hierarchies.Line plain, Lift lift) {
        lift.keep(plain, this);
        this.slope = lift.value(slope(plain), "slope");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Hierarchies_LineTraced of(Hierarchies.Line plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Hierarchies_LineTraced constant(Hierarchies.Line plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Hierarchies_LineTraced of(Hierarchies.Line plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Hierarchies.Line.class) {
            return lift.subclass(LOOKUP, plain, Hierarchies_LineTraced.class);
        }
        Hierarchies_LineTraced kept = lift.kept(plain);
        return kept == null ? new Hierarchies_LineTraced(plain, lift) : kept;
    }

    /**
     * {@code Line.at(double)} on Values.
     */
    public Value at(Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(slope.times(x), scope, 2); // Hierarchies.java:117
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Hierarchies$Line@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Hierarchies.Line#sample()}.
     */
    @SuppressWarnings("try")
    static Hierarchies_LineTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Hierarchies_LineTraced(Value.constant(3)); // Hierarchies.java:112
        }
    }

    /**
     * The graph of {@link Hierarchies.Line#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value at(Hierarchies.Line self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfLine(self, x);
    }

    /**
     * The graph of {@link Hierarchies.Line#at(double)} itself, overridden or not.
     */
    public static Value atOfLine(Hierarchies.Line self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(slope(self), "slope", x), scope, 2); // Hierarchies.java:117
    }

    private static double slope(Hierarchies.Line self) {
        return (double) SLOPE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Hierarchies.java
                at
                115
                x\s
                return 117:20-29(117:20-25,117:28-29)

                        @Override
                        public double at(double x) {
                            return slope * x;
                        }
                """;

        static final String SAMPLE = """
                Hierarchies.java
                sample
                111

                        static Line sample() {
                            return new Line(3);
                        }
                """;
    }
}
