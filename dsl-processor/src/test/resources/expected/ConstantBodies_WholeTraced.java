package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ConstantBodies.Whole}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "text HALF",
        "text ALL"
})
final class ConstantBodies_WholeTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides OF = Overrides.of(LOOKUP, ConstantBodies.Whole.class, "of", double.class);

    static {
        Nodes.initialize(ConstantBodies.Whole.class);
    }

    private ConstantBodies_WholeTraced() {
    }

    /**
     * The graph of {@link ConstantBodies.Whole#of(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value of(ConstantBodies.Whole self, Value x) {
        return OF.call(self, x);
    }

    /**
     * The graph of {@link ConstantBodies.Whole#of(double)} in {@code HALF}.
     */
    static Value ofOfHALF(ConstantBodies.Whole self, Value x) {
        Objects.requireNonNull(self, "Whole.of(double) is called on null");
        Scope scope = Scope.of(Sites.OF);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.div(2), scope, 2); // ConstantBodies.java:62
    }

    /**
     * The graph of {@link ConstantBodies.Whole#of(double)} in {@code ALL}.
     */
    static Value ofOfALL(ConstantBodies.Whole self, Value x) {
        Objects.requireNonNull(self, "Whole.of(double) is called on null");
        Nodes.argument(x, "x");
        return x; // ConstantBodies.java:68
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OF = """
                ConstantBodies.java
                of
                60
                x\s
                return 62:24-29(62:24-25,62:28-29)

                            @Override
                            double of(double x) {
                                return x / 2;
                            }
                """;
    }
}
