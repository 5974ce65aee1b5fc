package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link OnValue}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class OnValueTraced {
    private static final Overrides OWN_HALF = Overrides.of(MethodHandles.lookup(), OnValue.class, "ownHalf", double.class);

    private OnValueTraced() {
    }

    /**
     * The graph of {@link OnValue#half(double)}.
     */
    static Value half(Value x) {
        Value.argument(x, "x");
        return x.div(2).at("OnValue.java:216");
    }

    /**
     * The graph of {@link OnValue#dot(double[], double[])}.
     */
    static Value dot(Value[] a, Value[] b) {
        return a[0].times(b[0]).at("OnValue.java:221");
    }

    /**
     * The graph of {@link OnValue#ownHalf(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value ownHalf(OnValue self, Value x) {
        if (OWN_HALF.isOverriddenIn(self)) {
            return OWN_HALF.call(self, x);
        }
        return ownHalfOfOnValue(self, x);
    }

    /**
     * The graph of {@link OnValue#ownHalf(double)} itself, overridden or not.
     */
    static Value ownHalfOfOnValue(OnValue self, Value x) {
        Value.argument(x, "x");
        return x.div(2).at("OnValue.java:263");
    }
}
