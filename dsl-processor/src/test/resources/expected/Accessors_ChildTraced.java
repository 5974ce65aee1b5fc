package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Accessors.Child}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Accessors_ChildTraced {
    private Accessors_ChildTraced() {
    }

    /**
     * The graph of {@link Accessors.Child#f(double)}.
     */
    static Value f(Value x) {
        Scope scope = Scope.of(Sites.F);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Values.times(2, x), scope, 2); // Accessors.java:32
    }

    /**
     * The graph of {@link Accessors.Child#g(double)}.
     */
    static Value g(Value x) {
        try (Scope scope = Scope.enter(Sites.G)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(Nodes.times(f(x), Accessors.Child.count(3), "count(3)"), scope, 2); // Accessors.java:41
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String F = """
                Accessors.java
                f
                30
                x\s
                return 32:20-25(32:20-21,32:24-25)

                        @Traced
                        static double f(double x) {
                            return 2 * x;
                        }
                """;

        static final String G = """
                Accessors.java
                g
                39
                x\s
                return 41:20-35(41:20-24,41:27-35)

                        @Traced
                        static double g(double x) {
                            return f(x) * count(3);
                        }
                """;
    }
}
