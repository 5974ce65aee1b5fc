package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link NullBoxes.Measure} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface NullBoxes_MeasureTraced {
    /**
     * {@code Measure.of(double...)} on Values.
     */
    Value of(Value... values);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static NullBoxes_MeasureTraced of(NullBoxes.Measure function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), NullBoxes.Measure.class, "of", double[].class);
        return function == null ? null : (x1) -> overrides.call(function, x1);
    }
}
