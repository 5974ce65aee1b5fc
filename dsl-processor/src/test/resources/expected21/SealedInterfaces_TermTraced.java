package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code SealedInterfaces.Term} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
interface SealedInterfaces_TermTraced {
    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static SealedInterfaces_TermTraced of(SealedInterfaces.Term plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static SealedInterfaces_TermTraced constant(SealedInterfaces.Term plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static SealedInterfaces_TermTraced of(SealedInterfaces.Term plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, SealedInterfaces_TermTraced.class);
    }

    /**
     * The graph of {@link SealedInterfaces.Term#sample()}.
     */
    @SuppressWarnings("try")
    static SealedInterfaces_TermTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new SealedInterfaces_SumTraced(
                    new SealedInterfaces_ProductTraced(
                            new SealedInterfaces_UnknownTraced(), new SealedInterfaces_NumberTraced(Value.constant(2))),
                    new SealedInterfaces_NumberTraced(Value.constant(0.5))); // SealedInterfaces.java:11
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String SAMPLE = """
                SealedInterfaces.java
                sample
                10

                        static Term sample() {
                            return new Sum(new Product(new Unknown(), new Number(2)), new Number(0.5));
                        }
                """;

        private Sites() {
        }
    }
}
