package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Supertypes.Curve} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Supertypes_CurveTraced {
    /**
     * {@code Curve.at(double)} on Values.
     */
    Value at(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Supertypes_CurveTraced of(Supertypes.Curve function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Supertypes.Curve.class, "at", double.class);
        return function == null ? null : (x1) -> overrides.call(function, x1);
    }
}
