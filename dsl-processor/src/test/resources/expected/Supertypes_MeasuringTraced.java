package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Supertypes.Measuring} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Supertypes_MeasuringTraced {
    /**
     * {@code Measuring.measure(double)} on Values.
     */
    Value measure(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Supertypes_MeasuringTraced of(Supertypes.Measuring function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Supertypes.Measuring.class, "measure", double.class);
        return function == null ? null : (x1) -> overrides.call(function, x1);
    }
}
