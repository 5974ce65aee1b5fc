package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Other.Nested}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Other_NestedTraced {
    private Other_NestedTraced() {
    }

    /**
     * The graph of {@link Other.Nested#half(double)}.
     */
    static Value half(Value x) {
        Value.argument(x, "x");
        return x.div(2).at("Calls.java:113");
    }
}
