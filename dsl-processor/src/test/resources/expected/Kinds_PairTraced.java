package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Pair}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("mix(double) reads")
final class Kinds_PairTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle LEFT = PrivateMembers.field(LOOKUP, Kinds.Pair.class, "left", Value.class);

    private static final VarHandle RIGHT = PrivateMembers.field(LOOKUP, Kinds.Pair.class, "right", Value.class);

    private static final VarHandle WEIGHT = PrivateMembers.field(LOOKUP, Kinds.Pair.class, "weight", double.class);

    private Kinds_PairTraced() {
    }

    /**
     * The graph of {@link Kinds.Pair#mix(double)}.
     */
    static Value mix(Kinds.Pair self, Value t) {
        Scope scope = Scope.of(Sites.MIX);
        Nodes.argument(t, scope, 1);
        return Nodes.at(
                Nodes.plus(left(self).times(t).plus(right(self).times(Values.minus(1, t))), weight(self), "weight"),
                scope, 2); // Kinds.java:11
    }

    private static Value left(Kinds.Pair self) {
        return (Value) LEFT.get(self);
    }

    private static Value right(Kinds.Pair self) {
        return (Value) RIGHT.get(self);
    }

    private static double weight(Kinds.Pair self) {
        return (double) WEIGHT.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String MIX = """
                Kinds.java
                mix
                9
                t\s
                return 11:20-69(11:20-60(11:20-35(11:20-31,11:34-35),11:38-60(11:38-50,11:54-59(11:54-55,11:58-59))),11:63-69)

                        @Traced
                        double mix(double t) {
                            return left.data() * t + right.data() * (1 - t) + weight;
                        }
                """;
    }
}
