package good;

import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Functions.Line}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Functions_LineTraced {
    private static final VarHandle SLOPE = PrivateMembers.field(MethodHandles.lookup(), Functions.Line.class, "slope", double.class);

    private Functions_LineTraced() {
    }

    /**
     * The graph of {@link Functions.Line#at(double)}.
     */
    public static Value at(Functions.Line self, Value x) {
        Value.argument(x, "x");
        return Value.constant(slope(self), "slope").times(x).at("Functions.java:129");
    }

    /**
     * The graph of {@link Functions.Line#area(double)}.
     */
    static Value area(Functions.Line self, Value to) {
        Objects.requireNonNull(self);
        Value.argument(to, "to");
        return FunctionsTraced.integral(Functions_CurveTraced.of(self), Value.constant(0), to); // Functions.java:134
    }

    private static double slope(Functions.Line self) {
        return (double) SLOPE.get(self);
    }
}
