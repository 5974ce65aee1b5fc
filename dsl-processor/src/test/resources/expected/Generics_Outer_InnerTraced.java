package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.Outer.Inner}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Generics_Outer_InnerTraced {
    private static final int n = 2;

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides F = Overrides.of(LOOKUP, Generics.Outer.Inner.class, "f", int.class, double.class);

    private Generics_Outer_InnerTraced() {
    }

    /**
     * The graph of {@link Generics.Outer.Inner#f(int, double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static <T extends CharSequence> Value f(Generics.Outer<T>.Inner self, int given, Value x) {
        if (F.isOverriddenIn(self)) {
            return F.call(self, given, x);
        }
        return fOfInner(self, given, x);
    }

    /**
     * The graph of {@link Generics.Outer.Inner#f(int, double)} itself, overridden or not.
     */
    static <T extends CharSequence> Value fOfInner(Generics.Outer<T>.Inner self, int given,
            Value x) {
        Scope scope = Scope.of(Sites.F);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(Nodes.times(x, given, "given"), n, "n"), scope, 2); // Generics.java:144
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String F = """
                Generics.java
                f
                142
                x\s
                return 144:24-37(144:24-33(144:24-25,144:28-33),144:36-37)

                            @Traced
                            double f(int given, double x) {
                                return x * given * n;
                            }
                """;
    }
}
