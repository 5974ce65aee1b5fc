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
 * {@code GenericInterfaces.State} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class GenericInterfaces_StateTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle PLACE = PrivateMembers.field(
            LOOKUP, GenericInterfaces.State.class, "place", double.class);

    private static final VarHandle SPEED = PrivateMembers.field(
            LOOKUP, GenericInterfaces.State.class, "speed", double.class);

    final Value place;

    final Value speed;

    GenericInterfaces_StateTraced(Value place, Value speed) {
        Nodes.argument(place, "place");
        Nodes.argument(speed, "speed");
        this.place = place; // GenericInterfaces.java:8
        this.speed = speed; // GenericInterfaces.java:8
    }

    GenericInterfaces_StateTraced(GenericInterfaces.State plain, Lift lift) {
        lift.keep(plain, this);
        this.place = lift.value(place(plain), "place");
        this.speed = lift.value(speed(plain), "speed");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static GenericInterfaces_StateTraced of(GenericInterfaces.State plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static GenericInterfaces_StateTraced constant(GenericInterfaces.State plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static GenericInterfaces_StateTraced of(GenericInterfaces.State plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        GenericInterfaces_StateTraced kept = lift.kept(plain);
        return kept == null ? new GenericInterfaces_StateTraced(plain, lift) : kept;
    }

    /**
     * The component {@code place}.
     */
    public Value place() {
        return place;
    }

    /**
     * The component {@code speed}.
     */
    public Value speed() {
        return speed;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof GenericInterfaces_StateTraced that
                && Double.compare(this.place.data(), that.place.data()) == 0
                && Double.compare(this.speed.data(), that.speed.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.place.data());
        hash = 31 * hash + Double.hashCode(this.speed.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "State[place=" + this.place.data() + ", speed=" + this.speed.data() + "]";
    }

    /**
     * The graph of {@link GenericInterfaces.State#sample()}.
     */
    @SuppressWarnings("try")
    static GenericInterfaces_StateTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new GenericInterfaces_StateTraced(
                    Value.constant(0.5), Value.constant(2)); // GenericInterfaces.java:11
        }
    }

    private static double place(GenericInterfaces.State self) {
        return (double) PLACE.get(self);
    }

    private static double speed(GenericInterfaces.State self) {
        return (double) SPEED.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                GenericInterfaces.java
                sample
                10

                        static State sample() {
                            return new State(0.5, 2);
                        }
                """;
    }
}
