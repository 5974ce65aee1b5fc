package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Payoffs.Squared}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Payoffs_SquaredTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, Payoffs.Squared.class, "at", double.class);

    private static final Overrides AROUND = Overrides.of(LOOKUP, Payoffs.Squared.class, "around", double.class);

    private Payoffs_SquaredTraced() {
    }

    /**
     * The graph of {@link Payoffs.Squared#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value at(Payoffs.Squared self, Value spot) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, spot);
        }
        return atOfSquared(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Squared#at(double)} itself, overridden or not.
     */
    public static Value atOfSquared(Payoffs.Squared self, Value spot) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(spot, scope, 1);
        return Nodes.at(spot.times(spot), scope, 2); // Payoffs.java:167
    }

    /**
     * The graph of {@link Payoffs.Squared#around(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value[] around(Payoffs.Squared self, Value spot) {
        if (AROUND.isOverriddenIn(self)) {
            return AROUND.call(self, spot);
        }
        return aroundOfSquared(self, spot);
    }

    /**
     * The graph of {@link Payoffs.Squared#around(double)} itself, overridden or not.
     */
    public static Value[] aroundOfSquared(Payoffs.Squared self, Value spot) {
        Nodes.argument(spot, "spot");
        return new Value[] {spot, Value.constant(2)}; // Payoffs.java:172
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Payoffs.java
                at
                165
                spot\s
                return 167:20-31(167:20-24,167:27-31)

                        @Override
                        public double at(double spot) {
                            return spot * spot;
                        }
                """;
    }
}
