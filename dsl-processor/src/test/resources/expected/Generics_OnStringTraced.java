package good;

import dev.tracegrad.Value;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.OnString}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Generics_OnStringTraced {
    private Generics_OnStringTraced() {
    }

    /**
     * The graph of {@link Generics.OnString#at(String, double)}.
     */
    public static Value at(Generics.OnString self, String s, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return Value.constant(s.length(), "s.length()").times(x).at("Generics.java:74");
    }

    /**
     * {@link Generics.OnString#at(String, double)} for those who know it as a method of {@code Fn}.
     */
    public static Value at(Generics.OnString self, Object s, Value x) {
        return at(self, (String) s, x);
    }

    /**
     * The graph of {@link Generics.OnString#at(Integer, double)}.
     */
    public static Value at(Generics.OnString self, Integer i, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return Value.constant(i, "i").times(x).at("Generics.java:79");
    }
}
