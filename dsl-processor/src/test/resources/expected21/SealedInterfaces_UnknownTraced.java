package good;

import dev.tracegrad.Scope;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Summary;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code SealedInterfaces.Unknown} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class SealedInterfaces_UnknownTraced implements SealedInterfaces_TermTraced {
    SealedInterfaces_UnknownTraced() {
    }

    SealedInterfaces_UnknownTraced(SealedInterfaces.Unknown plain, Lift lift) {
        lift.keep(plain, this);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static SealedInterfaces_UnknownTraced of(SealedInterfaces.Unknown plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static SealedInterfaces_UnknownTraced constant(SealedInterfaces.Unknown plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static SealedInterfaces_UnknownTraced of(SealedInterfaces.Unknown plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        SealedInterfaces_UnknownTraced kept = lift.kept(plain);
        return kept == null ? new SealedInterfaces_UnknownTraced(plain, lift) : kept;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof SealedInterfaces_UnknownTraced;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        return 0;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Unknown[]";
    }

    /**
     * The graph of {@link SealedInterfaces.Unknown#sample()}.
     */
    @SuppressWarnings("try")
    static SealedInterfaces_UnknownTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new SealedInterfaces_UnknownTraced(); // SealedInterfaces.java:25
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                SealedInterfaces.java
                sample
                24

                        static Unknown sample() {
                            return new Unknown();
                        }
                """;
    }
}
