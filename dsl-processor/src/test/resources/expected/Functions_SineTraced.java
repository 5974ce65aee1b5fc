package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Functions.Sine}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Functions_SineTraced {
    private Functions_SineTraced() {
    }

    /**
     * The graph of {@link Functions.Sine#at(double)}.
     */
    public static Value at(Functions.Sine self, Value x) {
        Objects.requireNonNull(self, "Sine.at(double) is called on null");
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.sin(), scope, 2); // Functions.java:236
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Functions.java
                at
                233
                x\s
                return 236:20-31(236:29-30)

                        @Traced
                        @Override
                        public double at(double x) {
                            return Math.sin(x);
                        }
                """;
    }
}
