package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link AlongShape}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("area(double) along")
@SuppressWarnings("auxiliaryclass")
final class AlongShapeTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AREA = Overrides.of(LOOKUP, AlongShape.class, "area", double.class);

    private AlongShapeTraced() {
    }

    /**
     * The graph of {@link AlongShape#area(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value area(AlongShape self, Value side) {
        if (AREA.isOverriddenIn(self)) {
            return AREA.call(self, side);
        }
        return areaOfAlongShape(self, side);
    }

    /**
     * The graph of {@link AlongShape#area(double)} itself, overridden or not.
     */
    static Value areaOfAlongShape(AlongShape self, Value side) {
        Scope scope = Scope.of(Sites.AREA);
        Nodes.argument(side, scope, 1);
        return Nodes.at(side.times(side), scope, 2); // ComesAlong.java:125
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                ComesAlong.java
                area
                124
                side\s
                return 125:16-27(125:16-20,125:23-27)

                    double area(double side) {
                        return side * side;
                    }
                """;
    }
}
