package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * {@link Payoffs.Payoff} on Values.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@FunctionalInterface
interface Payoffs_PayoffTraced {
    Overrides AT_MONEY = Overrides.of(MethodHandles.lookup(), Payoffs.Payoff.class, "atMoney", double.class);

    Overrides AROUND = Overrides.of(MethodHandles.lookup(), Payoffs.Payoff.class, "around", double.class);

    /**
     * {@code Payoff.atMoney(double)} on Values.
     */
    default Value atMoney(Value spot) {
        try (Scope scope = Scope.enter(Sites.AT_MONEY)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(this.at(spot).plus(1), scope, 2); // Payoffs.java:24
        }
    }

    /**
     * {@code Payoff.around(double)} on Values.
     */
    default Value[] around(Value spot) {
        try (Scope scope = Scope.enter(Sites.AROUND)) {
            Nodes.argument(spot, scope, 1);
            return new Value[] {this.at(Nodes.at(spot.minus(1), scope, 2)), atMoney(spot)}; // Payoffs.java:28
        }
    }

    /**
     * {@code Payoff.legs()} on Values.
     */
    default int legs() {
        return 1; // Payoffs.java:32
    }

    /**
     * The graph of {@link Payoffs.Payoff#sample()}.
     */
    @SuppressWarnings("try")
    static Payoffs_PayoffTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Payoffs_CallTraced(Value.constant(1)); // Payoffs.java:18
        }
    }

    /**
     * The graph of {@link Payoffs.Payoff#atMoney(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value atMoney(Payoffs.Payoff self, Value spot) {
        if (AT_MONEY.isOverriddenIn(self)) {
            return AT_MONEY.call(self, spot);
        }
        return atMoneyOfPayoff(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Payoff#atMoney(double)} itself, overridden or not.
     */
    static Value atMoneyOfPayoff(Payoffs.Payoff self, Value spot) {
        try (Scope scope = Scope.enter(Sites.AT_MONEY)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(Payoffs_PayoffTraced.of(self).at(spot).plus(1), scope, 2); // Payoffs.java:24
        }
    }

    /**
     * The graph of {@link Payoffs.Payoff#around(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value[] around(Payoffs.Payoff self, Value spot) {
        if (AROUND.isOverriddenIn(self)) {
            return AROUND.call(self, spot);
        }
        return aroundOfPayoff(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Payoff#around(double)} itself, overridden or not.
     */
    static Value[] aroundOfPayoff(Payoffs.Payoff self, Value spot) {
        try (Scope scope = Scope.enter(Sites.AROUND)) {
            Nodes.argument(spot, scope, 1);
            return new Value[] {
                    Payoffs_PayoffTraced.of(self).at(Nodes.at(spot.minus(1), scope, 2)), atMoney(self, spot)
            }; // Payoffs.java:28
        }
    }

    /**
     * The graph of {@link Payoffs.Payoff#forward()}.
     */
    static Payoffs_PayoffTraced forward() {
        Scope scope = Scope.of(Sites.FORWARD);
        return spot -> Nodes.at(spot.minus(100), scope, 1); // Payoffs.java:36
    }

    /**
     * {@code Payoff.at(double)} on Values.
     */
    Value at(Value spot);

    /**
     * A plain function in this form, or null: it calls the companion of the function's class.
     */
    static Payoffs_PayoffTraced of(Payoffs.Payoff function) {
        Overrides overrides = Overrides.of(MethodHandles.lookup(), Payoffs.Payoff.class, "at", double.class);
        Overrides defaults = Overrides.of(MethodHandles.lookup(), Payoffs.Payoff.class, "atMoney", double.class);
        Overrides defaults2 = Overrides.of(MethodHandles.lookup(), Payoffs.Payoff.class, "around", double.class);
        if (function == null) {
            return null;
        }
        return new Payoffs_PayoffTraced() {
            @Override
            public Value at(Value x1) {
                return overrides.call(function, x1);
            }

            @Override
            public Value atMoney(Value x1) {
                if (defaults.isOverriddenIn(function)) {
                    return defaults.call(function, x1);
                }
                return Payoffs_PayoffTraced.super.atMoney(x1);
            }

            @Override
            public Value[] around(Value x1) {
                if (defaults2.isOverriddenIn(function)) {
                    return defaults2.call(function, x1);
                }
                return Payoffs_PayoffTraced.super.around(x1);
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
        static final String AT_MONEY = """
                Payoffs.java
                atMoney
                23
                spot\s
                return 24:20-32(24:20-28,24:31-32)

                        default double atMoney(double spot) {
                            return at(spot) + 1;
                        }
                """;

        static final String AROUND = """
                Payoffs.java
                around
                27
                spot\s
                 28:37-45(28:37-41,28:44-45)

                        default double[] around(double spot) {
                            return new double[] {at(spot - 1), atMoney(spot)};
                        }
                """;

        static final String SAMPLE = """
                Payoffs.java
                sample
                17

                        static Payoff sample() {
                            return new Call(1);
                        }
                """;

        static final String FORWARD = """
                Payoffs.java
                forward
                35
                 36:28-38(36:28-32,36:35-38)

                        static Payoff forward() {
                            return spot -> spot - 100;
                        }
                """;

        private Sites() {
        }
    }
}
