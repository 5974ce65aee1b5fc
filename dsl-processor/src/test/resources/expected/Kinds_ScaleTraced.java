package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Scale}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_ScaleTraced {
    private Kinds_ScaleTraced() {
    }

    /**
     * The graph of {@link Kinds.Scale#scaled(double)}.
     */
    public static Value scaled(Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(Kinds.Scale.FACTOR, "FACTOR")).at("Kinds.java:67");
    }
}
