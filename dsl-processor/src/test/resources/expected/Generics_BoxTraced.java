package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.Box}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Generics_BoxTraced {
    private Generics_BoxTraced() {
    }

    /**
     * The graph of {@link Generics.Box#own(double)}.
     */
    static Value own(Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(Generics.Box.n(), "n()"))
                .plus(Value.constant(Generics.Box.K, "K")).at("Generics.java:24");
    }
}
