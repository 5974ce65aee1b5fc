package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Functions.Newton}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Functions_NewtonTraced {
    private static final Overrides SOLVE = Overrides.of(MethodHandles.lookup(), Functions.Newton.class, "solve", Functions.Curve.class, double[].class);

    private Functions_NewtonTraced() {
    }

    /**
     * The graph of {@link Functions.Newton#solve(Functions.Curve, double[])}, or of the method that overrides it in the class of {@code self}.
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
        return start[0].minus(f.at(start[0])).at("Functions.java:162");
    }
}
