package good;

import dev.tracegrad.Value;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Functions.Sine}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Functions_SineTraced {
    private Functions_SineTraced() {
    }

    /**
     * The graph of {@link Functions.Sine#at(double)}.
     */
    public static Value at(Functions.Sine self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return x.sin().at("Functions.java:216");
    }
}
