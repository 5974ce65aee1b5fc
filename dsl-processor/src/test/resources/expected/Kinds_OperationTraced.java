package good;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Operation}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Kinds_OperationTraced {
    static {
        Nodes.initialize(Kinds.Operation.class);
    }

    private Kinds_OperationTraced() {
    }

    /**
     * The graph of {@link Kinds.Operation#apply(double, double)}.
     */
    static Value apply(Kinds.Operation self, Value x, Value y) {
        Objects.requireNonNull(self, "Operation.apply(double,double) is called on null");
        Nodes.argument(x, "x");
        Nodes.argument(y, "y");
        return switch (self) {
            case PLUS -> x.plus(y); // Kinds.java:46
            case TIMES -> x.times(y); // Kinds.java:47
        }; // Kinds.java:45
    }
}
