package good;

import dev.tracegrad.Lift;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Collections.Point} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Collections_PointTraced {
    private static final VarHandle X = PrivateMembers.field(MethodHandles.lookup(), Collections.Point.class, "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(MethodHandles.lookup(), Collections.Point.class, "y", double.class);

    final Value x;

    final Value y;

    Collections_PointTraced(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        this.x = x; // Collections.java:30
        this.y = y; // Collections.java:30
    }

    Collections_PointTraced(Collections.Point plain, Lift lift) {
        this.x = lift.value(x(plain), "x");
        this.y = lift.value(y(plain), "y");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Collections_PointTraced of(Collections.Point plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return new Collections_PointTraced(plain, Lift.INPUT);
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Collections_PointTraced constant(Collections.Point plain) {
        if (plain == null) {
            return null;
        }
        return new Collections_PointTraced(plain, Lift.CONSTANT);
    }

    /**
     * {@code Point.norm()} on Values.
     */
    Value norm() {
        return x.times(x).plus(y.times(y)).sqrt().at("Collections.java:33");
    }

    /**
     * {@code Point.scaled(double)} on Values.
     */
    Collections_PointTraced scaled(Value factor) {
        Value.argument(factor, "factor");
        return new Collections_PointTraced(x.times(factor).at("Collections.java:41"), y.times(factor).at("Collections.java:41")); // Collections.java:41
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
     * The graph of {@link Collections.Point#norm()}.
     */
    static Value norm(Collections.Point self) {
        return Value.constant(Math.sqrt(x(self) * x(self) + y(self) * y(self)), "Math.sqrt(x * x + y * y)")
                .at("Collections.java:33");
    }

    /**
     * The graph of {@link Collections.Point#sample()}.
     */
    static Collections_PointTraced sample() {
        return new Collections_PointTraced(Value.constant(3), Value.constant(-4)); // Collections.java:37
    }

    /**
     * The graph of {@link Collections.Point#scaled(double)}.
     */
    static Collections_PointTraced scaled(Collections.Point self, Value factor) {
        Value.argument(factor, "factor");
        return new Collections_PointTraced(Value.constant(x(self), "x").times(factor).at("Collections.java:41"), Value.constant(y(self), "y").times(factor).at("Collections.java:41")); // Collections.java:41
    }

    private static double x(Collections.Point self) {
        return (double) X.get(self);
    }

    private static double y(Collections.Point self) {
        return (double) Y.get(self);
    }
}
