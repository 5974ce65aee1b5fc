package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ComparedElements}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
public final class ComparedElementsTraced {
    private ComparedElementsTraced() {
    }

    /**
     * The graph of {@link ComparedElements#made(double)}.
     */
    static Value made(Value x) {
        try (Scope scope = Scope.enter(Sites.MADE)) {
            Nodes.argument(x, scope, 1);
            ComparedElements.Box box = new ComparedElements.Box(); // ComparedElements.java:61
            return Nodes.at(
                    Nodes.plus(
                            ComparedElements_BoxTraced.any(box, x).times(ComparedElements_BoxTraced.count(box, x))
                                    .plus(ComparedElements_BoxTraced.removed(box, x)),
                            box.one.a, "box.one.a"),
                    scope, 2); // ComparedElements.java:62
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String MADE = """
                ComparedElements.java
                made
                59
                x\s
                 62:16-70(62:16-58(62:16-41(62:16-26,62:29-41),62:44-58),62:61-70)

                    @Traced
                    static double made(double x) {
                        Box box = new Box();
                        return box.any(x) * box.count(x) + box.removed(x) + box.one.a;
                    }
                """;
    }
}
