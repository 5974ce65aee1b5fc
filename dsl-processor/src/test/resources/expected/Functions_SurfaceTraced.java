package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Functions.Surface} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@FunctionalInterface
interface Functions_SurfaceTraced {
    /**
     * {@code Surface.at(double,double)} on Values.
     */
    Value at(Value x, Value y);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Functions_SurfaceTraced of(Functions.Surface function) {
        Overrides overrides = Overrides.of(
                MethodHandles.lookup(), Functions.Surface.class, "at", double.class, double.class);
        return function == null ? null : (x1, x2) -> overrides.call(function, x1, x2);
    }
}
