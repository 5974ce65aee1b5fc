package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Hierarchies.Distribution} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "along",
        "density(double) along",
        "mean() along"
})
interface Hierarchies_DistributionTraced {
    Overrides DENSITY = Overrides.of(MethodHandles.lookup(), Hierarchies.Distribution.class, "density", double.class);

    Overrides MEAN = Overrides.of(MethodHandles.lookup(), Hierarchies.Distribution.class, "mean");

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Hierarchies_DistributionTraced of(Hierarchies.Distribution plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Hierarchies_DistributionTraced constant(Hierarchies.Distribution plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Hierarchies_DistributionTraced of(Hierarchies.Distribution plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, Hierarchies_DistributionTraced.class);
    }

    /**
     * {@code Distribution.density(double)} on Values.
     */
    Value density(Value x);

    /**
     * {@code Distribution.mean()} on Values.
     */
    Value mean();

    /**
     * The graph of {@link Hierarchies.Distribution#density(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value density(Hierarchies.Distribution self, Value x) {
        return DENSITY.call(self, x);
    }

    /**
     * The graph of {@link Hierarchies.Distribution#mean()}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value mean(Hierarchies.Distribution self) {
        return MEAN.call(self);
    }
}
