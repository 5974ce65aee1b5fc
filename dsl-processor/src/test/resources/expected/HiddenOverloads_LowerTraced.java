package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HiddenOverloads.Lower}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class HiddenOverloads_LowerTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides OWN = Overrides.of(LOOKUP, HiddenOverloads.Lower.class, "own", double.class);

    private static final Overrides ABOVE = Overrides.of(LOOKUP, HiddenOverloads.Lower.class, "above", double.class);

    private static final Overrides MOVED = Overrides.of(
            LOOKUP, HiddenOverloads.Lower.class, "moved", Object.class, double.class);

    private HiddenOverloads_LowerTraced() {
    }

    /**
     * The graph of {@link HiddenOverloads.Lower#own(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value own(HiddenOverloads.Lower self, Value v) {
        if (OWN.isOverriddenIn(self)) {
            return OWN.call(self, v);
        }
        return ownOfLower(self, v);
    }

    /**
     * The graph of {@link HiddenOverloads.Lower#own(double)} itself, overridden or not.
     */
    static Value ownOfLower(HiddenOverloads.Lower self, Value v) {
        try (Scope scope = Scope.enter(Sites.OWN)) {
            Nodes.argument(v, scope, 1);
            return Nodes.at(
                    HiddenOverloads_UpperTraced.scaled((Object) 3, v).times(moved(self, 4, v)).plus(moved(self, 5, v)),
                    scope, 2); // HiddenOverloads.java:74
        }
    }

    /**
     * The graph of {@link HiddenOverloads.Lower#above(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value above(HiddenOverloads.Lower self, Value v) {
        if (ABOVE.isOverriddenIn(self)) {
            return ABOVE.call(self, v);
        }
        return aboveOfLower(self, v);
    }

    /**
     * The graph of {@link HiddenOverloads.Lower#above(double)} itself, overridden or not.
     */
    static Value aboveOfLower(HiddenOverloads.Lower self, Value v) {
        try (Scope scope = Scope.enter(Sites.ABOVE)) {
            Nodes.argument(v, scope, 1);
            return HiddenOverloads_UpperTraced.moved(self, -3, v); // HiddenOverloads.java:78
        }
    }

    /**
     * The graph of {@link HiddenOverloads.Lower#moved(Object, double)}, or of the method that overrides it in the class
     * of {@code self}.
     */
    static Value moved(HiddenOverloads.Lower self, Object i, Value v) {
        if (MOVED.isOverriddenIn(self)) {
            return MOVED.call(self, i, v);
        }
        return movedOfLower(self, i, v);
    }

    /**
     * The graph of {@link HiddenOverloads.Lower#moved(Object, double)} itself, overridden or not.
     */
    static Value movedOfLower(HiddenOverloads.Lower self, Object i, Value v) {
        try (Scope scope = Scope.enter(Sites.MOVED)) {
            Nodes.argument(v, scope, 1);
            return Nodes.at(
                    HiddenOverloads_UpperTraced.movedOfUpper(self, (Object) 1, v).times(v),
                    scope, 2); // HiddenOverloads.java:83
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OWN = """
                HiddenOverloads.java
                own
                73
                v\s
                return 74:20-65(74:20-46(74:20-32,74:35-46),74:49-65)

                        double own(double v) {
                            return scaled(3, v) * moved(4, v) + this.moved(5, v);
                        }
                """;

        static final String ABOVE = """
                HiddenOverloads.java
                above
                77
                v\s

                        double above(double v) {
                            return super.moved(-3, v);
                        }
                """;

        static final String MOVED = """
                HiddenOverloads.java
                moved
                81
                v\s
                return 83:20-50(83:20-46,83:49-50)

                        @Override
                        double moved(Object i, double v) {
                            return super.moved((Object) 1, v) * v;
                        }
                """;
    }
}
