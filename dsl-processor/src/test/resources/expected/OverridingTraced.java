package good;

import dev.tracegrad.Scope;
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
        try (Scope scope = Scope.enter(Sites.ANY)) {
            Value.argument(scale, scope, 1);
            return Overriding_SquareTraced.area(square, scale)
                    .plus(Overriding_SquareTraced.twice(square, scale))
                    .at(scope, 2); // Overriding.java:70
        }
    }

    /**
     * The graph of {@link Overriding#cube(Overriding.Cube, double)}.
     */
    static Value cube(Overriding.Cube cube, Value scale) {
        try (Scope scope = Scope.enter(Sites.CUBE)) {
            Value.argument(scale, scope, 1);
            return Overriding_CubeTraced.area(cube, scale)
                    .minus(Overriding_SquareTraced.outline(cube, scale))
                    .at(scope, 2); // Overriding.java:75
        }
    }

    /**
     * The graph of {@link Overriding#onCurve(Overriding.Curve, double)}.
     */
    static Value onCurve(Overriding.Curve curve, Value x) {
        try (Scope scope = Scope.enter(Sites.ON_CURVE)) {
            Value.argument(x, scope, 1);
            return Overriding_CurveTraced.at(curve, x)
                    .plus(Overriding_CurveTraced.at(curve, Value.constant(2)))
                    .at(scope, 2); // Overriding.java:103
        }
    }

    /**
     * The graph of {@link Overriding#onLine(Overriding.Line, double)}.
     */
    static Value onLine(Overriding.Line line, Value x) {
        try (Scope scope = Scope.enter(Sites.ON_LINE)) {
            Value.argument(x, scope, 1);
            Overriding.Curve curve = line; // Overriding.java:108
            return Overriding_CurveTraced.at(curve, x); // Overriding.java:109
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ANY = "Overriding.java\n"
                + "any\n"
                + "68\n"
                + "scale \n"
                + " 70:16-56(70:16-34,70:37-56)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double any(Square square, double scale) {\n"
                + "        return square.area(scale) + square.twice(scale);\n"
                + "    }\n";

        static final String CUBE = "Overriding.java\n"
                + "cube\n"
                + "73\n"
                + "scale \n"
                + " 75:16-54(75:16-32,75:35-54)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double cube(Cube cube, double scale) {\n"
                + "        return cube.area(scale) - cube.outline(scale);\n"
                + "    }\n";

        static final String ON_CURVE = "Overriding.java\n"
                + "onCurve\n"
                + "101\n"
                + "x \n"
                + " 103:16-41(103:16-27,103:30-41)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double onCurve(Curve curve, double x) {\n"
                + "        return curve.at(x) + curve.at(2);\n"
                + "    }\n";

        static final String ON_LINE = "Overriding.java\n"
                + "onLine\n"
                + "106\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    static double onLine(Line line, double x) {\n"
                + "        Curve curve = line;\n"
                + "        return curve.at(x);\n"
                + "    }\n";
    }
}
