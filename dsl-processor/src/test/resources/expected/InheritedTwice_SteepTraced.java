package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link InheritedTwice.Steep}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class InheritedTwice_SteepTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, InheritedTwice.Steep.class, "at", double.class);

    private InheritedTwice_SteepTraced() {
    }

    /**
     * The graph of {@link InheritedTwice.Steep#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value at(InheritedTwice.Steep self, Value t) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, t);
        }
        return atOfSteep(self, t);
    }

    /**
     * The graph of {@link InheritedTwice.Steep#at(double)} itself, overridden or not.
     */
    public static Value atOfSteep(InheritedTwice.Steep self, Value t) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(t, scope, 1);
        return Nodes.at(t.times(4), scope, 2); // InheritedTwice.java:31
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                InheritedTwice.java
                at
                29
                t\s
                return 31:20-25(31:20-21,31:24-25)

                        @Override
                        default double at(double t) {
                            return t * 4;
                        }
                """;
    }
}
