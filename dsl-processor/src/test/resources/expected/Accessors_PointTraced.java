package good;

import dev.tracegrad.Lift;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Accessors.Point} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Accessors_PointTraced {
    private static final VarHandle A = PrivateMembers.field(MethodHandles.lookup(), Accessors.Point.class, "a", double.class);

    private static final VarHandle B = PrivateMembers.field(MethodHandles.lookup(), Accessors.Point.class, "b", double.class);

    private static final VarHandle W = PrivateMembers.field(MethodHandles.lookup(), Accessors.Point.class, "w", Value.class);

    final Value a;

    final Value b;

    final Value w;

    Accessors_PointTraced(Value a, Value b, Value w) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        this.a = a; // Accessors.java:8
        this.b = b; // Accessors.java:8
        this.w = w; // Accessors.java:8
    }

    Accessors_PointTraced(Accessors.Point plain, Lift lift) {
        this.a = lift.value(a(plain), "a");
        this.b = lift.value(b(plain), "b");
        this.w = w(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Accessors_PointTraced of(Accessors.Point plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return new Accessors_PointTraced(plain, Lift.INPUT);
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Accessors_PointTraced constant(Accessors.Point plain) {
        if (plain == null) {
            return null;
        }
        return new Accessors_PointTraced(plain, Lift.CONSTANT);
    }

    /**
     * {@code Point.f(double)} on Values.
     */
    Value f(Value x) {
        Value.argument(x, "x");
        return a().times(x).plus(b()).plus(w()).plus(a).at("Accessors.java:11");
    }

    /**
     * The component {@code a}.
     */
    public Value a() {
        return a;
    }

    /**
     * The component {@code b}.
     */
    public Value b() {
        return b;
    }

    /**
     * The component {@code w}.
     */
    public Value w() {
        return w;
    }

    /**
     * The graph of {@link Accessors.Point#f(double)}.
     */
    static Value f(Accessors.Point self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return Value.constant(self.a(), "a()").times(x).plus(Value.constant(self.b(), "b()"))
                .plus(self.w()).plus(Value.constant(a(self), "this.a")).at("Accessors.java:11");
    }

    /**
     * The graph of {@link Accessors.Point#sample()}.
     */
    static Accessors_PointTraced sample() {
        return new Accessors_PointTraced(Value.constant(2), Value.constant(3), Value.of(4, "w")); // Accessors.java:15
    }

    private static double a(Accessors.Point self) {
        return (double) A.get(self);
    }

    private static double b(Accessors.Point self) {
        return (double) B.get(self);
    }

    private static Value w(Accessors.Point self) {
        return (Value) W.get(self);
    }
}
