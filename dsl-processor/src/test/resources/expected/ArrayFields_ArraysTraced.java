package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ArrayFields.Arrays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class ArrayFields_ArraysTraced {
    private ArrayFields_ArraysTraced() {
    }

    /**
     * The graph of {@link ArrayFields.Arrays#dot(double[], double[])}.
     */
    static Value dot(Value[] a, Value[] b) {
        Scope scope = Scope.of(Sites.DOT);
        Nodes.elements(a, scope, 1);
        Nodes.elements(b, scope, 2);
        return Nodes.at(a[0].times(b[0]).plus(a[1].times(b[1])), scope, 3); // ArrayFields.java:122
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String DOT = """
                ArrayFields.java
                dot
                120
                a\s
                b\s
                return 122:20-45(122:20-31(122:20-24,122:27-31),122:34-45(122:34-38,122:41-45))

                        @Traced
                        static double dot(double[] a, double[] b) {
                            return a[0] * b[0] + a[1] * b[1];
                        }
                """;
    }
}
