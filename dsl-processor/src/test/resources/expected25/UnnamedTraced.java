package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Unnamed}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class UnnamedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final MethodHandle SHAPE = PrivateMembers.staticMethod(
            LOOKUP, Unnamed.class, "shape", Unnamed.Shape.class, int.class);

    private UnnamedTraced() {
    }

    /**
     * The graph of {@link Unnamed#shapes(double, int)}.
     */
    static Value shapes(Value x, int n) {
        Nodes.argument(x, "x");
        return switch (shape(n)) {
            case Unnamed.Box(double side, _) when side > x.data() -> Nodes.times(side, "side", x); // Unnamed.java:33
            case Unnamed.Ball(_), Unnamed.Nothing() -> x.times(x); // Unnamed.java:34
            case Unnamed.Box(_, String _) -> x.unaryMinus(); // Unnamed.java:35
        }; // Unnamed.java:32
    }

    /**
     * The graph of {@link Unnamed#several(double, int)}.
     */
    static Value several(Value x, int n) {
        Nodes.argument(x, "x");
        return switch (shape(n)) {
            case Unnamed.Ball _, Unnamed.Nothing _ -> x; // Unnamed.java:42
            case Unnamed.Box(var side, var _) -> Nodes.times(side, "side", x); // Unnamed.java:43
        }; // Unnamed.java:41
    }

    /**
     * The graph of {@link Unnamed#points(Unnamed.Point)}.
     */
    static Value points(Unnamed_PointTraced point) {
        return switch (point) {
            case Unnamed_PointTraced point2 when point2.x() instanceof Value x && x.data() > 2 -> x; // Unnamed.java:50
            case Unnamed_PointTraced point3 when point3.y() instanceof Value y -> y.times(y); // Unnamed.java:51
            default -> throw new MatchException(null, null);
        }; // Unnamed.java:49
    }

    /**
     * The graph of {@link Unnamed#whole(Unnamed.Point)}.
     */
    @SuppressWarnings("try")
    static Value whole(Unnamed_PointTraced point) {
        try (Scope scope = Scope.enter(Sites.WHOLE)) {
            return switch (point) {
                case Unnamed_PointTraced point2 when point2 != null -> point.x().times(2); // Unnamed.java:58
                default -> throw new MatchException(null, null);
            }; // Unnamed.java:57
        }
    }

    /**
     * The graph of {@link Unnamed#variables(double[], double)}.
     */
    static Value variables(Value[] a, Value x) {
        Scope scope = Scope.of(Sites.VARIABLES);
        Nodes.elements(a, scope, 1);
        Nodes.argument(x, scope, 2);
        Value sum = x; // Unnamed.java:64
        for (Value unused : a) { // Unnamed.java:65
            sum = Nodes.at(sum.times(x), scope, 3); // Unnamed.java:66
        }
        try {
            sum = Nodes.at(
                    Nodes.div(
                            sum, shape(a.length) instanceof Unnamed.Box(double side, _) ? side : 2,
                            "shape(a.length) instanceof Box(double side, _) ? side : 2"),
                    scope, 4); // Unnamed.java:69
        } catch (IllegalStateException unused2) {
            sum = Nodes.at(Value.constant(0), scope, 5); // Unnamed.java:71
        }
        return sum; // Unnamed.java:73
    }

    private static Unnamed.Shape shape(int n) {
        try {
            return (Unnamed.Shape) SHAPE.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String WHOLE = """
                Unnamed.java
                whole
                55

                    @Traced
                    static double whole(Point point) {
                        return switch (point) {
                            case Point(_, _, _) -> point.x() * 2;
                        };
                    }
                """;

        static final String VARIABLES = """
                Unnamed.java
                variables
                62
                a\s
                x\s
                sum 66:13-21(66:13-16,66:20-21)
                sum 69:13-77(69:13-16,69:20-77)
                sum 71:19-20

                    @Traced
                    static double variables(double[] a, double x) {
                        double sum = x;
                        for (double _ : a) {
                            sum *= x;
                        }
                        try {
                            sum /= shape(a.length) instanceof Box(double side, _) ? side : 2;
                        } catch (IllegalStateException _) {
                            sum = 0;
                        }
                        return sum;
                    }
                """;
    }
}
