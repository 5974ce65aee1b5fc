package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding.Curve}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Overriding_CurveTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, Overriding.Curve.class, "at", double.class);

    private Overriding_CurveTraced() {
    }

    /**
     * The graph of {@link Overriding.Curve#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value at(Overriding.Curve self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfCurve(self, x);
    }

    /**
     * The graph of {@link Overriding.Curve#at(double)} itself, overridden or not.
     */
    public static Value atOfCurve(Overriding.Curve self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // Overriding.java:81
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Overriding.java
                at
                79
                x\s
                return 81:20-25(81:20-21,81:24-25)

                        @Traced
                        default double at(double x) {
                            return x * x;
                        }
                """;
    }
}
