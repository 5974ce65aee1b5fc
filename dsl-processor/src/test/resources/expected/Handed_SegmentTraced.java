package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Handed.Segment}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Handed_SegmentTraced {
    private static final VarHandle LENGTH = PrivateMembers.field(MethodHandles.lookup(), Handed.Segment.class, "length", double.class);

    private static final VarHandle LOG = PrivateMembers.field(MethodHandles.lookup(), Handed.Segment.class, "log", List.class);

    private static final Overrides PRODUCT = Overrides.of(MethodHandles.lookup(), Handed.Segment.class, "product");

    private Handed_SegmentTraced() {
    }

    /**
     * The graph of {@link Handed.Segment#product()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value product(Handed.Segment self) {
        if (PRODUCT.isOverriddenIn(self)) {
            return PRODUCT.call(self);
        }
        return productOfSegment(self);
    }

    /**
     * The graph of {@link Handed.Segment#product()} itself, overridden or not.
     */
    static Value productOfSegment(Handed.Segment self) {
        try (Memory memory = Memory.open()) {
            return Handed_PointTraced.times(self.from, self.to)
                    .plus(memory.get(self, "length", length(self)).times(Value.constant(log(self).size(), "log.size()")))
                    .at("Handed.java:57");
        }
    }

    private static double length(Handed.Segment self) {
        return (double) LENGTH.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<String> log(Handed.Segment self) {
        return (List<String>) LOG.get(self);
    }
}
