package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Anonymous.Sub}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Anonymous_SubTraced {
    private static final MethodHandle SUPER_HASH_CODE = PrivateMembers.superMethod(MethodHandles.lookup(), Anonymous.Sub.class, Anonymous.class, "hashCode", int.class);

    private static final Overrides SUPER_CALL = Overrides.of(MethodHandles.lookup(), Anonymous.Sub.class, "superCall", double.class);

    private Anonymous_SubTraced() {
    }

    /**
     * The graph of {@link Anonymous.Sub#superCall(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value superCall(Anonymous.Sub self, Value x) {
        if (SUPER_CALL.isOverriddenIn(self)) {
            return SUPER_CALL.call(self, x);
        }
        return superCallOfSub(self, x);
    }

    /**
     * The graph of {@link Anonymous.Sub#superCall(double)} itself, overridden or not.
     */
    static Value superCallOfSub(Anonymous.Sub self, Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(super_hashCode(self), "super.hashCode()"))
                .plus(Value.constant(self.hashCode(), "hashCode()")).at("Anonymous.java:153");
    }

    private static int super_hashCode(Anonymous.Sub self) {
        try {
            return (int) SUPER_HASH_CODE.invoke(self);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }
}
