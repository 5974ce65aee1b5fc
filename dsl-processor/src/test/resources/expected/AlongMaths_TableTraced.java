package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link AlongMaths.Table}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("at(int,double) along")
@SuppressWarnings("auxiliaryclass")
final class AlongMaths_TableTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle WEIGHTS = PrivateMembers.staticField(
            LOOKUP, AlongMaths.Table.class, "WEIGHTS", double[].class);

    private AlongMaths_TableTraced() {
    }

    /**
     * The graph of {@link AlongMaths.Table#at(int, double)}.
     */
    static Value at(int i, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(WEIGHTS()[i], "WEIGHTS[i]", x), scope, 2); // ComesAlong.java:73
    }

    private static double[] WEIGHTS() {
        return (double[]) WEIGHTS.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                ComesAlong.java
                at
                72
                x\s
                return 73:20-34(73:20-30,73:33-34)

                        static double at(int i, double x) {
                            return WEIGHTS[i] * x;
                        }
                """;
    }
}
