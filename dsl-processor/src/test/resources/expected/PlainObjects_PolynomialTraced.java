package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link PlainObjects.Polynomial}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class PlainObjects_PolynomialTraced {
    private static final Overrides AT = Overrides.of(MethodHandles.lookup(), PlainObjects.Polynomial.class, "at", double.class);

    private PlainObjects_PolynomialTraced() {
    }

    /**
     * The graph of {@link PlainObjects.Polynomial#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value at(PlainObjects.Polynomial self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfPolynomial(self, x);
    }

    /**
     * The graph of {@link PlainObjects.Polynomial#at(double)} itself, overridden or not.
     */
    static Value atOfPolynomial(PlainObjects.Polynomial self, Value x) {
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            Value sum = Value.constant(0).named("sum").at("PlainObjects.java:98");
            for (int i = self.coefficients.length - 1; i >= 0; i--) { // PlainObjects.java:99
                sum = sum.times(x).plus(memory.get(self.coefficients, i))
                        .named("sum").at("PlainObjects.java:100");
            }
            return sum; // PlainObjects.java:102
        }
    }
}
