package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HiddenOverloads.Scale}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class HiddenOverloads_ScaleTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides OWN = Overrides.of(LOOKUP, HiddenOverloads.Scale.class, "own", double.class);

    private HiddenOverloads_ScaleTraced() {
    }

    /**
     * The graph of {@link HiddenOverloads.Scale#own(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value own(HiddenOverloads.Scale self, Value v) {
        if (OWN.isOverriddenIn(self)) {
            return OWN.call(self, v);
        }
        return ownOfScale(self, v);
    }

    /**
     * The graph of {@link HiddenOverloads.Scale#own(double)} itself, overridden or not.
     */
    static Value ownOfScale(HiddenOverloads.Scale self, Value v) {
        try (Scope scope = Scope.enter(Sites.OWN)) {
            Nodes.argument(v, scope, 1);
            return Nodes.at(
                    HiddenOverloads_WeighingTraced.weighed((HiddenOverloads.Weighing) self, (Object) 3, v)
                            .plus(HiddenOverloads_WeighingTraced.both(self, v)),
                    scope, 2); // HiddenOverloads.java:191
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OWN = """
                HiddenOverloads.java
                own
                190
                v\s
                return 191:20-43(191:20-33,191:36-43)

                        double own(double v) {
                            return weighed(3, v) + both(v);
                        }
                """;
    }
}
