package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link InheritedTwice.Either} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@FunctionalInterface
interface InheritedTwice_EitherTraced {
    /**
     * {@code Either.of(double)} on Values.
     */
    Value of(Value v);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static InheritedTwice_EitherTraced of(InheritedTwice.Either function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), InheritedTwice.Push.class, "of", double.class);
        return function == null ? null : (x1) -> overrides.call(function, x1);
    }
}
