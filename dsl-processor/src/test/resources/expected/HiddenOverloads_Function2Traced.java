package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link HiddenOverloads.Function2} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@FunctionalInterface
interface HiddenOverloads_Function2Traced {
    /**
     * {@code Function2.at(java.lang.Integer,double)} on Values.
     */
    Value at(Integer i, Value v);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static HiddenOverloads_Function2Traced of(HiddenOverloads.Function2 function) {
        Overrides overrides = Overrides.of(
                MethodHandles.lookup(), HiddenOverloads.Function2.class, "at", Integer.class, double.class);
        return function == null ? null : (x1, x2) -> overrides.call(function, x1, x2);
    }
}
