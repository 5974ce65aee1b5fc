package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Accessors.Child}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Accessors_ChildTraced {
    private Accessors_ChildTraced() {
    }

    /**
     * The graph of {@link Accessors.Child#f(double)}.
     */
    static Value f(Value x) {
        Value.argument(x, "x");
        return Value.constant(2).times(x).at("Accessors.java:32");
    }

    /**
     * The graph of {@link Accessors.Child#g(double)}.
     */
    static Value g(Value x) {
        Value.argument(x, "x");
        return f(x).times(Value.constant(Accessors.Child.count(3), "count(3)"))
                .at("Accessors.java:41");
    }
}
