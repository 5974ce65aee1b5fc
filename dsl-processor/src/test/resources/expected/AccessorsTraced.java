package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Accessors}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class AccessorsTraced {
    private static final Overrides MUTUAL = Overrides.of(MethodHandles.lookup(), Accessors.class, "mutual", double.class);

    private static final Overrides MISSING = Overrides.of(MethodHandles.lookup(), Accessors.class, "missing", double.class, boolean.class, boolean.class);

    private static final Overrides UP = Overrides.of(MethodHandles.lookup(), Accessors.class, "up", int.class);

    private static final Overrides DOWN = Overrides.of(MethodHandles.lookup(), Accessors.class, "down", int.class);

    private AccessorsTraced() {
    }

    /**
     * The graph of {@link Accessors#library(double, StringBuilder)}.
     */
    static Value library(Value x, StringBuilder text) {
        Value.argument(x, "x");
        return Value.constant(text.length(), "text.length()").times(x)
                .plus(Value.constant("text".chars().count(), "\"text\".chars().count()").times(x))
                .at("Accessors.java:47");
    }

    /**
     * The graph of {@link Accessors#deprecated(double)}.
     */
    @SuppressWarnings({
            "deprecation",
            "removal"
    })
    static Value deprecated(Value x) {
        Value.argument(x, "x");
        return Value.constant(Accessors.old(2), "old(2)").times(x).at("Accessors.java:57");
    }

    /**
     * The graph of {@link Accessors#constants(double, boolean, byte)}.
     */
    static Value constants(Value x, boolean c, byte b) {
        Value.argument(x, "x");
        final int five = 5; // Accessors.java:62
        return chosen(c ? five : 'a', x).plus(chosen(c ? 1 + 1 : 'b', x))
                .plus(chosen(c ? 0b11 : b, x)).plus(chosen(c ? 0xFFFFFFFF : b, x))
                .at("Accessors.java:63");
    }

    /**
     * The graph of {@link Accessors#chosen(char, double)}.
     */
    static Value chosen(char c, Value x) {
        Value.argument(x, "x");
        return x.plus(Value.constant(c, "c")).at("Accessors.java:68");
    }

    /**
     * The graph of {@link Accessors#chosen(byte, double)}.
     */
    static Value chosen(byte b, Value x) {
        Value.argument(x, "x");
        return x.minus(Value.constant(b, "b")).at("Accessors.java:73");
    }

    /**
     * The graph of {@link Accessors#chosen(double, double)}.
     */
    static Value chosen(Value d, Value x) {
        Value.argument(d, "d");
        Value.argument(x, "x");
        return x.times(d).at("Accessors.java:78");
    }

    /**
     * The graph of {@link Accessors#mutual(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value mutual(Accessors self, Value x) {
        if (MUTUAL.isOverriddenIn(self)) {
            return MUTUAL.call(self, x);
        }
        return mutualOfAccessors(self, x);
    }

    /**
     * The graph of {@link Accessors#mutual(double)} itself, overridden or not.
     */
    static Value mutualOfAccessors(Accessors self, Value x) {
        Value.argument(x, "x");
        return up(self, 1).times(x).times(down(self, 2)).at("Accessors.java:94");
    }

    /**
     * The graph of {@link Accessors#missing(double, boolean, boolean)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value missing(Accessors self, Value x, boolean present, boolean early) {
        if (MISSING.isOverriddenIn(self)) {
            return MISSING.call(self, x, present, early);
        }
        return missingOfAccessors(self, x, present, early);
    }

    /**
     * The graph of {@link Accessors#missing(double, boolean, boolean)} itself, overridden or not.
     */
    static Value missingOfAccessors(Accessors self, Value x, boolean present, boolean early) {
        Value.argument(x, "x");
        Value a = Objects.requireNonNull((present ? self.w : self.missing)); // Accessors.java:99
        if (early) { // Accessors.java:100
            throw new IllegalStateException(); // Accessors.java:101
        }
        return a.times(x).at("Accessors.java:103");
    }

    /**
     * The graph of {@link Accessors#onNull(Accessors, double, boolean)}.
     */
    static Value onNull(Accessors given, Value x, boolean isNull) {
        Value.argument(x, "x");
        Accessors object = isNull ? null : given; // Accessors.java:108
        return own(object, x); // Accessors.java:109
    }

    /**
     * The graph of {@link Accessors#own(double)}.
     */
    static Value own(Accessors self, Value x) {
        Objects.requireNonNull(self);
        Value.argument(x, "x");
        return x; // Accessors.java:114
    }

    /**
     * The graph of {@link Accessors#up(int)}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value up(Accessors self, int n) {
        if (UP.isOverriddenIn(self)) {
            return UP.call(self, n);
        }
        return upOfAccessors(self, n);
    }

    /**
     * The graph of {@link Accessors#up(int)}, which a traced method calls.
     */
    private static Value upOfAccessors(Accessors self, int n) {
        return n > 0 ? Value.argument(self.w, "w") : down(self, n + 1); // Accessors.java:85
    }

    /**
     * The graph of {@link Accessors#down(int)}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value down(Accessors self, int n) {
        if (DOWN.isOverriddenIn(self)) {
            return DOWN.call(self, n);
        }
        return downOfAccessors(self, n);
    }

    /**
     * The graph of {@link Accessors#down(int)}, which a traced method calls.
     */
    private static Value downOfAccessors(Accessors self, int n) {
        return n > 0 ? up(self, n - 1) : up(self, n + 1); // Accessors.java:89
    }
}
