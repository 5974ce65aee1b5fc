package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link InheritedTwice.Rate}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class InheritedTwice_RateTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, InheritedTwice.Rate.class, "at", double.class);

    private InheritedTwice_RateTraced() {
    }

    /**
     * The graph of {@link InheritedTwice.Rate#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value at(InheritedTwice.Rate self, Value t) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, t);
        }
        return atOfRate(self, t);
    }

    /**
     * The graph of {@link InheritedTwice.Rate#at(double)} itself, overridden or not.
     */
    public static Value atOfRate(InheritedTwice.Rate self, Value t) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(t, scope, 1);
        return Nodes.at(t.times(2), scope, 2); // InheritedTwice.java:15
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                InheritedTwice.java
                at
                14
                t\s
                return 15:20-25(15:20-21,15:24-25)

                        default double at(double t) {
                            return t * 2;
                        }
                """;
    }
}
