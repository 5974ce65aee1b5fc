package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Supertypes.Weighing} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Supertypes_WeighingTraced {
    /**
     * {@code Weighing.weigh(double)} on Values.
     */
    Value weigh(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Supertypes_WeighingTraced of(Supertypes.Weighing function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Supertypes.Weighing.class, "weigh", double.class);
        return function == null ? null : (x1) -> overrides.call(function, x1);
    }
}
