package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Clashes.K}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Clashes_KTraced {
    private static final VarHandle K_2 = PrivateMembers.field(MethodHandles.lookup(), Clashes.K.class, "k", double.class);

    private static final Overrides F = Overrides.of(MethodHandles.lookup(), Clashes.K.class, "f", double.class);

    private Clashes_KTraced() {
    }

    /**
     * The graph of {@link Clashes.K#f(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value f(Clashes.K self, Value x) {
        if (F.isOverriddenIn(self)) {
            return F.call(self, x);
        }
        return fOfK(self, x);
    }

    /**
     * The graph of {@link Clashes.K#f(double)} itself, overridden or not.
     */
    static Value fOfK(Clashes.K self, Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(k(self), "k")).times(Value.constant(Clashes.K.g(), "g()"))
                .at("Clashes.java:68");
    }

    private static double k(Clashes.K self) {
        return (double) K_2.get(self);
    }
}
