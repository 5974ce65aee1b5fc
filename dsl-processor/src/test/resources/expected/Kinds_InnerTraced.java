package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Inner}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("plus(double) reads")
final class Kinds_InnerTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides PLUS = Overrides.of(LOOKUP, Kinds.Inner.class, "plus", double.class);

    private Kinds_InnerTraced() {
    }

    /**
     * The graph of {@link Kinds.Inner#plus(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value plus(Kinds.Inner self, Value x) {
        if (PLUS.isOverriddenIn(self)) {
            return PLUS.call(self, x);
        }
        return plusOfInner(self, x);
    }

    /**
     * The graph of {@link Kinds.Inner#plus(double)} itself, overridden or not.
     */
    static Value plusOfInner(Kinds.Inner self, Value x) {
        Scope scope = Scope.of(Sites.PLUS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(self.w.plus(x), scope, 2); // Kinds.java:93
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PLUS = """
                Kinds.java
                plus
                91
                x\s
                return 93:20-32(93:20-28,93:31-32)

                        @Traced
                        double plus(double x) {
                            return w.data() + x;
                        }
                """;
    }
}
