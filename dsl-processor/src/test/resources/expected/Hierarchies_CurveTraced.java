package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Hierarchies.Curve} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "along",
        "at(double) along"
})
@FunctionalInterface
interface Hierarchies_CurveTraced {
    Overrides AT = Overrides.of(MethodHandles.lookup(), Hierarchies.Curve.class, "at", double.class);

    /**
     * The graph of {@link Hierarchies.Curve#sample()}.
     */
    static Hierarchies_CurveTraced sample() {
        return Hierarchies_CurveTraced.of(Hierarchies.Cubic.sample()); // Hierarchies.java:106
    }

    /**
     * The graph of {@link Hierarchies.Curve#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value at(Hierarchies.Curve self, Value x) {
        return AT.call(self, x);
    }

    /**
     * {@code Curve.at(double)} on Values.
     */
    Value at(Value x);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Hierarchies_CurveTraced of(Hierarchies.Curve function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Hierarchies.Curve.class, "at", double.class);
        return function == null ? null : (x1) -> overrides.call(function, x1);
    }
}
