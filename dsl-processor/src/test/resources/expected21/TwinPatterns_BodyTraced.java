package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code TwinPatterns.Body} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
abstract class TwinPatterns_BodyTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    final Value mass;

    TwinPatterns_BodyTraced(Value mass) {
        Nodes.argument(mass, "mass");
        this.mass = mass; // TwinPatterns.java:68
    }

    TwinPatterns_BodyTraced(TwinPatterns.Body plain, Lift lift) {
        lift.keep(plain, this);
        this.mass = lift.value(plain.mass, "mass");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static TwinPatterns_BodyTraced of(TwinPatterns.Body plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static TwinPatterns_BodyTraced constant(TwinPatterns.Body plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static TwinPatterns_BodyTraced of(TwinPatterns.Body plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != TwinPatterns.Body.class) {
            return lift.subclass(LOOKUP, plain, TwinPatterns_BodyTraced.class);
        }
        throw new AssertionError();
    }
}
