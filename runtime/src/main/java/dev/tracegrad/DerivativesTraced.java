package dev.tracegrad;

import dev.tracegrad.generated.Summary;
import java.util.function.UnaryOperator;

/**
 * The companion of {@link Derivatives}, which traced code calls in its place; written by hand. Its summary tells the processor
 * that it is one.
 */
@Summary({
    "implicit(double,java.util.function.DoubleUnaryOperator) along",
    "implicit(double[],java.util.function.UnaryOperator) along"
})
public final class DerivativesTraced {
    private DerivativesTraced() {}

    /** See {@link Derivatives#implicit(Value, UnaryOperator)}. */
    public static Value implicit(Value root, UnaryOperator<Value> residual) {
        return Derivatives.implicit(root, residual);
    }

    /** See {@link Derivatives#implicit(Value[], UnaryOperator)}. */
    public static Value[] implicit(Value[] root, UnaryOperator<Value[]> residual) {
        return Derivatives.implicit(root, residual);
    }
}
