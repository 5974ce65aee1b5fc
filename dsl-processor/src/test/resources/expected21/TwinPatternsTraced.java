package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Part;
import dev.tracegrad.generated.Summary;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link TwinPatterns}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class TwinPatternsTraced {
    private TwinPatternsTraced() {
    }

    /**
     * The graph of {@link TwinPatterns#product(TwinPatterns.Point)}.
     */
    static Value product(TwinPatterns_PointTraced point) {
        Scope scope = Scope.of(Sites.PRODUCT);
        return (point instanceof TwinPatterns_PointTraced point2 && point2.x() instanceof Value x
                && point2.y() instanceof Value y)
                && x.data() > y.data()
                ? Nodes.at(x.times(y), scope, 1)
                : Nodes.at(Value.constant(0), scope, 2); // TwinPatterns.java:108
    }

    /**
     * The graph of {@link TwinPatterns#length(TwinPatterns.Line, int)}.
     */
    @SuppressWarnings("try")
    static Value length(TwinPatterns_LineTraced line, int n) {
        try (Scope scope = Scope.enter(Sites.LENGTH)) {
            TwinPatterns_LineTraced seen = n > 2
                    ? new TwinPatterns_LineTraced(line.from(), line.to(), null, n)
                    : line; // TwinPatterns.java:113
            return switch (seen) {
                case TwinPatterns_LineTraced line2
                        when line2.from() instanceof TwinPatterns_PointTraced point && point.x() instanceof Value x
                                && point.y() instanceof Value y && line2.to() instanceof TwinPatterns_PointTraced point2
                                && point2.x() instanceof Value u && point2.y() instanceof Value v
                                && Part.of(line2.name()) instanceof Part(String name)
                                && Part.of(line2.width()) instanceof Part.OfInt(int width) && name != null
                                && width > n ->
                        Nodes.times(x.minus(u).hypot(y.minus(v)), width, "width"); // TwinPatterns.java:115
                case TwinPatterns_LineTraced line3
                        when Part.of(line3.from()) instanceof Part(TwinPatterns_PointTraced from)
                                && line3.to() instanceof TwinPatterns_PointTraced point3
                                && point3.x() instanceof Value u && point3.y() instanceof Value v
                                && Part.of(line3.name()) instanceof Part(var name)
                                && Part.of(line3.width()) instanceof Part.OfInt(var width)
                                && (name == null || u.data() < v.data()) ->
                        Nodes.div(from.x().times(u), width, "width"); // TwinPatterns.java:117
                case TwinPatterns_LineTraced line4
                        when Part.of(line4.from()) instanceof Part(TwinPatterns_PointTraced from)
                                && Part.of(line4.to()) instanceof Part(TwinPatterns_PointTraced to)
                                && Part.of(line4.name()) instanceof Part(String name)
                                && Part.of(line4.width()) instanceof Part.OfInt(int width) ->
                        from.larger().minus(to.y()); // TwinPatterns.java:119
                default -> throw new MatchException(null, null);
            }; // TwinPatterns.java:114
        }
    }

    /**
     * The graph of {@link TwinPatterns#statement(TwinPatterns.Line)}.
     */
    static Value statement(TwinPatterns_LineTraced line) {
        try (Scope scope = Scope.enter(Sites.STATEMENT)) {
            Value sum = Nodes.at(Value.constant(0), scope, 1); // TwinPatterns.java:125
            switch (line) { // TwinPatterns.java:126
                case TwinPatterns_LineTraced line2
                        when line2.from() instanceof TwinPatterns_PointTraced point && point.x() instanceof Value x
                                && point.y() instanceof Value y
                                && Part.of(line2.to()) instanceof Part(TwinPatterns_PointTraced to)
                                && Part.of(line2.name()) instanceof Part(String name)
                                && Part.of(line2.width()) instanceof Part.OfInt(int width)
                                && x.data() > 1: // TwinPatterns.java:127
                    sum = Nodes.at(sum.plus(x.times(y)), scope, 2); // TwinPatterns.java:128
                    break; // TwinPatterns.java:129
                case TwinPatterns_LineTraced line3
                        when Part.of(line3.from()) instanceof Part(TwinPatterns_PointTraced from)
                                && Part.of(line3.to()) instanceof Part(TwinPatterns_PointTraced to)
                                && Part.of(line3.name()) instanceof Part(String name)
                                && Part.of(line3.width()) instanceof Part.OfInt(int width): // TwinPatterns.java:130
                    for (int i = 0; i < 3; i++) { // TwinPatterns.java:131
                        try (Scope pass = scope.enterPass("i", i)) {
                            sum = Nodes.at(sum.plus(Nodes.times(from.x(), i, "i")), pass, 3); // TwinPatterns.java:132
                        }
                    }
                    if (sum.data() > 2) { // TwinPatterns.java:134
                        sum = Nodes.at(sum.times(to.y()), scope, 4); // TwinPatterns.java:135
                    }
                    break;
                default: throw new MatchException(null, null);
            }
            return sum; // TwinPatterns.java:138
        }
    }

    /**
     * The graph of {@link TwinPatterns#curve(TwinPatterns.Curve, double)}.
     */
    static Value curve(TwinPatterns_CurveTraced curve, Value x) {
        Nodes.argument(x, "x");
        return switch (curve) {
            case TwinPatterns_CurveTraced curve2
                    when Part.of(curve2.points()) instanceof Part(Value[] points)
                            && Part.of(curve2.knots()) instanceof Part(List<Value> knots)
                            && Part.of(curve2.form()) instanceof Part.OfFloat(float form)
                            && curve2.tag() instanceof Integer tag ->
                    Nodes.times(points[0], tag, "tag").times(x); // TwinPatterns.java:144
            case TwinPatterns_CurveTraced curve3
                    when Part.of(curve3.points()) instanceof Part(Value[] points)
                            && Part.of(curve3.knots()) instanceof Part(List<Value> knots)
                            && Part.of(curve3.form()) instanceof Part.OfFloat(var form)
                            && Part.of(curve3.tag()) instanceof Part(Object tag) && points.length > 1 ->
                    Nodes.times(form, "form", points[1]).times(knots.get(0)).minus(points[0]); // TwinPatterns.java:146
            case TwinPatterns_CurveTraced other -> x; // TwinPatterns.java:148
        }; // TwinPatterns.java:143
    }

    /**
     * The graph of {@link TwinPatterns#root(TwinPatterns.Root)}.
     */
    static Value root(TwinPatterns_RootTraced root) {
        try (Scope scope = Scope.enter(Sites.ROOT)) {
            return (root instanceof TwinPatterns_RootTraced root2
                    && Part.asked(() -> Nodes.result(root2.square(), "square")) instanceof Value square
                    && Part.of(root2.sign()) instanceof Part.OfChar(char sign))
                    ? sign == '-' ? Nodes.at(square.unaryMinus(), scope, 1) : square
                    : Nodes.at(Value.constant(0), scope, 2); // TwinPatterns.java:154
        }
    }

    /**
     * The graph of {@link TwinPatterns#reassigned(TwinPatterns.Point)}.
     */
    static Value reassigned(TwinPatterns_PointTraced point) {
        Scope scope = Scope.of(Sites.REASSIGNED);
        if (!((point instanceof TwinPatterns_PointTraced point2 && point2.x() instanceof Value x
                && point2.y() instanceof final Value y))) { // TwinPatterns.java:159
            return Nodes.at(Value.constant(0), scope, 1); // TwinPatterns.java:160
        }
        x = Nodes.at(x.times(y), scope, 2); // TwinPatterns.java:162
        return Nodes.at(x.times(x), scope, 3); // TwinPatterns.java:163
    }

    /**
     * The graph of {@link TwinPatterns#bodies(double)}.
     */
    static Value bodies(Value x) {
        try (Scope scope = Scope.enter(Sites.BODIES)) {
            Nodes.argument(x, scope, 1);
            TwinPatterns_BodyTraced[] bodies = new TwinPatterns_BodyTraced[] {
                    new TwinPatterns_BallTraced(x, Value.constant(2)), new TwinPatterns_BlockTraced(x)
            }; // TwinPatterns.java:169
            Value sum = Nodes.at(Value.constant(0), scope, 2); // TwinPatterns.java:170
            for (TwinPatterns_BodyTraced body : bodies) { // TwinPatterns.java:171
                sum = Nodes.at(sum.plus(switch (body) {
                    case TwinPatterns_BallTraced ball
                            when ball.radius.data() > x.data() -> ball.mass.times(ball.radius); // TwinPatterns.java:173
                    case TwinPatterns_BallTraced ball -> ball.mass; // TwinPatterns.java:174
                    case TwinPatterns_BlockTraced block -> block.side.times(block.mass); // TwinPatterns.java:175
                    default -> throw new MatchException(null, null);
                }), scope, 3); // TwinPatterns.java:172
            }
            return sum; // TwinPatterns.java:178
        }
    }

    /**
     * The graph of {@link TwinPatterns#made(double)}.
     */
    static Value made(Value x) {
        try (Scope scope = Scope.enter(Sites.MADE)) {
            Nodes.argument(x, scope, 1);
            TwinPatterns_PointTraced swapped = switch (new TwinPatterns_PointTraced(x, Value.constant(2))) {
                case TwinPatterns_PointTraced point2
                        when point2.x() instanceof Value a && point2.y() instanceof Value b && a.data() > b.data() ->
                        new TwinPatterns_PointTraced(b, a); // TwinPatterns.java:184
                case TwinPatterns_PointTraced point -> point; // TwinPatterns.java:185
            }; // TwinPatterns.java:183
            return Nodes.at(swapped.x().minus(swapped.y().times(x)), scope, 2); // TwinPatterns.java:187
        }
    }

    /**
     * The graph of {@link TwinPatterns#mere(TwinPatterns.Named, double)}.
     */
    static Value mere(TwinPatterns.Named named, Value x) {
        Scope scope = Scope.of(Sites.MERE);
        Nodes.argument(x, scope, 1);
        Object object = named; // TwinPatterns.java:193
        return object instanceof TwinPatterns.Named(String name, TwinPatterns.Point(double a, double b))
                ? Nodes.at(Nodes.times(a * b, "a * b", x), scope, 2)
                : x; // TwinPatterns.java:194
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PRODUCT = """
                TwinPatterns.java
                product
                106
                return 108:70-75(108:70-71,108:74-75)
                return 108:78-79

                    @Traced
                    static double product(Point point) {
                        return point instanceof Point(double x, double y) && x > y ? x * y : 0;
                    }
                """;

        static final String LENGTH = """
                TwinPatterns.java
                length
                111

                    @Traced
                    static double length(Line line, int n) {
                        Line seen = n > 2 ? new Line(line.from(), line.to(), null, n) : line;
                        return switch (seen) {
                            case Line(Point(double x, double y), Point(var u, var v), String name, int width)
                            when name != null && width > n -> Math.hypot(x - u, y - v) * width;
                            case Line(var from, Point(double u, var v), var name, var width) when name == null || u < v ->
                                from.x() * u / width;
                            case Line(var from, var to, String name, int width) -> from.larger() - to.y();
                        };
                    }
                """;

        static final String STATEMENT = """
                TwinPatterns.java
                statement
                123
                sum 125:22-23
                sum 128:17-29(128:17-20,128:24-29(128:24-25,128:28-29))
                sum 132:21-40(132:21-24,132:28-40(132:28-36,132:39-40))
                sum 135:27-39(135:27-30,135:33-39)

                    @Traced
                    static double statement(Line line) {
                        double sum = 0;
                        switch (line) {
                            case Line(Point(double x, double y), Point to, String name, int width) when x > 1:
                                sum += x * y;
                                break;
                            case Line(Point from, Point to, String name, int width):
                                for (int i = 0; i < 3; i++) {
                                    sum += from.x() * i;
                                }
                                if (sum > 2) {
                                    sum = sum * to.y();
                                }
                        }
                        return sum;
                    }
                """;

        static final String ROOT = """
                TwinPatterns.java
                root
                152
                return 154:79-86(154:80-86)
                return 154:98-99

                    @Traced
                    static double root(Root root) {
                        return root instanceof Root(double square, char sign) ? sign == '-' ? -square : square : 0;
                    }
                """;

        static final String REASSIGNED = """
                TwinPatterns.java
                reassigned
                157
                return 160:20-21
                x 162:13-18(162:13-14,162:17-18)
                return 163:16-21(163:16-17,163:20-21)

                    @Traced
                    static double reassigned(Point point) {
                        if (!(point instanceof Point(double x, final double y))) {
                            return 0;
                        }
                        x = x * y;
                        return x * x;
                    }
                """;

        static final String BODIES = """
                TwinPatterns.java
                bodies
                167
                x\s
                sum 170:22-23
                sum 172:13-176:14(172:13-16,172:20-176:14)

                    @Traced
                    static double bodies(double x) {
                        Body[] bodies = {new Ball(x, 2), new Block(x)};
                        double sum = 0;
                        for (Body body : bodies) {
                            sum += switch (body) {
                                case Ball ball when ball.radius > x -> ball.mass * ball.radius;
                                case Ball ball -> ball.mass;
                                case Block block -> block.side * block.mass;
                            };
                        }
                        return sum;
                    }
                """;

        static final String MADE = """
                TwinPatterns.java
                made
                181
                x\s
                return 187:16-45(187:16-27,187:30-45(187:30-41,187:44-45))

                    @Traced
                    static double made(double x) {
                        Point swapped = switch (new Point(x, 2)) {
                            case Point(double a, double b) when a > b -> new Point(b, a);
                            case Point point -> point;
                        };
                        return swapped.x() - swapped.y() * x;
                    }
                """;

        static final String MERE = """
                TwinPatterns.java
                mere
                191
                x\s
                return 194:82-91(194:82-87(194:82-83,194:86-87),194:90-91)

                    @Traced
                    static double mere(Named named, double x) {
                        Object object = named;
                        return object instanceof Named(String name, Point(double a, double b)) ? a * b * x : x;
                    }
                """;
    }
}
