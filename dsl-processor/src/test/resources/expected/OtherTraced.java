package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Other}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
@SuppressWarnings("auxiliaryclass")
final class OtherTraced {
    private OtherTraced() {
    }

    /**
     * The graph of {@link Other#cube(double)}.
     */
    static Value cube(Value x) {
        Scope scope = Scope.of(Sites.CUBE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x).times(x), scope, 2); // Calls.java:107
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CUBE = """
                Calls.java
                cube
                105
                x\s
                return 107:16-25(107:16-21(107:16-17,107:20-21),107:24-25)

                    @Traced
                    static double cube(double x) {
                        return x * x * x;
                    }
                """;
    }
}
