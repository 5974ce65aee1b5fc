package good;

import dev.tracegrad.Value;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class OverridingTraced {
    private OverridingTraced() {
    }

    /**
     * The graph of {@link Overriding#any(Overriding.Square, double)}.
     */
    static Value any(Overriding.Square square, Value scale) {
        Value.argument(scale, "scale");
        return Overriding_SquareTraced.area(square, scale)
                .plus(Overriding_SquareTraced.twice(square, scale)).at("Overriding.java:70");
    }

    /**
     * The graph of {@link Overriding#cube(Overriding.Cube, double)}.
     */
    static Value cube(Overriding.Cube cube, Value scale) {
        Value.argument(scale, "scale");
        return Overriding_CubeTraced.area(cube, scale)
                .minus(Overriding_SquareTraced.outline(cube, scale)).at("Overriding.java:75");
    }

    /**
     * The graph of {@link Overriding#onCurve(Overriding.Curve, double)}.
     */
    static Value onCurve(Overriding.Curve curve, Value x) {
        Value.argument(x, "x");
        return Overriding_CurveTraced.at(curve, x)
                .plus(Overriding_CurveTraced.at(curve, Value.constant(2)))
                .at("Overriding.java:103");
    }

    /**
     * The graph of {@link Overriding#onLine(Overriding.Line, double)}.
     */
    static Value onLine(Overriding.Line line, Value x) {
        Value.argument(x, "x");
        Overriding.Curve curve = line; // Overriding.java:108
        return Overriding_CurveTraced.at(curve, x); // Overriding.java:109
    }
}
