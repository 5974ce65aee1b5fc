package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code GenericInterfaces.Filter} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
interface GenericInterfaces_FilterTraced<S, M> {
    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static <S, M> GenericInterfaces_FilterTraced<S, M> of(GenericInterfaces.Filter<S, M> plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static <S, M> GenericInterfaces_FilterTraced<S, M> constant(
            GenericInterfaces.Filter<S, M> plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    @SuppressWarnings("unchecked")
    static <S, M> GenericInterfaces_FilterTraced<S, M> of(GenericInterfaces.Filter<S, M> plain,
            Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, GenericInterfaces_FilterTraced.class);
    }

    /**
     * {@code Filter.step(S,M)} on Values.
     */
    S step(S state, M measured);

    /**
     * {@code Filter.score(S)} on Values.
     */
    Value score(S state);

    /**
     * {@code Filter.twice(S,M)} on Values.
     */
    @SuppressWarnings("try")
    default S twice(S state, M measured) {
        try (Scope scope = Scope.enter(Sites.TWICE)) {
            return step(step(state, measured), measured); // GenericInterfaces.java:23
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String TWICE = """
                GenericInterfaces.java
                twice
                22

                        default S twice(S state, M measured) {
                            return step(step(state, measured), measured);
                        }
                """;

        private Sites() {
        }
    }
}
