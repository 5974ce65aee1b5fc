package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Hierarchies.Ridge} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@FunctionalInterface
interface Hierarchies_RidgeTraced {
    /**
     * {@code Ridge.at(double)} on Values.
     */
    Value at(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Hierarchies_RidgeTraced of(Hierarchies.Ridge function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Hierarchies.Ridge.class, "at", double.class);
        return function == null ? null : (x1) -> overrides.call(function, x1);
    }
}
