package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding.Line}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Overriding_LineTraced {
    private static final Overrides AT = Overrides.of(MethodHandles.lookup(), Overriding.Line.class, "at", double.class);

    private Overriding_LineTraced() {
    }

    /**
     * The graph of {@link Overriding.Line#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value at(Overriding.Line self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfLine(self, x);
    }

    /**
     * The graph of {@link Overriding.Line#at(double)} itself, overridden or not.
     */
    public static Value atOfLine(Overriding.Line self, Value x) {
        Value.argument(x, "x");
        return Value.constant(3).times(x).at("Overriding.java:93");
    }
}
