package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding.Hollow}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("outline(double) reads")
final class Overriding_HollowTraced {
    private Overriding_HollowTraced() {
    }

    /**
     * The graph of {@link Overriding.Hollow#outline(double)}.
     */
    public static Value outline(Overriding.Hollow self, Value scale) {
        Objects.requireNonNull(self, "Hollow.outline(double) is called on null");
        try (Scope scope = Scope.enter(Sites.OUTLINE)) {
            Nodes.argument(scale, scope, 1);
            return Nodes.at(
                    Overriding_SquareTraced.outlineOfSquare(self, scale).div(2), scope, 2); // Overriding.java:60
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String OUTLINE = """
                Overriding.java
                outline
                57
                scale\s
                return 60:20-44(60:20-40,60:43-44)

                        @Override
                        @Traced
                        protected double outline(double scale) {
                            return super.outline(scale) / 2;
                        }
                """;
    }
}
