package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Scale}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Kinds_ScaleTraced {
    private Kinds_ScaleTraced() {
    }

    /**
     * The graph of {@link Kinds.Scale#scaled(double)}.
     */
    public static Value scaled(Value x) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(x, Kinds.Scale.FACTOR, "FACTOR"), scope, 2); // Kinds.java:67
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SCALED = """
                Kinds.java
                scaled
                65
                x\s
                return 67:20-30(67:20-21,67:24-30)

                        @Traced
                        static double scaled(double x) {
                            return x * FACTOR;
                        }
                """;
    }
}
