package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.Base}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Generics_BaseTraced {
    private static final Overrides F = Overrides.of(MethodHandles.lookup(), Generics.Base.class, "f", Object.class, double.class);

    private Generics_BaseTraced() {
    }

    /**
     * The graph of {@link Generics.Base#f(Object, double)}, or of the method that overrides it in the class of {@code self}.
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
        Scope scope = Scope.of(Sites.F);
        Value.argument(x, scope, 1);
        return x; // Generics.java:101
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String F = "Generics.java\n"
                + "f\n"
                + "99\n"
                + "x \n"
                + "\n"
                + "        @Traced\n"
                + "        double f(Object o, double x) {\n"
                + "            return x;\n"
                + "        }\n";
    }
}
