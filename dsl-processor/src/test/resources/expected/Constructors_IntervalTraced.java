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
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Constructors.Interval}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field min",
        "field max",
        "field middle",
        "new(double,double) reads",
        "new(good.Constructors.Interval,double) reads elsewhere",
        "sample() reads",
        "width() memory reads"
})
final class Constructors_IntervalTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle MAX = PrivateMembers.field(LOOKUP, Constructors.Interval.class, "max", double.class);

    private static final VarHandle MIN = PrivateMembers.field(LOOKUP, Constructors.Interval.class, "min", double.class);

    private static final Overrides WIDTH = Overrides.of(LOOKUP, Constructors.Interval.class, "width");

    private Constructors_IntervalTraced() {
    }

    /**
     * The graph of {@link Constructors.Interval#width()}, or of the method that overrides it in the class of
     * {@code self}.
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
        Scope scope = Scope.of(Sites.WIDTH);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    memory.get(self, "max", max(self)).minus(memory.get(self, "min", min(self)))
                            .times(memory.get(self, "middle", self.middle)),
                    scope, 1); // Constructors.java:49
        }
    }

    private static double max(Constructors.Interval self) {
        return (double) MAX.get(self);
    }

    private static double min(Constructors.Interval self) {
        return (double) MIN.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String WIDTH = """
                Constructors.java
                width
                47
                return 49:20-40(49:21-30(49:21-24,49:27-30),49:34-40)

                        @Traced
                        double width() {
                            return (max - min) * middle;
                        }
                """;
    }
}
