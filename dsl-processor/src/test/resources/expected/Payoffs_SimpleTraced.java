package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Payoffs.Simple}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Payoffs_SimpleTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, Payoffs.Simple.class, "at", double.class);

    private static final Overrides AT_MONEY = Overrides.of(LOOKUP, Payoffs.Simple.class, "atMoney", double.class);

    static {
        Nodes.initialize(Payoffs.Simple.class);
    }

    private Payoffs_SimpleTraced() {
    }

    /**
     * The graph of {@link Payoffs.Simple#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value at(Payoffs.Simple self, Value spot) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, spot);
        }
        return atOfSimple(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Simple#at(double)} itself, overridden or not.
     */
    public static Value atOfSimple(Payoffs.Simple self, Value spot) {
        Nodes.argument(spot, "spot");
        return spot; // Payoffs.java:202
    }

    /**
     * The graph of {@link Payoffs.Simple#at(double)} in {@code CUBE}.
     */
    public static Value atOfCUBE(Payoffs.Simple self, Value spot) {
        Objects.requireNonNull(self, "Simple.at(double) is called on null");
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(spot, scope, 1);
        return Nodes.at(spot.times(spot).times(spot), scope, 2); // Payoffs.java:186
    }

    /**
     * The graph of {@link Payoffs.Simple#atMoney(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value atMoney(Payoffs.Simple self, Value spot) {
        if (AT_MONEY.isOverriddenIn(self)) {
            return AT_MONEY.call(self, spot);
        }
        return atMoneyOfSimple(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Simple#atMoney(double)} itself, overridden or not.
     */
    public static Value atMoneyOfSimple(Payoffs.Simple self, Value spot) {
        Scope scope = Scope.of(Sites.AT_MONEY);
        Nodes.argument(spot, scope, 1);
        return Nodes.at(Values.times(7, spot), scope, 2); // Payoffs.java:207
    }

    /**
     * The graph of {@link Payoffs.Simple#atMoney(double)} in {@code CUBE}.
     */
    public static Value atMoneyOfCUBE(Payoffs.Simple self, Value spot) {
        Objects.requireNonNull(self, "Simple.atMoney(double) is called on null");
        Scope scope = Scope.of(Sites.AT_MONEY_2);
        Nodes.argument(spot, scope, 1);
        return Nodes.at(Values.times(5, spot), scope, 2); // Payoffs.java:191
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Payoffs.java
                at
                184
                spot\s
                return 186:24-42(186:24-35(186:24-28,186:31-35),186:38-42)

                            @Override
                            public double at(double spot) {
                                return spot * spot * spot;
                            }
                """;

        static final String AT_MONEY = """
                Payoffs.java
                atMoney
                205
                spot\s
                return 207:20-28(207:20-21,207:24-28)

                        @Override
                        public double atMoney(double spot) {
                            return 7 * spot;
                        }
                """;

        static final String AT_MONEY_2 = """
                Payoffs.java
                atMoney
                189
                spot\s
                return 191:24-32(191:24-25,191:28-32)

                            @Override
                            public double atMoney(double spot) {
                                return 5 * spot;
                            }
                """;
    }
}
