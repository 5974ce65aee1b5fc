package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Constructors.Interval}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Constructors_IntervalTraced {
    private static final VarHandle MAX = PrivateMembers.field(MethodHandles.lookup(), Constructors.Interval.class, "max", double.class);

    private static final VarHandle MIN = PrivateMembers.field(MethodHandles.lookup(), Constructors.Interval.class, "min", double.class);

    private static final Overrides WIDTH = Overrides.of(MethodHandles.lookup(), Constructors.Interval.class, "width");

    private Constructors_IntervalTraced() {
    }

    /**
     * The graph of {@link Constructors.Interval#width()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value width(Constructors.Interval self) {
        if (WIDTH.isOverriddenIn(self)) {
            return WIDTH.call(self);
        }
        return widthOfInterval(self);
    }

    /**
     * The graph of {@link Constructors.Interval#width()} itself, overridden or not.
     */
    static Value widthOfInterval(Constructors.Interval self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "max", max(self)).minus(memory.get(self, "min", min(self)))
                    .times(memory.get(self, "middle", self.middle)).at("Constructors.java:49");
        }
    }

    private static double max(Constructors.Interval self) {
        return (double) MAX.get(self);
    }

    private static double min(Constructors.Interval self) {
        return (double) MIN.get(self);
    }
}
