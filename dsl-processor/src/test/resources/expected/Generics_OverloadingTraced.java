package good;

import dev.tracegrad.Value;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.Overloading}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Generics_OverloadingTraced {
    private Generics_OverloadingTraced() {
    }

    /**
     * The graph of {@link Generics.Overloading#f(String, double)}.
     */
    static Value f(Generics.Overloading self, String s, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return Value.constant(3).times(x).at("Generics.java:112");
    }

    /**
     * The graph of {@link Generics.Overloading#f(Object, double)}.
     */
    static Value f(Generics.Overloading self, Object o, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return Value.constant(2).times(x).at("Generics.java:118");
    }
}
