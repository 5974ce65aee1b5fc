package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Replays.Pair}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field number",
        "number() memory reads"
})
final class Replays_PairTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides NUMBER = Overrides.of(LOOKUP, Replays.Pair.class, "number");

    private Replays_PairTraced() {
    }

    /**
     * The graph of {@link Replays.Pair#number()}, or of the method that overrides it in the class of {@code self}.
     */
    static <T> Value number(Replays.Pair<T> self) {
        if (NUMBER.isOverriddenIn(self)) {
            return NUMBER.call(self);
        }
        return numberOfPair(self);
    }

    /**
     * The graph of {@link Replays.Pair#number()} itself, overridden or not.
     */
    static <T> Value numberOfPair(Replays.Pair<T> self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "number", self.number); // Replays.java:79
        }
    }
}
