package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics.Box}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Generics_BoxTraced {
    private Generics_BoxTraced() {
    }

    /**
     * The graph of {@link Generics.Box#own(double)}.
     */
    static Value own(Value x) {
        Scope scope = Scope.of(Sites.OWN);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(Nodes.times(x, Generics.Box.n(), "n()"), Generics.Box.K, "K"), scope, 2); // Generics.java:24
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OWN = """
                Generics.java
                own
                22
                x\s
                return 24:20-31(24:20-27(24:20-21,24:24-27),24:30-31)

                        @Traced
                        static double own(double x) {
                            return x * n() + K;
                        }
                """;
    }
}
