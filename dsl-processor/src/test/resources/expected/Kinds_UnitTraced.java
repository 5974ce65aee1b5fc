package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Unit}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_UnitTraced {
    private static final VarHandle LENGTH = PrivateMembers.field(MethodHandles.lookup(), Kinds.Unit.class, "length", double.class);

    private Kinds_UnitTraced() {
    }

    /**
     * The graph of {@link Kinds.Unit#toMetres(double)}.
     */
    static Value toMetres(Kinds.Unit self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return x.times(Value.constant(length(self), "length")).at("Kinds.java:31");
    }

    private static double length(Kinds.Unit self) {
        return (double) LENGTH.get(self);
    }
}
