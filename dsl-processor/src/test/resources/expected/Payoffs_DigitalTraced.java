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
 * {@code Payoffs.Digital} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Payoffs_DigitalTraced extends Payoffs_NotionalTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides ONE = Overrides.of(LOOKUP, Payoffs.Digital.class, "one", double.class);

    Payoffs_DigitalTraced(Value notional) {
        super(notional); // Payoffs.java:106
        Nodes.argument(notional, "notional");
    }

    Payoffs_DigitalTraced(Payoffs.Digital plain, Lift lift) {
        super(plain, lift);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Payoffs_DigitalTraced of(Payoffs.Digital plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Payoffs_DigitalTraced constant(Payoffs.Digital plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Payoffs_DigitalTraced of(Payoffs.Digital plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Payoffs.Digital.class) {
            return lift.subclass(LOOKUP, plain, Payoffs_DigitalTraced.class);
        }
        Payoffs_DigitalTraced kept = lift.kept(plain);
        return kept == null ? new Payoffs_DigitalTraced(plain, lift) : kept;
    }

    /**
     * {@code Digital.one(double)} on Values.
     */
    Value one(Value spot) {
        Scope scope = Scope.of(Sites.ONE);
        Nodes.argument(spot, scope, 1);
        return spot.data() > 1 ? spot : Nodes.at(Value.constant(0), scope, 2); // Payoffs.java:111
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Payoffs$Digital@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Payoffs.Digital#sample()}.
     */
    @SuppressWarnings("try")
    static Payoffs_DigitalTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Payoffs_DigitalTraced(Value.constant(2)); // Payoffs.java:102
        }
    }

    /**
     * The graph of {@link Payoffs.Digital#one(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value one(Payoffs.Digital self, Value spot) {
        if (ONE.isOverriddenIn(self)) {
            return ONE.call(self, spot);
        }
        return oneOfDigital(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Digital#one(double)} itself, overridden or not.
     */
    static Value oneOfDigital(Payoffs.Digital self, Value spot) {
        Scope scope = Scope.of(Sites.ONE);
        Nodes.argument(spot, scope, 1);
        return spot.data() > 1 ? spot : Nodes.at(Value.constant(0), scope, 2); // Payoffs.java:111
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ONE = """
                Payoffs.java
                one
                109
                spot\s
                return 111:38-39

                        @Override
                        double one(double spot) {
                            return spot > 1 ? spot : 0;
                        }
                """;

        static final String SAMPLE = """
                Payoffs.java
                sample
                101

                        static Digital sample() {
                            return new Digital(2);
                        }
                """;
    }
}
