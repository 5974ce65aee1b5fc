package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Deep.Deeper}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Kinds_Deep_DeeperTraced {
    private Kinds_Deep_DeeperTraced() {
    }

    /**
     * The graph of {@link Kinds.Deep.Deeper#deepest(double)}.
     */
    static Value deepest(Value x) {
        Value.argument(x, "x");
        return x.plus(outerHelper(x)).at("Kinds.java:105");
    }

    /**
     * The graph of {@link Kinds#outerHelper(double)}, which a traced method calls.
     */
    private static Value outerHelper(Value x) {
        Value.argument(x, "x");
        return x.div(3).at("Kinds.java:111");
    }
}
