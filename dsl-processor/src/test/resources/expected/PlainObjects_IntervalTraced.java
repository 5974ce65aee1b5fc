package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link PlainObjects.Interval}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field low",
        "field high",
        "width() memory reads",
        "low() reads elsewhere",
        "high() reads elsewhere"
})
final class PlainObjects_IntervalTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle HIGH = PrivateMembers.field(
            LOOKUP, PlainObjects.Interval.class, "high", double.class);

    private static final VarHandle LOW = PrivateMembers.field(LOOKUP, PlainObjects.Interval.class, "low", double.class);

    private PlainObjects_IntervalTraced() {
    }

    /**
     * The graph of {@link PlainObjects.Interval#width()}.
     */
    static Value width(PlainObjects.Interval self) {
        Scope scope = Scope.of(Sites.WIDTH);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    memory.get(self, "high", high(self)).minus(memory.get(self, "low", low(self))),
                    scope, 1); // PlainObjects.java:71
        }
    }

    private static double high(PlainObjects.Interval self) {
        return (double) HIGH.get(self);
    }

    private static double low(PlainObjects.Interval self) {
        return (double) LOW.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String WIDTH = """
                PlainObjects.java
                width
                69
                return 71:20-30(71:20-24,71:27-30)

                        @Traced
                        double width() {
                            return high - low;
                        }
                """;
    }
}
