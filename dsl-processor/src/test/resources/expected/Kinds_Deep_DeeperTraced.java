package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Kinds.Deep.Deeper}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Kinds_Deep_DeeperTraced {
    private Kinds_Deep_DeeperTraced() {
    }

    /**
     * The graph of {@link Kinds.Deep.Deeper#deepest(double)}.
     */
    static Value deepest(Value x) {
        try (Scope scope = Scope.enter(Sites.DEEPEST)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(x.plus(outerHelper(x)), scope, 2); // Kinds.java:105
        }
    }

    /**
     * The graph of {@link Kinds#outerHelper(double)}, which a traced method calls.
     */
    private static Value outerHelper(Value x) {
        Scope scope = Scope.of(Sites.OUTER_HELPER);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.div(3), scope, 2); // Kinds.java:111
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String DEEPEST = """
                Kinds.java
                deepest
                103
                x\s
                return 105:24-42(105:24-25,105:28-42)

                            @Traced
                            static double deepest(double x) {
                                return x + outerHelper(x);
                            }
                """;

        static final String OUTER_HELPER = """
                Kinds.java
                outerHelper
                110
                x\s
                return 111:16-21(111:16-17,111:20-21)

                    private static double outerHelper(double x) {
                        return x / 3;
                    }
                """;
    }
}
