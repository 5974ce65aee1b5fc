package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Supertypes.Body}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Supertypes_BodyTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides VOLUME = Overrides.of(LOOKUP, Supertypes.Body.class, "volume", double.class);

    private Supertypes_BodyTraced() {
    }

    /**
     * The graph of {@link Supertypes.Body#volume(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static <P extends Supertypes.Part> Value volume(Supertypes.Body<P> self, Value x) {
        if (VOLUME.isOverriddenIn(self)) {
            return VOLUME.call(self, x);
        }
        return volumeOfBody(self, x);
    }

    /**
     * The graph of {@link Supertypes.Body#volume(double)} itself, overridden or not.
     */
    public static <P extends Supertypes.Part> Value volumeOfBody(Supertypes.Body<P> self, Value x) {
        Scope scope = Scope.of(Sites.VOLUME);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // Supertypes.java:290
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String VOLUME = """
                Supertypes.java
                volume
                288
                x\s
                return 290:20-25(290:20-21,290:24-25)

                        @Traced
                        default double volume(double x) {
                            return x * x;
                        }
                """;
    }
}
