package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Replays.Vector}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field x",
        "field y",
        "norm() memory reads"
})
final class Replays_VectorTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides NORM = Overrides.of(LOOKUP, Replays.Vector.class, "norm");

    private Replays_VectorTraced() {
    }

    /**
     * The graph of {@link Replays.Vector#norm()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value norm(Replays.Vector self) {
        if (NORM.isOverriddenIn(self)) {
            return NORM.call(self);
        }
        return normOfVector(self);
    }

    /**
     * The graph of {@link Replays.Vector#norm()} itself, overridden or not.
     */
    static Value normOfVector(Replays.Vector self) {
        Scope scope = Scope.of(Sites.NORM);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    memory.get(self, "x", self.x).hypot(memory.get(self, "y", self.y)), scope, 1); // Replays.java:29
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NORM = """
                Replays.java
                norm
                27
                return 29:20-36(29:31-32,29:34-35)

                        @Traced
                        double norm() {
                            return Math.hypot(x, y);
                        }
                """;
    }
}
