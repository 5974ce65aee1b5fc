package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code SealedInterfaces.Sum} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("new(good.SealedInterfaces.Term,good.SealedInterfaces.Term) stores 0 1")
final class SealedInterfaces_SumTraced implements SealedInterfaces_TermTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle LEFT = PrivateMembers.field(
            LOOKUP, SealedInterfaces.Sum.class, "left", SealedInterfaces.Term.class);

    private static final VarHandle RIGHT = PrivateMembers.field(
            LOOKUP, SealedInterfaces.Sum.class, "right", SealedInterfaces.Term.class);

    final SealedInterfaces_TermTraced left;

    final SealedInterfaces_TermTraced right;

    SealedInterfaces_SumTraced(SealedInterfaces_TermTraced left,
            SealedInterfaces_TermTraced right) {
        this.left = left; // SealedInterfaces.java:29
        this.right = right; // SealedInterfaces.java:29
    }

    SealedInterfaces_SumTraced(SealedInterfaces.Sum plain, Lift lift) {
        lift.keep(plain, this);
        this.left = lift.out(SealedInterfaces_TermTraced.of(left(plain), lift.in("left")));
        this.right = lift.out(SealedInterfaces_TermTraced.of(right(plain), lift.in("right")));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static SealedInterfaces_SumTraced of(SealedInterfaces.Sum plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static SealedInterfaces_SumTraced constant(SealedInterfaces.Sum plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static SealedInterfaces_SumTraced of(SealedInterfaces.Sum plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        SealedInterfaces_SumTraced kept = lift.kept(plain);
        return kept == null ? new SealedInterfaces_SumTraced(plain, lift) : kept;
    }

    /**
     * The component {@code left}.
     */
    public SealedInterfaces_TermTraced left() {
        return left;
    }

    /**
     * The component {@code right}.
     */
    public SealedInterfaces_TermTraced right() {
        return right;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof SealedInterfaces_SumTraced that && Objects.equals(this.left, that.left)
                && Objects.equals(this.right, that.right);
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Objects.hashCode(this.left);
        hash = 31 * hash + Objects.hashCode(this.right);
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Sum[left=" + this.left + ", right=" + this.right + "]";
    }

    /**
     * The graph of {@link SealedInterfaces.Sum#sample()}.
     */
    @SuppressWarnings("try")
    static SealedInterfaces_SumTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new SealedInterfaces_SumTraced(
                    new SealedInterfaces_NumberTraced(Value.constant(2)),
                    new SealedInterfaces_UnknownTraced()); // SealedInterfaces.java:32
        }
    }

    private static SealedInterfaces.Term left(SealedInterfaces.Sum self) {
        return (SealedInterfaces.Term) LEFT.get(self);
    }

    private static SealedInterfaces.Term right(SealedInterfaces.Sum self) {
        return (SealedInterfaces.Term) RIGHT.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                SealedInterfaces.java
                sample
                31

                        static Sum sample() {
                            return new Sum(new Number(2), new Unknown());
                        }
                """;
    }
}
