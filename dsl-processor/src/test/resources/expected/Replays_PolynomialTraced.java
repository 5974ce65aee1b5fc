package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.Scope;
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
        Scope scope = Scope.of(Sites.AT);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            Value sum = Value.constant(0).at(scope, 2); // Replays.java:56
            for (int i = self.coefficients.length - 1; i >= 0; i--) { // Replays.java:57
                sum = sum.times(x).plus(memory.get(self.coefficients, i))
                        .at(scope, 3); // Replays.java:58
            }
            return sum; // Replays.java:60
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = "Replays.java\n"
                + "at\n"
                + "54\n"
                + "x \n"
                + "sum 56:26-27\n"
                + "sum 58:23-48(58:23-30(58:23-26,58:29-30),58:33-48)\n"
                + "\n"
                + "        @Traced\n"
                + "        double at(double x) {\n"
                + "            double sum = 0;\n"
                + "            for (int i = coefficients.length - 1; i >= 0; i--) {\n"
                + "                sum = sum * x + coefficients[i];\n"
                + "            }\n"
                + "            return sum;\n"
                + "        }\n";
    }
}
