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
 * {@code AbstractTwins.Same} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class AbstractTwins_SameTraced extends AbstractTwins_FilterTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides STEP = Overrides.of(LOOKUP, AbstractTwins.Same.class, "step", double.class);

    AbstractTwins_SameTraced() {
        super("same"); // AbstractTwins.java:101
    }

    AbstractTwins_SameTraced(AbstractTwins.Same plain, Lift lift) {
        super(plain, lift);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static AbstractTwins_SameTraced of(AbstractTwins.Same plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static AbstractTwins_SameTraced constant(AbstractTwins.Same plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static AbstractTwins_SameTraced of(AbstractTwins.Same plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != AbstractTwins.Same.class) {
            return lift.subclass(LOOKUP, plain, AbstractTwins_SameTraced.class);
        }
        AbstractTwins_SameTraced kept = lift.kept(plain);
        return kept == null ? new AbstractTwins_SameTraced(plain, lift) : kept;
    }

    /**
     * {@code Same.step(double)} on Values.
     */
    Value step(Value x) {
        Nodes.argument(x, "x");
        return x; // AbstractTwins.java:106
    }

    /**
     * The graph of {@link AbstractTwins.Same#step(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value step(AbstractTwins.Same self, Value x) {
        if (STEP.isOverriddenIn(self)) {
            return STEP.call(self, x);
        }
        return stepOfSame(self, x);
    }

    /**
     * The graph of {@link AbstractTwins.Same#step(double)} itself, overridden or not.
     */
    static Value stepOfSame(AbstractTwins.Same self, Value x) {
        Nodes.argument(x, "x");
        return x; // AbstractTwins.java:106
    }

    /**
     * The graph of {@link AbstractTwins.Same#sample()}.
     */
    @SuppressWarnings("try")
    static AbstractTwins_SameTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new AbstractTwins_SameTraced(); // AbstractTwins.java:110
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                AbstractTwins.java
                sample
                109

                        static Same sample() {
                            return new Same();
                        }
                """;
    }
}
