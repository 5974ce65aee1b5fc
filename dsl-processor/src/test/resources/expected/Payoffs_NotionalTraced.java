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
 * {@code Payoffs.Notional} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
abstract class Payoffs_NotionalTraced implements Payoffs_PayoffTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, Payoffs.Notional.class, "at", double.class);

    private static final Overrides ONE = Overrides.of(LOOKUP, Payoffs.Notional.class, "one", double.class);

    final Value notional;

    Payoffs_NotionalTraced(Value notional) {
        Nodes.argument(notional, "notional");
        this.notional = notional; // Payoffs.java:88
    }

    Payoffs_NotionalTraced(Payoffs.Notional plain, Lift lift) {
        lift.keep(plain, this);
        this.notional = lift.value(plain.notional, "notional");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Payoffs_NotionalTraced of(Payoffs.Notional plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Payoffs_NotionalTraced constant(Payoffs.Notional plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Payoffs_NotionalTraced of(Payoffs.Notional plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Payoffs.Notional.class) {
            return lift.subclass(LOOKUP, plain, Payoffs_NotionalTraced.class);
        }
        throw new AssertionError();
    }

    /**
     * {@code Notional.one(double)} on Values.
     */
    abstract Value one(Value spot);

    /**
     * {@code Notional.at(double)} on Values.
     */
    public Value at(Value spot) {
        try (Scope scope = Scope.enter(Sites.AT)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(notional.times(one(spot)), scope, 2); // Payoffs.java:95
        }
    }

    /**
     * The graph of {@link Payoffs.Notional#sample()}.
     */
    @SuppressWarnings("try")
    static Payoffs_NotionalTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Payoffs_DigitalTraced(Value.constant(2)); // Payoffs.java:84
        }
    }

    /**
     * The graph of {@link Payoffs.Notional#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value at(Payoffs.Notional self, Value spot) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, spot);
        }
        return atOfNotional(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Notional#at(double)} itself, overridden or not.
     */
    public static Value atOfNotional(Payoffs.Notional self, Value spot) {
        try (Scope scope = Scope.enter(Sites.AT)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(Nodes.times(self.notional, "notional", one(self, spot)), scope, 2); // Payoffs.java:95
        }
    }

    /**
     * The graph of {@link Payoffs.Notional#one(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    private static Value one(Payoffs.Notional self, Value spot) {
        return ONE.call(self, spot);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Payoffs.java
                at
                93
                spot\s
                return 95:20-40(95:20-28,95:31-40)

                        @Override
                        public double at(double spot) {
                            return notional * one(spot);
                        }
                """;

        static final String SAMPLE = """
                Payoffs.java
                sample
                83

                        static Notional sample() {
                            return new Digital(2);
                        }
                """;
    }
}
