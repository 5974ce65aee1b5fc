package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding.Curve}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Overriding_CurveTraced {
    private static final Overrides AT = Overrides.of(MethodHandles.lookup(), Overriding.Curve.class, "at", double.class);

    private Overriding_CurveTraced() {
    }

    /**
     * The graph of {@link Overriding.Curve#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value at(Overriding.Curve self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfCurve(self, x);
    }

    /**
     * The graph of {@link Overriding.Curve#at(double)} itself, overridden or not.
     */
    public static Value atOfCurve(Overriding.Curve self, Value x) {
        Value.argument(x, "x");
        return x.times(x).at("Overriding.java:81");
    }
}
