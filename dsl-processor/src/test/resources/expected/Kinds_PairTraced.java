package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Pair}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_PairTraced {
    private static final VarHandle LEFT = PrivateMembers.field(MethodHandles.lookup(), Kinds.Pair.class, "left", Value.class);

    private static final VarHandle RIGHT = PrivateMembers.field(MethodHandles.lookup(), Kinds.Pair.class, "right", Value.class);

    private static final VarHandle WEIGHT = PrivateMembers.field(MethodHandles.lookup(), Kinds.Pair.class, "weight", double.class);

    private Kinds_PairTraced() {
    }

    /**
     * The graph of {@link Kinds.Pair#mix(double)}.
     */
    static Value mix(Kinds.Pair self, Value t) {
        Value.argument(t, "t");
        return left(self).times(t).plus(right(self).times(Value.constant(1).minus(t)))
                .plus(Value.constant(weight(self), "weight")).at("Kinds.java:11");
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
}
