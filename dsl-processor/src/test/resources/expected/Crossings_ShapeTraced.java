package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Crossings.Shape} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Crossings_ShapeTraced {
    /**
     * {@code Shape.area()} on Values.
     */
    Value area();

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Crossings_ShapeTraced of(Crossings.Shape function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Crossings.Shape.class, "area");
        return function == null ? null : () -> overrides.call(function);
    }
}
