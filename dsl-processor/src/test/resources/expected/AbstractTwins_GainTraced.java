package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code AbstractTwins.Gain} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class AbstractTwins_GainTraced extends AbstractTwins_ScalingTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides STEP = Overrides.of(LOOKUP, AbstractTwins.Gain.class, "step", double.class);

    Value gain = Value.constant(0);

    AbstractTwins_GainTraced(Value gain) {
        super(); // AbstractTwins.java:83
        Nodes.argument(gain, "gain");
        this.gain = gain; // AbstractTwins.java:84
    }

    AbstractTwins_GainTraced(AbstractTwins.Gain plain, Lift lift) {
        super(plain, lift);
        this.gain = lift.value(plain, plain.gain, "gain");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static AbstractTwins_GainTraced of(AbstractTwins.Gain plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static AbstractTwins_GainTraced constant(AbstractTwins.Gain plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static AbstractTwins_GainTraced of(AbstractTwins.Gain plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != AbstractTwins.Gain.class) {
            return lift.subclass(LOOKUP, plain, AbstractTwins_GainTraced.class);
        }
        AbstractTwins_GainTraced kept = lift.kept(plain);
        return kept == null ? new AbstractTwins_GainTraced(plain, lift) : kept;
    }

    /**
     * {@code Gain.step(double)} on Values.
     */
    Value step(Value x) {
        Scope scope = Scope.of(Sites.STEP);
        Nodes.argument(x, scope, 1);
        return Nodes.at(gain.times(x), scope, 2); // AbstractTwins.java:89
    }

    /**
     * The graph of {@link AbstractTwins.Gain#step(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value step(AbstractTwins.Gain self, Value x) {
        if (STEP.isOverriddenIn(self)) {
            return STEP.call(self, x);
        }
        return stepOfGain(self, x);
    }

    /**
     * The graph of {@link AbstractTwins.Gain#step(double)} itself, overridden or not.
     */
    static Value stepOfGain(AbstractTwins.Gain self, Value x) {
        Scope scope = Scope.of(Sites.STEP);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(self.gain, "gain", x), scope, 2); // AbstractTwins.java:89
    }

    /**
     * The graph of {@link AbstractTwins.Gain#sample()}.
     */
    @SuppressWarnings("try")
    static AbstractTwins_GainTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new AbstractTwins_GainTraced(Value.constant(3)); // AbstractTwins.java:93
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String STEP = """
                AbstractTwins.java
                step
                87
                x\s
                return 89:20-28(89:20-24,89:27-28)

                        @Override
                        double step(double x) {
                            return gain * x;
                        }
                """;

        static final String SAMPLE = """
                AbstractTwins.java
                sample
                92

                        static Gain sample() {
                            return new Gain(3);
                        }
                """;
    }
}
