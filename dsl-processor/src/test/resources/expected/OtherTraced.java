package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Other}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class OtherTraced {
    private OtherTraced() {
    }

    /**
     * The graph of {@link Other#cube(double)}.
     */
    static Value cube(Value x) {
        Value.argument(x, "x");
        return x.times(x).times(x).at("Calls.java:107");
    }
}
