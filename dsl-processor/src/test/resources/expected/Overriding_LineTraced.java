package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding.Line}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class Overriding_LineTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AT = Overrides.of(LOOKUP, Overriding.Line.class, "at", double.class);

    private Overriding_LineTraced() {
    }

    /**
     * The graph of {@link Overriding.Line#at(double)}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value at(Overriding.Line self, Value x) {
        if (AT.isOverriddenIn(self)) {
            return AT.call(self, x);
        }
        return atOfLine(self, x);
    }

    /**
     * The graph of {@link Overriding.Line#at(double)} itself, overridden or not.
     */
    public static Value atOfLine(Overriding.Line self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Values.times(3, x), scope, 2); // Overriding.java:93
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                Overriding.java
                at
                90
                x\s
                return 93:20-25(93:20-21,93:24-25)

                        @Override
                        @Traced
                        public double at(double x) {
                            return 3 * x;
                        }
                """;
    }
}
