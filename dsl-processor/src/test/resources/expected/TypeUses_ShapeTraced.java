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
 * The computation graphs of the traced methods of {@link TypeUses.Shape}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class TypeUses_ShapeTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides SCALED = Overrides.of(
            LOOKUP, TypeUses.Shape.class, "scaled", double.class, String.class, int.class);

    private TypeUses_ShapeTraced() {
    }

    /**
     * The graph of {@link TypeUses.Shape#scaled(double, String, int)}, or of the method that overrides it in the class
     * of {@code self}.
     */
    static Value scaled(TypeUses.Shape self, Value x, String name, int n) {
        if (SCALED.isOverriddenIn(self)) {
            return SCALED.call(self, x, name, n);
        }
        return scaledOfShape(self, x, name, n);
    }

    /**
     * The graph of {@link TypeUses.Shape#scaled(double, String, int)} itself, overridden or not.
     */
    static Value scaledOfShape(TypeUses.Shape self, Value x, String name, int n) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(Values.times(2, x), n, "n"), scope, 2); // TypeUses.java:48
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SCALED = """
                TypeUses.java
                scaled
                46
                x\s
                return 48:20-29(48:20-25(48:20-21,48:24-25),48:28-29)

                        @Traced
                        double scaled(double x, @Maybe String name, @Maybe int n) {
                            return 2 * x * n;
                        }
                """;
    }
}
