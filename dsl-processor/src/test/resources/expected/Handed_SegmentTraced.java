package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Handed.Segment}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "text from",
        "text to",
        "field length",
        "new(double,double,double) reads elsewhere",
        "sample() reads elsewhere",
        "product() memory reads elsewhere"
})
final class Handed_SegmentTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle LENGTH = PrivateMembers.field(LOOKUP, Handed.Segment.class, "length", double.class);

    private static final VarHandle LOG = PrivateMembers.field(LOOKUP, Handed.Segment.class, "log", List.class);

    private static final Overrides PRODUCT = Overrides.of(LOOKUP, Handed.Segment.class, "product");

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
        try (Scope scope = Scope.enter(Sites.PRODUCT); Memory memory = Memory.open()) {
            return Nodes.at(
                    Handed_PointTraced.times(self.from, self.to)
                            .plus(Nodes.times(
                                    memory.get(self, "length", length(self)), log(self).size(), "log.size()")),
                    scope, 1); // Handed.java:57
        }
    }

    private static double length(Handed.Segment self) {
        return (double) LENGTH.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<String> log(Handed.Segment self) {
        return (List<String>) LOG.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PRODUCT = """
                Handed.java
                product
                55
                return 57:20-56(57:20-34,57:37-56(57:37-43,57:46-56))

                        @Traced
                        double product() {
                            return from.times(to) + length * log.size();
                        }
                """;
    }
}
