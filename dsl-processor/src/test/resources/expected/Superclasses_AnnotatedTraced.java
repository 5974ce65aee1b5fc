package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Superclasses.Annotated}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field weight",
        "new() reads elsewhere",
        "sample() reads elsewhere",
        "weighted(double) memory reads"
})
final class Superclasses_AnnotatedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides WEIGHTED = Overrides.of(
            LOOKUP, Superclasses.Annotated.class, "weighted", double.class);

    private Superclasses_AnnotatedTraced() {
    }

    /**
     * The graph of {@link Superclasses.Annotated#weighted(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value weighted(Superclasses.Annotated self, Value x) {
        if (WEIGHTED.isOverriddenIn(self)) {
            return WEIGHTED.call(self, x);
        }
        return weightedOfAnnotated(self, x);
    }

    /**
     * The graph of {@link Superclasses.Annotated#weighted(double)} itself, overridden or not.
     */
    static Value weightedOfAnnotated(Superclasses.Annotated self, Value x) {
        Scope scope = Scope.of(Sites.WEIGHTED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    memory.get(self, "weight", self.weight).times(x).times(memory.get(self, "doubled", self.doubled)),
                    scope, 2); // Superclasses.java:65
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String WEIGHTED = """
                Superclasses.java
                weighted
                64
                x\s
                return 65:20-40(65:20-30(65:20-26,65:29-30),65:33-40)

                        double weighted(double x) {
                            return weight * x * doubled;
                        }
                """;
    }
}
