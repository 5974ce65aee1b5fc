package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.Fn}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Generics_FnTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, Generics.Fn.class, "at", Object.class, double.class);

    private Generics_FnTraced() {
    }

    /**
     * The graph of {@link Generics.Fn#at(Object, double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static <T> Value at(Generics.Fn<T> self, T t, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, t, x);
        }
        return atOfFn(self, t, x);
    }

    /**
     * The graph of {@link Generics.Fn#at(Object, double)} itself, overridden or not.
     */
    public static <T> Value atOfFn(Generics.Fn<T> self, T t, Value x) {
        Nodes.argument(x, "x");
        return x; // Generics.java:62
    }
}
