package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ComesAlong}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("made(double,double) memory own reads elsewhere")
@SuppressWarnings("auxiliaryclass")
final class ComesAlongTraced {
    private ComesAlongTraced() {
    }

    /**
     * The graph of {@link ComesAlong#called(double)}.
     */
    static Value called(Value x) {
        try (Scope scope = Scope.enter(Sites.CALLED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    AlongMathsTraced.cubed(x).plus(AlongMaths_TableTraced.at(1, x)), scope, 2); // ComesAlong.java:13
        }
    }

    /**
     * The graph of {@link ComesAlong#made(double, double)}.
     */
    static Value made(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.MADE)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            AlongPathTraced path = new AlongPathTraced(x); // ComesAlong.java:19
            path.to(y).to(Nodes.at(x.times(y), scope, 3)); // ComesAlong.java:20
            return Nodes.at(path.length().plus(path.last().x().div(2)), scope, 4); // ComesAlong.java:21
        }
    }

    /**
     * The graph of {@link ComesAlong#overridden(double, boolean)}.
     */
    static Value overridden(Value x, boolean round) {
        try (Scope scope = Scope.enter(Sites.OVERRIDDEN)) {
            Nodes.argument(x, scope, 1);
            AlongShape shape = round ? new AlongShape.Round() : new AlongShape(); // ComesAlong.java:27
            return Nodes.at(
                    AlongShapeTraced.area(shape, x).plus(AlongShape_KindTraced.of(AlongShape.Kind.DOUBLED, x)),
                    scope, 2); // ComesAlong.java:28
        }
    }

    /**
     * The graph of {@link ComesAlong#applied(double)}.
     */
    static Value applied(Value x) {
        try (Scope scope = Scope.enter(Sites.APPLIED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    AlongMathsTraced.twice(t -> Nodes.at(t.times(x), scope, 2), x)
                            .plus(AlongMathsTraced.sum(List.of(x, Values.times(2, x)))),
                    scope, 3); // ComesAlong.java:34
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String CALLED = """
                ComesAlong.java
                called
                11
                x\s
                return 13:16-63(13:16-35,13:38-63)

                    @Traced
                    static double called(double x) {
                        return AlongMaths.cubed(x) + AlongMaths.Table.at(1, x);
                    }
                """;

        static final String MADE = """
                ComesAlong.java
                made
                17
                x\s
                y\s
                 20:23-28(20:23-24,20:27-28)
                return 21:16-51(21:16-29,21:32-51(21:32-47,21:50-51))

                    @Traced
                    static double made(double x, double y) {
                        AlongPath path = new AlongPath(x);
                        path.to(y).to(x * y);
                        return path.length() + path.last().x() / 2;
                    }
                """;

        static final String OVERRIDDEN = """
                ComesAlong.java
                overridden
                25
                x\s
                return 28:16-61(28:16-29,28:32-61)

                    @Traced
                    static double overridden(double x, boolean round) {
                        AlongShape shape = round ? new AlongShape.Round() : new AlongShape();
                        return shape.area(x) + AlongShape.Kind.DOUBLED.of(x);
                    }
                """;

        static final String APPLIED = """
                ComesAlong.java
                applied
                32
                x\s
                 34:38-43(34:38-39,34:42-43)
                return 34:16-83(34:16-47,34:50-83)

                    @Traced
                    static double applied(double x) {
                        return AlongMaths.twice(t -> t * x, x) + AlongMaths.sum(List.of(x, 2 * x));
                    }
                """;
    }
}
