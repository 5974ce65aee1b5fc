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
 * The computation graphs of the traced methods of {@link TypeUses.Square}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class TypeUses_SquareTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides SCALED = Overrides.of(
            LOOKUP, TypeUses.Square.class, "scaled", double.class, String.class, int.class);

    private TypeUses_SquareTraced() {
    }

    /**
     * The graph of {@link TypeUses.Square#scaled(double, String, int)}, or of the method that overrides it in the class
     * of {@code self}.
     */
    static Value scaled(TypeUses.Square self, Value x, String name, int n) {
        if (SCALED.isOverriddenIn(self)) {
            return SCALED.call(self, x, name, n);
        }
        return scaledOfSquare(self, x, name, n);
    }

    /**
     * The graph of {@link TypeUses.Square#scaled(double, String, int)} itself, overridden or not.
     */
    static Value scaledOfSquare(TypeUses.Square self, Value x, String name, int n) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(Values.times(5, x), n, "n"), scope, 2); // TypeUses.java:60
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SCALED = """
                TypeUses.java
                scaled
                57
                x\s
                return 60:20-29(60:20-25(60:20-21,60:24-25),60:28-29)

                        @Override
                        @Traced
                        double scaled(double x, String name, int n) {
                            return 5 * x * n;
                        }
                """;
    }
}
