package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@code Kinds.Hidden}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_HiddenTraced {
    private static final VarHandle FACTOR = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Kinds$Hidden"), "factor", double.class);

    private static final VarHandle V = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Kinds$Hidden"), "v", Value.class);

    private static final MethodHandle COUNT = PrivateMembers.method(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Kinds$Hidden"), "count", int.class, int.class);

    private static final Overrides TIMES = Overrides.of(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Kinds$Hidden"), "times", double.class, PrivateMembers.type(MethodHandles.lookup(), "good.Kinds$Hidden"));

    private Kinds_HiddenTraced() {
    }

    /**
     * The graph of {@code Hidden.times}, or of the method that overrides it in the class of {@code self}.
     */
    static Value times(Object self, Value x, Object other) {
        if (TIMES.isOverriddenIn(self)) {
            return TIMES.call(self, x, other);
        }
        return timesOfHidden(self, x, other);
    }

    /**
     * The graph of {@code Hidden.times} itself, overridden or not.
     */
    static Value timesOfHidden(Object self, Value x, Object other) {
        Value.argument(x, "x");
        return x.times(Value.constant(factor(self), "factor")).plus(v(other)).plus(more(self, x))
                .plus(Value.constant(count(other, 2), "other.count(2)").times(x))
                .at("Kinds.java:120");
    }

    /**
     * The graph of {@code Hidden.more}, which a traced method calls.
     */
    private static Value more(Object self, Value x) {
        Value.argument(x, "x");
        return x.times(v(self)).at("Kinds.java:124");
    }

    private static double factor(Object self) {
        return (double) FACTOR.get(self);
    }

    private static Value v(Object self) {
        return (Value) V.get(self);
    }

    private static int count(Object self, int n) {
        try {
            return (int) COUNT.invoke(self, n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }
}
