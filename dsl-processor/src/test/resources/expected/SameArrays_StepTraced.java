package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link SameArrays.Step} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@FunctionalInterface
interface SameArrays_StepTraced {
    /**
     * {@code Step.apply(double[],double)} on Values.
     */
    Value apply(Value[] state, Value h);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static SameArrays_StepTraced of(SameArrays.Step function) {
        Overrides overrides = Overrides.of(
                MethodHandles.lookup(), SameArrays.Step.class, "apply", double[].class, double.class);
        return function == null ? null : (x1, x2) -> overrides.call(function, x1, x2);
    }
}
