package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.Fn}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Generics_FnTraced {
    private static final Overrides AT = Overrides.of(MethodHandles.lookup(), Generics.Fn.class, "at", Object.class, double.class);

    private Generics_FnTraced() {
    }

    /**
     * The graph of {@link Generics.Fn#at(Object, double)}, or of the method that overrides it in the class of {@code self}.
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
        Scope scope = Scope.of(Sites.AT);
        Value.argument(x, scope, 1);
        return x; // Generics.java:62
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = "Generics.java\n"
                + "at\n"
                + "60\n"
                + "x \n"
                + "\n"
                + "        @Traced\n"
                + "        default double at(T t, double x) {\n"
                + "            return x;\n"
                + "        }\n";
    }
}
