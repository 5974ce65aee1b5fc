package good;

import dev.tracegrad.Memory;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link PlainObjects.Interval}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class PlainObjects_IntervalTraced {
    private static final VarHandle HIGH = PrivateMembers.field(MethodHandles.lookup(), PlainObjects.Interval.class, "high", double.class);

    private static final VarHandle LOW = PrivateMembers.field(MethodHandles.lookup(), PlainObjects.Interval.class, "low", double.class);

    private PlainObjects_IntervalTraced() {
    }

    /**
     * The graph of {@link PlainObjects.Interval#width()}.
     */
    static Value width(PlainObjects.Interval self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "high", high(self)).minus(memory.get(self, "low", low(self)))
                    .at("PlainObjects.java:71");
        }
    }

    private static double high(PlainObjects.Interval self) {
        return (double) HIGH.get(self);
    }

    private static double low(PlainObjects.Interval self) {
        return (double) LOW.get(self);
    }
}
