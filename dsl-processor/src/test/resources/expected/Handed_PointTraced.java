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
 * The computation graphs of the traced methods of {@link Handed.Point}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field x",
        "field y",
        "times(good.Handed.Point) memory reads elsewhere"
})
final class Handed_PointTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides TIMES = Overrides.of(LOOKUP, Handed.Point.class, "times", Handed.Point.class);

    private Handed_PointTraced() {
    }

    /**
     * The graph of {@link Handed.Point#times(Handed.Point)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value times(Handed.Point self, Handed.Point other) {
        if (TIMES.isOverriddenIn(self)) {
            return TIMES.call(self, other);
        }
        return timesOfPoint(self, other);
    }

    /**
     * The graph of {@link Handed.Point#times(Handed.Point)} itself, overridden or not.
     */
    static Value timesOfPoint(Handed.Point self, Handed.Point other) {
        Scope scope = Scope.of(Sites.TIMES);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    memory.get(self, "x", self.x).times(memory.get(other, "x", other.x))
                            .minus(memory.get(self, "y", self.y).times(memory.get(other, "y", other.y))),
                    scope, 1); // Handed.java:26
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TIMES = """
                Handed.java
                times
                24
                return 26:20-45(26:20-31(26:20-21,26:24-31),26:34-45(26:34-35,26:38-45))

                        @Traced
                        double times(Point other) {
                            return x * other.x - y * other.y;
                        }
                """;
    }
}
