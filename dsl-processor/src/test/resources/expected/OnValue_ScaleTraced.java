package good;

import dev.tracegrad.Lift;
import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code OnValue.Scale} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
class OnValue_ScaleTraced {
    private static final Overrides OF = Overrides.of(MethodHandles.lookup(), OnValue.Scale.class, "of", double.class);

    final Value factor;

    OnValue_ScaleTraced(Value factor) {
        Value.argument(factor, "factor");
        this.factor = factor; // OnValue.java:306
    }

    OnValue_ScaleTraced(OnValue.Scale plain, Lift lift) {
        this.factor = lift.value(plain.factor, "factor");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static OnValue_ScaleTraced of(OnValue.Scale plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        if (plain.getClass() != OnValue.Scale.class) {
            return Lift.INPUT.subclass(MethodHandles.lookup(), plain, OnValue_ScaleTraced.class);
        }
        return new OnValue_ScaleTraced(plain, Lift.INPUT);
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static OnValue_ScaleTraced constant(OnValue.Scale plain) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != OnValue.Scale.class) {
            return Lift.CONSTANT.subclass(MethodHandles.lookup(), plain, OnValue_ScaleTraced.class);
        }
        return new OnValue_ScaleTraced(plain, Lift.CONSTANT);
    }

    /**
     * {@code Scale.of(double)} on Values.
     */
    Value of(Value x) {
        Value.argument(x, "x");
        return factor.times(x).at("OnValue.java:310");
    }

    /**
     * The graph of {@link OnValue.Scale#of(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value of(OnValue.Scale self, Value x) {
        if (OF.isOverriddenIn(self)) {
            return OF.call(self, x);
        }
        return ofOfScale(self, x);
    }

    /**
     * The graph of {@link OnValue.Scale#of(double)} itself, overridden or not.
     */
    static Value ofOfScale(OnValue.Scale self, Value x) {
        Value.argument(x, "x");
        return Value.constant(self.factor, "factor").times(x).at("OnValue.java:310");
    }

    /**
     * The graph of {@link OnValue.Scale#sample()}.
     */
    static OnValue_ScaleTraced sample() {
        return new OnValue_ScaleTraced(Value.constant(3)); // OnValue.java:318
    }
}
