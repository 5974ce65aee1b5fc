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
     * The graph of {@code Kinds.withHidden}.
     */
    static Value withHidden(Object hidden, Value x) {
        Value.argument(x, "x");
        Object same = hidden; // Kinds.java:115
        return Kinds_HiddenTraced.times(hidden, x, same)
                .times(Value.constant(factor(same), "same.factor")).at("Kinds.java:116");
    }

    private static double factor(Object self) {
        return (double) FACTOR.get(self);
    }
}
