package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Overriding}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "any(good.Overriding.Square,double) reads elsewhere",
        "cube(good.Overriding.Cube,double) reads elsewhere"
})
final class OverridingTraced {
    private OverridingTraced() {
    }

    /**
     * The graph of {@link Overriding#any(Overriding.Square, double)}.
     */
    static Value any(Overriding.Square square, Value scale) {
        try (Scope scope = Scope.enter(Sites.ANY)) {
            Nodes.argument(scale, scope, 1);
            return Nodes.at(
                    Overriding_SquareTraced.area(square, scale).plus(Overriding_SquareTraced.twice(square, scale)),
                    scope, 2); // Overriding.java:70
        }
    }

    /**
     * The graph of {@link Overriding#cube(Overriding.Cube, double)}.
     */
    static Value cube(Overriding.Cube cube, Value scale) {
        try (Scope scope = Scope.enter(Sites.CUBE)) {
            Nodes.argument(scale, scope, 1);
            return Nodes.at(
                    Overriding_CubeTraced.area(cube, scale).minus(Overriding_SquareTraced.outline(cube, scale)),
                    scope, 2); // Overriding.java:75
        }
    }

    /**
     * The graph of {@link Overriding#onCurve(Overriding.Curve, double)}.
     */
    static Value onCurve(Overriding.Curve curve, Value x) {
        try (Scope scope = Scope.enter(Sites.ON_CURVE)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Overriding_CurveTraced.at(curve, x).plus(Overriding_CurveTraced.at(curve, Value.constant(2))),
                    scope, 2); // Overriding.java:103
        }
    }

    /**
     * The graph of {@link Overriding#onLine(Overriding.Line, double)}.
     */
    static Value onLine(Overriding.Line line, Value x) {
        try (Scope scope = Scope.enter(Sites.ON_LINE)) {
            Nodes.argument(x, scope, 1);
            Overriding.Curve curve = line; // Overriding.java:108
            return Overriding_CurveTraced.at(curve, x); // Overriding.java:109
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ANY = """
                Overriding.java
                any
                68
                scale\s
                return 70:16-56(70:16-34,70:37-56)

                    @Traced
                    static double any(Square square, double scale) {
                        return square.area(scale) + square.twice(scale);
                    }
                """;

        static final String CUBE = """
                Overriding.java
                cube
                73
                scale\s
                return 75:16-54(75:16-32,75:35-54)

                    @Traced
                    static double cube(Cube cube, double scale) {
                        return cube.area(scale) - cube.outline(scale);
                    }
                """;

        static final String ON_CURVE = """
                Overriding.java
                onCurve
                101
                x\s
                return 103:16-41(103:16-27,103:30-41)

                    @Traced
                    static double onCurve(Curve curve, double x) {
                        return curve.at(x) + curve.at(2);
                    }
                """;

        static final String ON_LINE = """
                Overriding.java
                onLine
                106
                x\s

                    @Traced
                    static double onLine(Line line, double x) {
                        Curve curve = line;
                        return curve.at(x);
                    }
                """;
    }
}
