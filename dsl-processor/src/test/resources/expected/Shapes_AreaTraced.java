package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Shapes.Area} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@FunctionalInterface
interface Shapes_AreaTraced {
    /**
     * {@code Area.of(double)} on Values.
     */
    Value of(Value scale);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Shapes_AreaTraced of(Shapes.Area function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Shapes.Area.class, "of", double.class);
        return function == null ? null : (x1) -> overrides.call(function, x1);
    }
}
