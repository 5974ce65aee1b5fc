package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Shapes.Estimate}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "text LOW",
        "text HIGH"
})
final class Shapes_EstimateTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides OF = Overrides.of(LOOKUP, Shapes.Estimate.class, "of", double.class);

    static {
        Nodes.initialize(Shapes.Estimate.class);
    }

    private Shapes_EstimateTraced() {
    }

    /**
     * The graph of {@link Shapes.Estimate#of(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value of(Shapes.Estimate self, Value x) {
        if (OF.isOverriddenIn(self)) {
            return OF.call(self, x);
        }
        return ofOfEstimate(self, x);
    }

    /**
     * The graph of {@link Shapes.Estimate#of(double)} itself, overridden or not.
     */
    static Value ofOfEstimate(Shapes.Estimate self, Value x) {
        Scope scope = Scope.of(Sites.OF);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x), scope, 2); // Shapes.java:186
    }

    /**
     * The graph of {@link Shapes.Estimate#of(double)} in {@code LOW}.
     */
    static Value ofOfLOW(Shapes.Estimate self, Value x) {
        Objects.requireNonNull(self, "Estimate.of(double) is called on null");
        try (Scope scope = Scope.enter(Sites.OF_2)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(ofOfEstimate(self, x).div(2), scope, 2); // Shapes.java:180
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF = """
                Shapes.java
                of
                185
                x\s
                return 186:20-25(186:20-21,186:24-25)

                        double of(double x) {
                            return x * x;
                        }
                """;

        static final String OF_2 = """
                Shapes.java
                of
                178
                x\s
                return 180:24-39(180:24-35,180:38-39)

                            @Override
                            double of(double x) {
                                return super.of(x) / 2;
                            }
                """;
    }
}
