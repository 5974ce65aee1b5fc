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
 * {@code Hierarchies.Interval} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("along")
class Hierarchies_IntervalTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides WIDTH = Overrides.of(LOOKUP, Hierarchies.Interval.class, "width");

    final Value low;

    final Value high;

    Hierarchies_IntervalTraced(boolean isRight, Value low, Value high) {
        Nodes.argument(low, "low");
        Nodes.argument(high, "high");
        this.low = low; // Hierarchies.java:210
        this.high = high; // Hierarchies.java:211
    }

    Hierarchies_IntervalTraced(Hierarchies_IntervalTraced other, Value by) {
        this(
                isRight(other), Nodes.orZero(other.low),
                other.width().times(by).at("Hierarchies.java:215")); // Hierarchies.java:215
        Nodes.argument(by, "by");
    }

    Hierarchies_IntervalTraced(Hierarchies.Interval plain, Lift lift) {
        lift.keep(plain, this);
        this.low = lift.value(plain.low, "low");
        this.high = lift.value(plain.high, "high");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Hierarchies_IntervalTraced of(Hierarchies.Interval plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Hierarchies_IntervalTraced constant(Hierarchies.Interval plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Hierarchies_IntervalTraced of(Hierarchies.Interval plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Hierarchies.Interval.class) {
            return lift.subclass(LOOKUP, plain, Hierarchies_IntervalTraced.class);
        }
        Hierarchies_IntervalTraced kept = lift.kept(plain);
        return kept == null ? new Hierarchies_IntervalTraced(plain, lift) : kept;
    }

    /**
     * {@code Interval.width()} on Values.
     */
    Value width() {
        Scope scope = Scope.of(Sites.WIDTH);
        return Nodes.at(Nodes.orZero(high).minus(Nodes.orZero(low)), scope, 1); // Hierarchies.java:227
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Hierarchies$Interval@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Hierarchies.Interval#sample()}.
     */
    @SuppressWarnings("try")
    static Hierarchies_IntervalTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Hierarchies_IntervalTraced(true, Value.constant(1), Value.constant(3)); // Hierarchies.java:219
        }
    }

    /**
     * The graph of {@link Hierarchies.Interval#isRight(Hierarchies.Interval)}.
     */
    static boolean isRight(Hierarchies_IntervalTraced one) {
        return Nodes.orZero(one.low).data() <= Nodes.orZero(one.high).data(); // Hierarchies.java:223
    }

    /**
     * The graph of {@link Hierarchies.Interval#width()}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value width(Hierarchies.Interval self) {
        if (WIDTH.isOverriddenIn(self)) {
            return WIDTH.call(self);
        }
        return widthOfInterval(self);
    }

    /**
     * The graph of {@link Hierarchies.Interval#width()} itself, overridden or not.
     */
    static Value widthOfInterval(Hierarchies.Interval self) {
        Scope scope = Scope.of(Sites.WIDTH);
        return Nodes.at(Value.constant(self.high - self.low), scope, 1); // Hierarchies.java:227
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String WIDTH = """
                Hierarchies.java
                width
                226
                return 227:20-30(227:20-24,227:27-30)

                        double width() {
                            return high - low;
                        }
                """;

        static final String SAMPLE = """
                Hierarchies.java
                sample
                218

                        static Interval sample() {
                            return new Interval(true, 1, 3);
                        }
                """;
    }
}
