package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Replays.Polynomial}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Replays_PolynomialTraced {
    private static final Overrides AT = Overrides.of(MethodHandles.lookup(), Replays.Polynomial.class, "at", double.class);

    private Replays_PolynomialTraced() {
    }

    /**
     * The graph of {@link Replays.Polynomial#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value at(Replays.Polynomial self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfPolynomial(self, x);
    }

    /**
     * The graph of {@link Replays.Polynomial#at(double)} itself, overridden or not.
     */
    static Value atOfPolynomial(Replays.Polynomial self, Value x) {
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            Value sum = Value.constant(0).named("sum").at("Replays.java:56");
            for (int i = self.coefficients.length - 1; i >= 0; i--) { // Replays.java:57
                sum = sum.times(x).plus(memory.get(self.coefficients, i))
                        .named("sum").at("Replays.java:58");
            }
            return sum; // Replays.java:60
        }
    }
}
