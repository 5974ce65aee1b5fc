package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Handed.Point}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Handed_PointTraced {
    private static final Overrides TIMES = Overrides.of(MethodHandles.lookup(), Handed.Point.class, "times", Handed.Point.class);

    private Handed_PointTraced() {
    }

    /**
     * The graph of {@link Handed.Point#times(Handed.Point)}, or of the method that overrides it in the class of {@code self}.
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
        try (Memory memory = Memory.open()) {
            return memory.get(self, "x", self.x).times(memory.get(other, "x", other.x))
                    .minus(memory.get(self, "y", self.y).times(memory.get(other, "y", other.y)))
                    .at("Handed.java:26");
        }
    }
}
