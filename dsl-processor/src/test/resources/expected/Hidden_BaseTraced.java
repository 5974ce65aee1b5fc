package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Hidden.Base}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Hidden_BaseTraced {
    private static final Overrides S = Overrides.of(MethodHandles.lookup(), Hidden.Base.class, "s", double.class);

    private Hidden_BaseTraced() {
    }

    /**
     * The graph of {@link Hidden.Base#s(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value s(Hidden.Base self, Value x) {
        if (S.isOverriddenIn(self)) {
            return S.call(self, x);
        }
        return sOfBase(self, x);
    }

    /**
     * The graph of {@link Hidden.Base#s(double)} itself, overridden or not.
     */
    static Value sOfBase(Hidden.Base self, Value x) {
        Value.argument(x, "x");
        return x.times(self.v).at("Hidden.java:20");
    }
}
