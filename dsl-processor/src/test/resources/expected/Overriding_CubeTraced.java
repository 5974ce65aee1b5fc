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
 * The computation graphs of the traced methods of {@link Overriding.Cube}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("area(double) reads")
final class Overriding_CubeTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides AREA = Overrides.of(LOOKUP, Overriding.Cube.class, "area", double.class);

    private Overriding_CubeTraced() {
    }

    /**
     * The graph of {@link Overriding.Cube#area(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value area(Overriding.Cube self, Value scale) {
        if (AREA.isOverriddenIn(self)) {
            return AREA.call(self, scale);
        }
        return areaOfCube(self, scale);
    }

    /**
     * The graph of {@link Overriding.Cube#area(double)} itself, overridden or not.
     */
    static Value areaOfCube(Overriding.Cube self, Value scale) {
        try (Scope scope = Scope.enter(Sites.AREA)) {
            Nodes.argument(scale, scope, 1);
            return Nodes.at(
                    Values.times(6, Overriding_SquareTraced.areaOfSquare(self, scale))
                            .plus(Overriding_SquareTraced.outlineOfSquare(self, Value.constant(1)).times(0)),
                    scope, 2); // Overriding.java:48
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                Overriding.java
                area
                45
                scale\s
                return 48:20-64(48:20-41(48:20-21,48:24-41),48:44-64(48:44-60,48:63-64))

                        @Override
                        @Traced
                        double area(double scale) {
                            return 6 * super.area(scale) + super.outline(1) * 0;
                        }
                """;
    }
}
