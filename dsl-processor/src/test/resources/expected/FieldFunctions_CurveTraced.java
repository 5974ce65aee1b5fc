package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link FieldFunctions.Curve} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@FunctionalInterface
interface FieldFunctions_CurveTraced {
    /**
     * {@code Curve.at(double)} on Values.
     */
    Value at(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static FieldFunctions_CurveTraced of(FieldFunctions.Curve function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), FieldFunctions.Curve.class, "at", double.class);
        return function == null ? null : (x1) -> overrides.call(function, x1);
    }
}
