package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Other.Nested}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@SuppressWarnings("auxiliaryclass")
final class Other_NestedTraced {
    private Other_NestedTraced() {
    }

    /**
     * The graph of {@link Other.Nested#half(double)}.
     */
    static Value half(Value x) {
        Scope scope = Scope.of(Sites.HALF);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.div(2), scope, 2); // Calls.java:113
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String HALF = """
                Calls.java
                half
                111
                x\s
                return 113:20-25(113:20-21,113:24-25)

                        @Traced
                        static double half(double x) {
                            return x / 2;
                        }
                """;
    }
}
