package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Hidden}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class HiddenTraced {
    private static final MethodHandle FAILURE = PrivateMembers.staticMethod(MethodHandles.lookup(), Hidden.class, "failure", PrivateMembers.type(MethodHandles.lookup(), "good.Hidden$Failure"), String.class);

    private static final VarHandle SUBS = PrivateMembers.field(MethodHandles.lookup(), Hidden.class, "subs", PrivateMembers.type(MethodHandles.lookup(), "good.Hidden$Sub").arrayType());

    private static final VarHandle LIST = PrivateMembers.field(MethodHandles.lookup(), Hidden.class, "list", List.class);

    private static final Overrides ALL = Overrides.of(MethodHandles.lookup(), Hidden.class, "all", PrivateMembers.type(MethodHandles.lookup(), "good.Hidden$Mode"), double.class);

    private HiddenTraced() {
    }

    /**
     * The graph of {@code Hidden.all}, or of the method that overrides it in the class of {@code self}.
     */
    static Value all(Hidden self, Object mode, Value x) throws RuntimeException {
        if (ALL.isOverriddenIn(self)) {
            return ALL.call(self, mode, x);
        }
        return allOfHidden(self, mode, x);
    }

    /**
     * The graph of {@code Hidden.all} itself, overridden or not.
     */
    static Value allOfHidden(Hidden self, Object mode, Value x) throws RuntimeException {
        Value.argument(x, "x");
        if (x.data() < 0) { // Hidden.java:74
            throw (RuntimeException) failure("negative " + ((Enum<?>) mode).name()); // Hidden.java:75
        }
        return Value.constant(subs(self).length, "subs.length").times(x)
                .plus(Value.constant(((List<?>) list(self)).size(), "list.size()").times(x))
                .plus(Value.constant(((Enum<?>) mode).ordinal(), "mode.ordinal()").times(x))
                .at("Hidden.java:77");
    }

    private static Object failure(String message) {
        try {
            return (Object) FAILURE.invoke(message);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static Object[] subs(Hidden self) {
        return (Object[]) SUBS.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<?> list(Hidden self) {
        return (List<?>) LIST.get(self);
    }
}
