package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Lifts.Ring} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Lifts_RingTraced extends Lifts_SquareTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AREA = Overrides.of(LOOKUP, Lifts.Ring.class, "area", double.class);

    Value hole = Value.constant(0);

    Lifts_RingTraced() {
        super(); // Lifts.java:36
        Scope scope = Scope.of(Sites.NEW_RING);
        this.hole = Nodes.at(Value.constant(5), scope, 1); // Lifts.java:38
    }

    Lifts_RingTraced(Lifts.Ring plain, Lift lift) {
        super(plain, lift);
        this.hole = lift.value(plain, plain.hole, "hole");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Lifts_RingTraced of(Lifts.Ring plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Lifts_RingTraced constant(Lifts.Ring plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Lifts_RingTraced of(Lifts.Ring plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Lifts.Ring.class) {
            return lift.subclass(LOOKUP, plain, Lifts_RingTraced.class);
        }
        Lifts_RingTraced kept = lift.kept(plain);
        return kept == null ? new Lifts_RingTraced(plain, lift) : kept;
    }

    /**
     * {@code Ring.area(double)} on Values.
     */
    Value area(Value scale) {
        try (Scope scope = Scope.enter(Sites.AREA)) {
            Nodes.argument(scale, scope, 1);
            return Nodes.at(super.area(scale).minus(scale.times(hole)), scope, 2); // Lifts.java:46
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Lifts$Ring@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Lifts.Ring#sample()}.
     */
    @SuppressWarnings("try")
    static Lifts_RingTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Lifts_RingTraced(); // Lifts.java:41
        }
    }

    /**
     * The graph of {@link Lifts.Ring#area(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value area(Lifts.Ring self, Value scale) {
        if (AREA.isOverriddenIn(self)) {
            return AREA.call(self, scale);
        }
        return areaOfRing(self, scale);
    }

    /**
     * The graph of {@link Lifts.Ring#area(double)} itself, overridden or not.
     */
    static Value areaOfRing(Lifts.Ring self, Value scale) {
        try (Scope scope = Scope.enter(Sites.AREA)) {
            Nodes.argument(scale, scope, 1);
            return Nodes.at(
                    Lifts_SquareTraced.areaOfSquare(self, scale).minus(Nodes.times(scale, self.hole, "hole")),
                    scope, 2); // Lifts.java:46
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_RING = """
                Lifts.java
                new Ring
                36
                hole 38:23-24

                    @Traced
                    static class Ring extends Square {
                        double hole = 5;

                        static Ring sample() {
                            return new Ring();
                        }

                        @Override
                        double area(double scale) {
                            return super.area(scale) - scale * hole;
                        }
                    }
                """;

        static final String AREA = """
                Lifts.java
                area
                44
                scale\s
                return 46:20-52(46:20-37,46:40-52(46:40-45,46:48-52))

                        @Override
                        double area(double scale) {
                            return super.area(scale) - scale * hole;
                        }
                """;

        static final String SAMPLE = """
                Lifts.java
                sample
                40

                        static Ring sample() {
                            return new Ring();
                        }
                """;
    }
}
