package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link AlongShape.Round}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("area(double) along")
@SuppressWarnings("auxiliaryclass")
final class AlongShape_RoundTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AREA = Overrides.of(LOOKUP, AlongShape.Round.class, "area", double.class);

    private AlongShape_RoundTraced() {
    }

    /**
     * The graph of {@link AlongShape.Round#area(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value area(AlongShape.Round self, Value side) {
        if (AREA.isOverriddenIn(self)) {
            return AREA.call(self, side);
        }
        return areaOfRound(self, side);
    }

    /**
     * The graph of {@link AlongShape.Round#area(double)} itself, overridden or not.
     */
    static Value areaOfRound(AlongShape.Round self, Value side) {
        try (Scope scope = Scope.enter(Sites.AREA)) {
            Nodes.argument(side, scope, 1);
            return Nodes.at(
                    Nodes.times(Math.PI / 4, "Math.PI / 4", AlongShapeTraced.areaOfAlongShape(self, side)),
                    scope, 2); // ComesAlong.java:135
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                ComesAlong.java
                area
                133
                side\s
                return 135:20-50(135:20-31(135:20-27,135:30-31),135:34-50)

                        @Override
                        double area(double side) {
                            return Math.PI / 4 * super.area(side);
                        }
                """;
    }
}
