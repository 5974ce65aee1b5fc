package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Accessors.Point}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Accessors_PointTraced {
    private static final VarHandle A = PrivateMembers.field(MethodHandles.lookup(), Accessors.Point.class, "a", double.class);

    private Accessors_PointTraced() {
    }

    /**
     * The graph of {@link Accessors.Point#f(double)}.
     */
    static Value f(Accessors.Point self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return Value.constant(self.a(), "a()").times(x).plus(Value.constant(self.b(), "b()"))
                .plus(self.w()).plus(Value.constant(a(self), "this.a")).at("Accessors.java:11");
    }

    private static double a(Accessors.Point self) {
        return (double) A.get(self);
    }
}
