package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link PlainObjects.Pair}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class PlainObjects_PairTraced {
    private static final Overrides NUMBER = Overrides.of(MethodHandles.lookup(), PlainObjects.Pair.class, "number");

    private PlainObjects_PairTraced() {
    }

    /**
     * The graph of {@link PlainObjects.Pair#number()}, or of the method that overrides it in the class of {@code self}.
     */
    static <T> Value number(PlainObjects.Pair<T> self) {
        if (NUMBER.isOverriddenIn(self)) {
            return NUMBER.call(self);
        }
        return numberOfPair(self);
    }

    /**
     * The graph of {@link PlainObjects.Pair#number()} itself, overridden or not.
     */
    static <T> Value numberOfPair(PlainObjects.Pair<T> self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "number", self.number); // PlainObjects.java:121
        }
    }
}
