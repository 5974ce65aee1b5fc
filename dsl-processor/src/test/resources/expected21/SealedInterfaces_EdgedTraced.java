package good;

import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code SealedInterfaces.Edged} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
interface SealedInterfaces_EdgedTraced extends SealedInterfaces_ShapeTraced {
    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static SealedInterfaces_EdgedTraced of(SealedInterfaces.Edged plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static SealedInterfaces_EdgedTraced constant(SealedInterfaces.Edged plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static SealedInterfaces_EdgedTraced of(SealedInterfaces.Edged plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, SealedInterfaces_EdgedTraced.class);
    }

    /**
     * {@code Edged.edges()} on Values.
     */
    int edges();
}
