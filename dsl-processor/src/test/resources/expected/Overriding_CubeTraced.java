package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding.Cube}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Overriding_CubeTraced {
    private static final Overrides AREA = Overrides.of(MethodHandles.lookup(), Overriding.Cube.class, "area", double.class);

    private Overriding_CubeTraced() {
    }

    /**
     * The graph of {@link Overriding.Cube#area(double)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(scale, "scale");
        return Value.constant(6).times(Overriding_SquareTraced.areaOfSquare(self, scale))
                .plus(Overriding_SquareTraced.outlineOfSquare(self, Value.constant(1)).times(0))
                .at("Overriding.java:48");
    }
}
