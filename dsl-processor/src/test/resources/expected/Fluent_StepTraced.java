package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Fluent.Step} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Fluent_StepTraced {
    /**
     * {@code Step.go(double)} on Values.
     */
    Fluent_ProductTraced go(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Fluent_StepTraced of(Fluent.Step function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Fluent.Step.class, "go", double.class);
        return function == null ? null : (x1) -> overrides.call(function, x1);
    }
}
