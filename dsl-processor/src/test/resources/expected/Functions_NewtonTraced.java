package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Functions.Newton}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Functions_NewtonTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides SOLVE = Overrides.of(
            LOOKUP, Functions.Newton.class, "solve", Functions.Curve.class, double[].class);

    private Functions_NewtonTraced() {
    }

    /**
     * The graph of {@link Functions.Newton#solve(Functions.Curve, double[])}, or of the method that overrides it in the
     * class of {@code self}.
     */
    static Value solve(Functions.Newton self, Functions_CurveTraced f, Value[] start) {
        if (SOLVE.isOverriddenIn(self)) {
            return SOLVE.call(self, f, start);
        }
        return solveOfNewton(self, f, start);
    }

    /**
     * The graph of {@link Functions.Newton#solve(Functions.Curve, double[])} itself, overridden or not.
     */
    static Value solveOfNewton(Functions.Newton self, Functions_CurveTraced f, Value[] start) {
        try (Scope scope = Scope.enter(Sites.SOLVE)) {
            Nodes.elements(start, scope, 1);
            return Nodes.at(start[0].minus(f.at(start[0])), scope, 2); // Functions.java:169
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SOLVE = """
                Functions.java
                solve
                166
                start\s
                return 169:20-45(169:20-28,169:31-45)

                        @Traced
                        @Override
                        double solve(Curve f, double[] start) {
                            return start[0] - f.at(start[0]);
                        }
                """;
    }
}
