package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Payoffs.Capped} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Payoffs_CappedTraced extends Payoffs_PayoffTraced {
    Overrides CAPPED = Overrides.of(MethodHandles.lookup(), Payoffs.Capped.class, "capped", double.class);

    Overrides AT_MONEY = Overrides.of(MethodHandles.lookup(), Payoffs.Capped.class, "atMoney", double.class);

    /**
     * {@code Capped.capped(double)} on Values.
     */
    default Value capped(Value spot) {
        try (Scope scope = Scope.enter(Sites.CAPPED)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(this.at(spot).min(10), scope, 2); // Payoffs.java:48
        }
    }

    /**
     * {@code Capped.atMoney(double)} on Values.
     */
    default Value atMoney(Value spot) {
        try (Scope scope = Scope.enter(Sites.AT_MONEY)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(capped(spot).plus(2), scope, 2); // Payoffs.java:53
        }
    }

    /**
     * The graph of {@link Payoffs.Capped#sample()}.
     */
    @SuppressWarnings("try")
    static Payoffs_CappedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Payoffs_SlopeTraced(Value.constant(2)); // Payoffs.java:44
        }
    }

    /**
     * The graph of {@link Payoffs.Capped#capped(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value capped(Payoffs.Capped self, Value spot) {
        if (CAPPED.isOverriddenIn(self)) {
            return CAPPED.call(self, spot);
        }
        return cappedOfCapped(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Capped#capped(double)} itself, overridden or not.
     */
    static Value cappedOfCapped(Payoffs.Capped self, Value spot) {
        try (Scope scope = Scope.enter(Sites.CAPPED)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(Payoffs_CappedTraced.of(self).at(spot).min(10), scope, 2); // Payoffs.java:48
        }
    }

    /**
     * The graph of {@link Payoffs.Capped#atMoney(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value atMoney(Payoffs.Capped self, Value spot) {
        if (AT_MONEY.isOverriddenIn(self)) {
            return AT_MONEY.call(self, spot);
        }
        return atMoneyOfCapped(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Capped#atMoney(double)} itself, overridden or not.
     */
    static Value atMoneyOfCapped(Payoffs.Capped self, Value spot) {
        try (Scope scope = Scope.enter(Sites.AT_MONEY)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(capped(self, spot).plus(2), scope, 2); // Payoffs.java:53
        }
    }

    /**
     * {@code Capped.at(double)} on Values.
     */
    Value at(Value spot);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Payoffs_CappedTraced of(Payoffs.Capped function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Payoffs.Payoff.class, "at", double.class);
        Overrides defaults = Overrides.of(MethodHandles.lookup(), Payoffs.Capped.class, "capped", double.class);
        Overrides defaults2 = Overrides.of(MethodHandles.lookup(), Payoffs.Capped.class, "atMoney", double.class);
        Overrides defaults3 = Overrides.of(MethodHandles.lookup(), Payoffs.Payoff.class, "around", double.class);
        if (function == null) {
            return null;
        }
        return new Payoffs_CappedTraced() {
            @Override
            public Value at(Value x1) {
                return overrides.call(function, x1);
            }

            @Override
            public Value capped(Value x1) {
                if (defaults.isOverriddenIn(function)) {
                    return defaults.call(function, x1);
                }
                return Payoffs_CappedTraced.super.capped(x1);
            }

            @Override
            public Value atMoney(Value x1) {
                if (defaults2.isOverriddenIn(function)) {
                    return defaults2.call(function, x1);
                }
                return Payoffs_CappedTraced.super.atMoney(x1);
            }

            @Override
            public Value[] around(Value x1) {
                if (defaults3.isOverriddenIn(function)) {
                    return defaults3.call(function, x1);
                }
                return Payoffs_CappedTraced.super.around(x1);
            }

            @Override
            public int legs() {
                return function.legs();
            }
        };
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String CAPPED = """
                Payoffs.java
                capped
                47
                spot\s
                return 48:20-42(48:29-37,48:39-41)

                        default double capped(double spot) {
                            return Math.min(at(spot), 10);
                        }
                """;

        static final String AT_MONEY = """
                Payoffs.java
                atMoney
                51
                spot\s
                return 53:20-36(53:20-32,53:35-36)

                        @Override
                        default double atMoney(double spot) {
                            return capped(spot) + 2;
                        }
                """;

        static final String SAMPLE = """
                Payoffs.java
                sample
                43

                        static Capped sample() {
                            return new Slope(2);
                        }
                """;

        private Sites() {
        }
    }
}
