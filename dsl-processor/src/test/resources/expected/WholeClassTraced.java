package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link WholeClass}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class WholeClassTraced {
    private static final VarHandle LEVEL = PrivateMembers.field(MethodHandles.lookup(), WholeClass.class, "level", Value.class);

    private static final Overrides RAISE = Overrides.of(MethodHandles.lookup(), WholeClass.class, "raise", double.class);

    private static final Overrides BOTH = Overrides.of(MethodHandles.lookup(), WholeClass.class, "both");

    private WholeClassTraced() {
    }

    /**
     * The graph of {@link WholeClass#scale(double)}.
     */
    static Value scale(Value x) {
        Value.argument(x, "x");
        return x.times(2).at("WholeClass.java:12");
    }

    /**
     * The graph of {@link WholeClass#raise(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value raise(WholeClass self, Value x) {
        if (RAISE.isOverriddenIn(self)) {
            return RAISE.call(self, x);
        }
        return raiseOfWholeClass(self, x);
    }

    /**
     * The graph of {@link WholeClass#raise(double)} itself, overridden or not.
     */
    static Value raiseOfWholeClass(WholeClass self, Value x) {
        Value.argument(x, "x");
        return scale(x).plus(level(self)).at("WholeClass.java:16");
    }

    /**
     * The graph of {@link WholeClass#lower(double)}.
     */
    static Value lower(WholeClass self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return raise(self, x).minus(1).at("WholeClass.java:20");
    }

    /**
     * The graph of {@link WholeClass#both()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value both(WholeClass self) {
        if (BOTH.isOverriddenIn(self)) {
            return BOTH.call(self);
        }
        return bothOfWholeClass(self);
    }

    /**
     * The graph of {@link WholeClass#both()} itself, overridden or not.
     */
    static Value bothOfWholeClass(WholeClass self) {
        return lower(self, Value.constant(1)).plus(raise(self, Value.constant(2)))
                .at("WholeClass.java:24");
    }

    private static Value level(WholeClass self) {
        return (Value) LEVEL.get(self);
    }
}
