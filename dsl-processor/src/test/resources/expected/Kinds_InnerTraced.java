package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Inner}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_InnerTraced {
    private static final Overrides PLUS = Overrides.of(MethodHandles.lookup(), Kinds.Inner.class, "plus", double.class);

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
        Value.argument(x, scope, 1);
        return self.w.plus(x).at(scope, 2); // Kinds.java:93
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PLUS = "Kinds.java\n"
                + "plus\n"
                + "91\n"
                + "x \n"
                + " 93:20-32(93:20-28,93:31-32)\n"
                + "\n"
                + "        @Traced\n"
                + "        double plus(double x) {\n"
                + "            return w.data() + x;\n"
                + "        }\n";
    }
}
