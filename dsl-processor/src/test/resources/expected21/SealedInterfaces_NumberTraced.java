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
 * {@code SealedInterfaces.Number} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class SealedInterfaces_NumberTraced implements SealedInterfaces_TermTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle VALUE = PrivateMembers.field(
            LOOKUP, SealedInterfaces.Number.class, "value", double.class);

    final Value value;

    SealedInterfaces_NumberTraced(Value value) {
        Nodes.argument(value, "value");
        this.value = value; // SealedInterfaces.java:15
    }

    SealedInterfaces_NumberTraced(SealedInterfaces.Number plain, Lift lift) {
        lift.keep(plain, this);
        this.value = lift.value(value(plain), "value");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static SealedInterfaces_NumberTraced of(SealedInterfaces.Number plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static SealedInterfaces_NumberTraced constant(SealedInterfaces.Number plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static SealedInterfaces_NumberTraced of(SealedInterfaces.Number plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        SealedInterfaces_NumberTraced kept = lift.kept(plain);
        return kept == null ? new SealedInterfaces_NumberTraced(plain, lift) : kept;
    }

    /**
     * The component {@code value}.
     */
    public Value value() {
        return value;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof SealedInterfaces_NumberTraced that
                && Double.compare(this.value.data(), that.value.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.value.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Number[value=" + this.value.data() + "]";
    }

    /**
     * The graph of {@link SealedInterfaces.Number#sample()}.
     */
    @SuppressWarnings("try")
    static SealedInterfaces_NumberTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new SealedInterfaces_NumberTraced(Value.constant(2)); // SealedInterfaces.java:18
        }
    }

    private static double value(SealedInterfaces.Number self) {
        return (double) VALUE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                SealedInterfaces.java
                sample
                17

                        static Number sample() {
                            return new Number(2);
                        }
                """;
    }
}
