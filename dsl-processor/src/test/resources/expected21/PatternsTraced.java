package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Part;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Patterns}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "sealed(double,int) memory reads elsewhere",
        "area(double,int) memory reads elsewhere",
        "weighted(double,good.Patterns.Weight) reads elsewhere",
        "nested(double,int) memory reads elsewhere",
        "remembered(double,int) memory reads elsewhere"
})
final class PatternsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final MethodHandle ANY = PrivateMembers.staticMethod(
            LOOKUP, Patterns.class, "any", Object.class, int.class);

    private static final MethodHandle SHAPE = PrivateMembers.staticMethod(
            LOOKUP, Patterns.class, "shape", Patterns.Shape.class, int.class);

    private static final VarHandle RADIUS = PrivateMembers.field(LOOKUP, Patterns.Ball.class, "radius", double.class);

    private static final VarHandle WIDTH = PrivateMembers.field(LOOKUP, Patterns.Box.class, "width", double.class);

    private PatternsTraced() {
    }

    /**
     * The graph of {@link Patterns#types(double, int)}.
     */
    static Value types(Value x, int n) {
        Nodes.argument(x, "x");
        return switch (any(n)) {
            case Integer i when x.data() > 1 -> Nodes.times(i, "i", x); // Patterns.java:64
            case Integer i -> Nodes.plus(i, "i", x); // Patterns.java:65
            case Double d -> Nodes.times(d, "d", x); // Patterns.java:66
            case String s when s.isEmpty() -> Value.constant(0); // Patterns.java:67
            case String s -> Nodes.div(x, s.length(), "s.length()"); // Patterns.java:68
            case double[] array -> Nodes.times(
                    Nodes.times(array[0], "array[0]", x), array.length, "array.length"); // Patterns.java:69
            case null -> x.unaryMinus(); // Patterns.java:70
            default -> x.times(x); // Patterns.java:71
        }; // Patterns.java:63
    }

    /**
     * The graph of {@link Patterns#colons(double, int)}.
     */
    static Value colons(Value x, int n) {
        Scope scope = Scope.of(Sites.COLONS);
        Nodes.argument(x, scope, 1);
        Value y = x; // Patterns.java:77
        switch (any(n)) { // Patterns.java:78
            case Integer i: // Patterns.java:79
                y = Nodes.at(Nodes.times(y, i, "i"), scope, 2); // Patterns.java:80
                break; // Patterns.java:81
            case String s when x.data() > 2: // Patterns.java:82
                y = Nodes.at(Nodes.plus(y, s.length(), "s.length()"), scope, 3); // Patterns.java:83
                break; // Patterns.java:84
            case null, default: // Patterns.java:85
                y = Nodes.at(y.unaryMinus(), scope, 4); // Patterns.java:86
        }
        return y; // Patterns.java:88
    }

    /**
     * The graph of {@link Patterns#sealed(double, int)}.
     */
    static Value sealed(Value x, int n) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            return switch (shape(n)) {
                case Patterns.Ball ball -> Nodes.times(Math.PI, "Math.PI", memory.get(ball, "radius", ball.radius()))
                        .times(x); // Patterns.java:95
                case Patterns.Box box2
                        when memory.get(box2, "width", box2.width()) instanceof Value width
                                && Part.of(box2.height()) instanceof Part.OfInt(int height) && height > 2
                                && width.data() > x.data() ->
                        Nodes.times(width, height, "height").times(x); // Patterns.java:96
                case Patterns.Box box3
                        when memory.get(box3, "width", box3.width()) instanceof Value width
                                && Part.of(box3.height()) instanceof Part.OfInt(var height) ->
                        Nodes.minus(width.times(x), height, "height"); // Patterns.java:97
                case Patterns.Group group2
                        when group2.first() instanceof Patterns.Ball ball2
                                && memory.get(ball2, "radius", ball2.radius()) instanceof Value radius
                                && Part.of(group2.second()) instanceof Part(Patterns.Shape second) ->
                        radius.times(x); // Patterns.java:98
                case Patterns.Group(Patterns.Box box, Patterns.Group(Patterns.Unit unit, var last)) ->
                        last == null
                                ? x
                                : Nodes.times(x, unit.ordinal(), "unit.ordinal()")
                                        .minus(memory.get(box, "width", box.width())); // Patterns.java:99
                case Patterns.Group group -> x; // Patterns.java:100
                case Patterns.Unit.METRE -> x.times(x); // Patterns.java:101
                case Patterns.Unit.FOOT -> x.times(0.3048); // Patterns.java:102
                default -> throw new MatchException(null, null);
            }; // Patterns.java:94
        }
    }

    /**
     * The graph of {@link Patterns#depth(double, Patterns.Shape)}.
     */
    static Value depth(Value x, Patterns.Shape shape) {
        try (Scope scope = Scope.enter(Sites.DEPTH)) {
            Nodes.argument(x, scope, 1);
            if (!(shape instanceof Patterns.Group(Patterns.Shape first, Patterns.Shape second))) { // Patterns.java:108
                return x; // Patterns.java:109
            }
            return Nodes.at(
                    depth(Nodes.at(x.times(2), scope, 2), first).plus(depth(x, second)), scope, 3); // Patterns.java:111
        }
    }

    /**
     * The graph of {@link Patterns#area(double, int)}.
     */
    static Value area(Value x, int n) {
        Scope scope = Scope.of(Sites.AREA);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Patterns.Shape shape = shape(n); // Patterns.java:116
            if ((shape instanceof Patterns.Ball ball
                    && memory.get(ball, "radius", ball.radius()) instanceof Value radius)
                    && radius.data() * x.data() > 1) { // Patterns.java:117
                return Nodes.at(radius.times(radius).times(x), scope, 2); // Patterns.java:118
            } else if ((shape instanceof Patterns.Box box
                    && memory.get(box, "width", box.width()) instanceof Value width
                    && Part.of(box.height()) instanceof Part.OfInt(int height))) { // Patterns.java:119
                width = Nodes.at(width.times(x), scope, 3); // Patterns.java:120
                return Nodes.at(Nodes.times(width, height, "height"), scope, 4); // Patterns.java:121
            }
            return (shape instanceof Patterns.Group group && group.first() instanceof Patterns.Ball ball2
                    && memory.get(ball2, "radius", ball2.radius()) instanceof Value radius
                    && group.second() instanceof Patterns.Unit unit)
                    ? Nodes.at(Nodes.times(radius.times(x), unit.ordinal(), "unit.ordinal()"), scope, 5)
                    : x; // Patterns.java:123
        }
    }

    /**
     * The graph of {@link Patterns#generic(double, int)}.
     */
    static Value generic(Value x, int n) {
        Nodes.argument(x, "x");
        Patterns.Pair<Patterns.Pair<String, Integer>, Double> pair = new Patterns.Pair<>(
                n > 2 ? null : new Patterns.Pair<>("ab", n), 1.5); // Patterns.java:128
        return switch (pair) {
            case Patterns.Pair<Patterns.Pair<String, Integer>, Double>(
                    Patterns.Pair<String, Integer>(var s, var i), Double d)
                    when i > 1 -> Nodes.times(s.length() * d, "s.length() * d", x); // Patterns.java:130
            case Patterns.Pair(Patterns.Pair(String s, Integer i), var d) -> Nodes.minus(
                    Nodes.times(d, "d", x), i, "i"); // Patterns.java:132
            case Patterns.Pair<Patterns.Pair<String, Integer>, Double>(var first, Double d) ->
                    first == null ? Nodes.times(d, "d", x) : x; // Patterns.java:133
        }; // Patterns.java:129
    }

    /**
     * The graph of {@link Patterns#units(double, Patterns.Unit, int)}.
     */
    static Value units(Value x, Patterns.Unit unit, int n) {
        Nodes.argument(x, "x");
        Patterns.Unit other = n == 0 ? null : unit; // Patterns.java:139
        return switch (other) {
            case Patterns.Unit.METRE -> x; // Patterns.java:141
            case null -> x.times(3); // Patterns.java:142
            case FOOT -> x.times(0.3048); // Patterns.java:143
        }; // Patterns.java:140
    }

    /**
     * The graph of {@link Patterns#captured(double, int)}.
     */
    static Value captured(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.CAPTURED)) {
            Nodes.argument(x, scope, 1);
            UnaryOperator<Value> scale = switch (any(n)) {
                case Integer i -> y -> Nodes.at(Nodes.times(y, i, "i"), scope, 2); // Patterns.java:150
                case Patterns.Pair<?, ?>(String s, Integer i) -> y -> Nodes.at(
                        Nodes.plus(Nodes.times(y, s.length(), "s.length()"), i, "i"), scope, 3); // Patterns.java:151
                case null, default -> y -> Nodes.at(y.times(x), scope, 4); // Patterns.java:152
            }; // Patterns.java:149
            return scale.apply(x); // Patterns.java:154
        }
    }

    /**
     * The graph of {@link Patterns#weighted(double, Patterns.Weight)}.
     */
    static Value weighted(Value x, Patterns.Weight weight) {
        Nodes.argument(x, "x");
        return switch (weight) {
            case Patterns.Weight(Value value, double scale)
                    when value.data() > x.data() -> Nodes.times(value, scale, "scale"); // Patterns.java:160
            case Patterns.Weight(Value value, var scale) -> Nodes.minus(
                    value.times(x), scale, "scale"); // Patterns.java:161
        }; // Patterns.java:159
    }

    /**
     * The graph of {@link Patterns#nested(double, int)}.
     */
    static Value nested(Value x, int n) {
        Scope scope = Scope.of(Sites.NESTED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Value y = Nodes.at(Values.times(2, switch (any(n)) {
                case Integer i when i instanceof Integer j && j > 3 -> switch (shape(i - 4)) {
                    case Patterns.Ball ball
                            when memory.get(ball, "radius", ball.radius()) instanceof Value radius ->
                            radius.times(x); // Patterns.java:169
                    case null, default -> x; // Patterns.java:170
                }; // Patterns.java:168
                case Object o when o instanceof String s && s.length() > 3 -> { // Patterns.java:172
                    Value z = Nodes.at(Nodes.times(x, s.length(), "s.length()"), scope, 2); // Patterns.java:173
                    yield z.times(z); // Patterns.java:174
                }
                case null, default -> x; // Patterns.java:176
            }), scope, 3); // Patterns.java:167
            return Nodes.at(y.times(y), scope, 4); // Patterns.java:178
        }
    }

    /**
     * The graph of {@link Patterns#boxed(double)}.
     */
    static Value boxed(Value x) {
        Scope scope = Scope.of(Sites.BOXED);
        Nodes.argument(x, scope, 1);
        Value square = Nodes.at(x.times(x), scope, 2); // Patterns.java:183
        return switch (square) {
            case Value d when d.data() > 4 -> d.times(2); // Patterns.java:185
            case Value d -> Nodes.unboxed(d); // Patterns.java:186
        }; // Patterns.java:184
    }

    /**
     * The graph of {@link Patterns#remembered(double, int)}.
     */
    static Value remembered(Value x, int n) {
        Scope scope = Scope.of(Sites.REMEMBERED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Object made = n > 1 ? newBall(Nodes.at(x.times(x), scope, 2)) : newBox(x, n); // Patterns.java:193
            return switch (made) {
                case Patterns.Ball ball
                        when memory.get(ball, "radius", ball.radius()) instanceof Value radius && radius.data() > 1 ->
                        radius.times(x); // Patterns.java:195
                case Patterns.Box box
                        when memory.get(box, "width", box.width()) instanceof Value width
                                && Part.of(box.height()) instanceof Part.OfInt(int height) ->
                        Nodes.times(width, height, "height"); // Patterns.java:196
                default -> x; // Patterns.java:197
            }; // Patterns.java:194
        }
    }

    /**
     * A new {@code Ball}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Patterns.Ball newBall(Value radius) {
        try (Memory memory = Memory.open()) {
            Patterns.Ball made = new Patterns.Ball(radius.data());
            rememberBall(made, radius);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Ball}.
     */
    private static void rememberBall(Patterns.Ball self, Value radius) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(radius, "radius");
            memory.put(self, "radius", radius); // Patterns.java:15
        }
    }

    /**
     * A new {@code Box}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Patterns.Box newBox(Value width, int height) {
        try (Memory memory = Memory.open()) {
            Patterns.Box made = new Patterns.Box(width.data(), height);
            rememberBox(made, width, height);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Box}.
     */
    private static void rememberBox(Patterns.Box self, Value width, int height) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(width, "width");
            memory.put(self, "width", width); // Patterns.java:17
        }
    }

    private static Object any(int n) {
        try {
            return (Object) ANY.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static Patterns.Shape shape(int n) {
        try {
            return (Patterns.Shape) SHAPE.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double radius(Patterns.Ball self) {
        return (double) RADIUS.get(self);
    }

    private static double width(Patterns.Box self) {
        return (double) WIDTH.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String COLONS = """
                Patterns.java
                colons
                75
                x\s
                y 80:17-23(80:17-18,80:22-23)
                y 83:17-32(83:17-18,83:22-32)
                y 86:21-23(86:22-23)

                    @Traced
                    static double colons(double x, int n) {
                        double y = x;
                        switch (any(n)) {
                            case Integer i:
                                y *= i;
                                break;
                            case String s when x > 2:
                                y += s.length();
                                break;
                            case null, default:
                                y = -y;
                        }
                        return y;
                    }
                """;

        static final String DEPTH = """
                Patterns.java
                depth
                106
                x\s
                 111:22-27(111:22-23,111:26-27)
                return 111:16-54(111:16-35,111:38-54)

                    @Traced
                    static double depth(double x, Shape shape) {
                        if (!(shape instanceof Group(Shape first, Shape second))) {
                            return x;
                        }
                        return depth(x * 2, first) + depth(x, second);
                    }
                """;

        static final String AREA = """
                Patterns.java
                area
                114
                x\s
                return 118:20-39(118:20-35(118:20-26,118:29-35),118:38-39)
                width 120:21-30(120:21-26,120:29-30)
                return 121:20-34(121:20-25,121:28-34)
                return 123:70-97(123:70-80(123:70-76,123:79-80),123:83-97)

                    @Traced
                    static double area(double x, int n) {
                        Shape shape = shape(n);
                        if (shape instanceof Ball(double radius) && radius * x > 1) {
                            return radius * radius * x;
                        } else if (shape instanceof Box(double width, int height)) {
                            width = width * x;
                            return width * height;
                        }
                        return shape instanceof Group(Ball(var radius), Unit unit) ? radius * x * unit.ordinal() : x;
                    }
                """;

        static final String CAPTURED = """
                Patterns.java
                captured
                147
                x\s
                 150:36-41(150:36-37,150:40-41)
                 151:58-76(151:58-72(151:58-59,151:62-72),151:75-76)
                 152:40-45(152:40-41,152:44-45)

                    @Traced
                    static double captured(double x, int n) {
                        DoubleUnaryOperator scale = switch (any(n)) {
                            case Integer i -> y -> y * i;
                            case Pair<?, ?>(String s, Integer i) -> y -> y * s.length() + i;
                            case null, default -> y -> y * x;
                        };
                        return scale.applyAsDouble(x);
                    }
                """;

        static final String NESTED = """
                Patterns.java
                nested
                165
                x\s
                z 173:28-42(173:28-29,173:32-42)
                y 167:20-177:10(167:20-21,167:24-177:10)
                return 178:16-21(178:16-17,178:20-21)

                    @Traced
                    static double nested(double x, int n) {
                        double y = 2 * switch (any(n)) {
                            case Integer i when i instanceof Integer j && j > 3 -> switch (shape(i - 4)) {
                                case Ball(double radius) -> radius * x;
                                case null, default -> x;
                            };
                            case Object o when o instanceof String s && s.length() > 3 -> {
                                double z = x * s.length();
                                yield z * z;
                            }
                            case null, default -> x;
                        };
                        return y * y;
                    }
                """;

        static final String BOXED = """
                Patterns.java
                boxed
                181
                x\s
                square 183:25-30(183:25-26,183:29-30)

                    @Traced
                    static double boxed(double x) {
                        Double square = x * x;
                        return switch (square) {
                            case Double d when d > 4 -> d * 2;
                            case Double d -> d;
                        };
                    }
                """;

        static final String REMEMBERED = """
                Patterns.java
                remembered
                190
                x\s
                 193:40-45(193:40-41,193:44-45)

                    @Traced
                    @SuppressWarnings("traced:plain-object")
                    static double remembered(double x, int n) {
                        Object made = n > 1 ? new Ball(x * x) : new Box(x, n);
                        return switch (made) {
                            case Ball(double radius) when radius > 1 -> radius * x;
                            case Box(double width, int height) -> width * height;
                            default -> x;
                        };
                    }
                """;
    }
}
