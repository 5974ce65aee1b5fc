package good;

import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Supertypes.Flats} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Supertypes_FlatsTraced {
    /**
     * {@code Flats.all()} on Values.
     */
    List<Supertypes_FlatTraced> all();

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Supertypes_FlatsTraced of(Supertypes.Flats function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Supertypes.Source.class, "all");
        return function == null ? null : () -> overrides.call(function);
    }
}
