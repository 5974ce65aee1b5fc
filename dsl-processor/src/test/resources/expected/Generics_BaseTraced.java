package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.Base}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Generics_BaseTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides F = Overrides.of(LOOKUP, Generics.Base.class, "f", Object.class, double.class);

    private Generics_BaseTraced() {
    }

    /**
     * The graph of {@link Generics.Base#f(Object, double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value f(Generics.Base self, Object o, Value x) {
        if (F.isOverriddenIn(self)) {
            return F.call(self, o, x);
        }
        return fOfBase(self, o, x);
    }

    /**
     * The graph of {@link Generics.Base#f(Object, double)} itself, overridden or not.
     */
    static Value fOfBase(Generics.Base self, Object o, Value x) {
        Nodes.argument(x, "x");
        return x; // Generics.java:101
    }
}
