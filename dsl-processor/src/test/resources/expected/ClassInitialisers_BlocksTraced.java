package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ClassInitialisers.Blocks}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class ClassInitialisers_BlocksTraced {
    static {
        Nodes.initialize(ClassInitialisers.Blocks.class);
    }

    private ClassInitialisers_BlocksTraced() {
    }

    /**
     * The graph of {@link ClassInitialisers.Blocks#twice(double)}.
     */
    static Value twice(Value x) {
        Scope scope = Scope.of(Sites.TWICE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Values.times(2, x), scope, 2); // ClassInitialisers.java:23
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TWICE = """
                ClassInitialisers.java
                twice
                21
                x\s
                return 23:20-25(23:20-21,23:24-25)

                        @Traced
                        static double twice(double x) {
                            return 2 * x;
                        }
                """;
    }
}
