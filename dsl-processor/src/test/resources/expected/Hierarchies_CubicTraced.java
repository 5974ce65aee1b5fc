package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Hierarchies.Cubic}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("along")
final class Hierarchies_CubicTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, Hierarchies.Cubic.class, "at", double.class);

    private Hierarchies_CubicTraced() {
    }

    /**
     * The graph of {@link Hierarchies.Cubic#at(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value at(Hierarchies.Cubic self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfCubic(self, x);
    }

    /**
     * The graph of {@link Hierarchies.Cubic#at(double)} itself, overridden or not.
     */
    public static Value atOfCubic(Hierarchies.Cubic self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(x).times(x), scope, 2); // Hierarchies.java:100
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Hierarchies.java
                at
                98
                x\s
                return 100:20-29(100:20-25(100:20-21,100:24-25),100:28-29)

                        @Override
                        public double at(double x) {
                            return x * x * x;
                        }
                """;
    }
}
