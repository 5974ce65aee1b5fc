package good;

import dev.tracegrad.Lift;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Twins.Line} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Twins_LineTraced {
    private static final VarHandle SLOPE = PrivateMembers.field(MethodHandles.lookup(), Twins.Line.class, "slope", double.class);

    final Value slope;

    Twins_LineTraced(Value slope) {
        Value.argument(slope, "slope");
        this.slope = slope; // Twins.java:191
    }

    Twins_LineTraced(Twins.Line plain, Lift lift) {
        this.slope = lift.value(slope(plain), "slope");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Twins_LineTraced of(Twins.Line plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return new Twins_LineTraced(plain, Lift.INPUT);
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Twins_LineTraced constant(Twins.Line plain) {
        if (plain == null) {
            return null;
        }
        return new Twins_LineTraced(plain, Lift.CONSTANT);
    }

    /**
     * {@code Line.at(double)} on Values.
     */
    public Value at(Value x) {
        Value.argument(x, "x");
        return slope.times(x).at("Twins.java:195");
    }

    /**
     * The component {@code slope}.
     */
    public Value slope() {
        return slope;
    }

    /**
     * The graph of {@link Twins.Line#at(double)}.
     */
    public static Value at(Twins.Line self, Value x) {
        Value.argument(x, "x");
        return Value.constant(slope(self), "slope").times(x).at("Twins.java:195");
    }

    /**
     * The graph of {@link Twins.Line#sample()}.
     */
    static Twins_LineTraced sample() {
        return new Twins_LineTraced(Value.constant(2)); // Twins.java:199
    }

    private static double slope(Twins.Line self) {
        return (double) SLOPE.get(self);
    }
}
