package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Replays.Polynomial}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field coefficients",
        "field rows",
        "at(double) memory reads"
})
final class Replays_PolynomialTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, Replays.Polynomial.class, "at", double.class);

    private Replays_PolynomialTraced() {
    }

    /**
     * The graph of {@link Replays.Polynomial#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
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
        Scope scope = Scope.of(Sites.AT);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Replays.java:56
            for (int i = self.coefficients.length - 1; i >= 0; i--) { // Replays.java:57
                sum = Nodes.at(sum.times(x).plus(memory.get(self.coefficients, i)), scope, 3); // Replays.java:58
            }
            return sum; // Replays.java:60
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Replays.java
                at
                54
                x\s
                sum 56:26-27
                sum 58:23-48(58:23-30(58:23-26,58:29-30),58:33-48)

                        @Traced
                        double at(double x) {
                            double sum = 0;
                            for (int i = coefficients.length - 1; i >= 0; i--) {
                                sum = sum * x + coefficients[i];
                            }
                            return sum;
                        }
                """;
    }
}
