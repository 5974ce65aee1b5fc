package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class KindsTraced {
    private static final VarHandle FACTOR = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Kinds$Hidden"), "factor", double.class);

    private KindsTraced() {
    }

    /**
     * The graph of {@link Kinds#chosen(double, double, int)}.
     */
    static Value chosen(Value x, Value y, int n) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Kinds.Operation operation = n > 2 ? Kinds.Operation.PLUS : Kinds.Operation.TIMES; // Kinds.java:58
        return Kinds_OperationTraced.apply(operation, x, y)
                .times(Value.constant(operation.ordinal() + 1, "operation.ordinal() + 1"))
                .at("Kinds.java:59");
    }

    /**
     * The graph of {@code Kinds.withHidden}.
     */
    static Value withHidden(Object hidden, Value x) {
        Value.argument(x, "x");
        Object same = hidden; // Kinds.java:138
        return Kinds_HiddenTraced.times(hidden, x, same)
                .times(Value.constant(factor(same), "same.factor")).at("Kinds.java:139");
    }

    private static double factor(Object self) {
        return (double) FACTOR.get(self);
    }
}
