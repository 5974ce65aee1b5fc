package good;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleUnaryOperator;

/** What Java has since 21: patterns in cases and of records, guards, null as a label, and qualified constants. */
class Patterns {
    sealed interface Shape {
        static Shape sample() {
            return new Box(2.5, 3);
        }
    }

    record Ball(double radius) implements Shape {}

    record Box(double width, int height) implements Shape {}

    record Group(Shape first, Shape second) implements Shape {}

    enum Unit implements Shape {
        METRE,
        FOOT;

        static Unit sample() {
            return FOOT;
        }
    }

    record Pair<A, B>(A first, B second) {}

    record Weight(Value value, double scale) {
        static Weight sample() {
            return new Weight(Value.of(1.5), 2);
        }
    }

    private static Shape shape(int n) {
        return switch (n) {
            case 0 -> new Ball(0.5);
            case 1 -> new Box(2.5, 3);
            case 2 -> new Group(new Ball(2), Unit.FOOT);
            case 3 -> new Group(new Box(0.5, 1), new Group(Unit.METRE, new Ball(3)));
            case 7 -> null;
            default -> n < 0 ? Unit.METRE : Unit.FOOT;
        };
    }

    private static Object any(int n) {
        return switch (n) {
            case 0 -> 4;
            case 1 -> 2.5;
            case 2 -> "text";
            case 3 -> null;
            case 7 -> new double[] {3, 4};
            case 100 -> new Pair<>("abc", 5);
            default -> 'c';
        };
    }

    @Traced
    static double types(double x, int n) {
        return switch (any(n)) {
            case Integer i when x > 1 -> i * x;
            case Integer i -> i + x;
            case Double d -> d * x;
            case String s when s.isEmpty() -> 0;
            case String s -> x / s.length();
            case double[] array -> array[0] * x * array.length;
            case null -> -x;
            default -> x * x;
        };
    }

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

    /** The cases are all that there are, so that there is no default. */
    @Traced
    static double sealed(double x, int n) {
        return switch (shape(n)) {
            case Ball ball -> Math.PI * ball.radius() * x;
            case Box(double width, int height) when height > 2 && width > x -> width * height * x;
            case Box(var width, var height) -> width * x - height;
            case Group(Ball(double radius), Shape second) -> radius * x;
            case Group(Box box, Group(Unit unit, var last)) -> last == null ? x : x * unit.ordinal() - box.width();
            case Group group -> x;
            case Unit.METRE -> x * x;
            case Unit.FOOT -> x * 0.3048;
        };
    }

    @Traced
    static double depth(double x, Shape shape) {
        if (!(shape instanceof Group(Shape first, Shape second))) {
            return x;
        }
        return depth(x * 2, first) + depth(x, second);
    }

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

    @Traced
    static double generic(double x, int n) {
        Pair<Pair<String, Integer>, Double> pair = new Pair<>(n > 2 ? null : new Pair<>("ab", n), 1.5);
        return switch (pair) {
            case Pair<Pair<String, Integer>, Double>(Pair<String, Integer>(var s, var i), Double d) when i > 1 ->
                s.length() * d * x;
            case Pair(Pair(String s, Integer i), var d) -> d * x - i;
            case Pair<Pair<String, Integer>, Double>(var first, Double d) -> first == null ? d * x : x;
        };
    }

    @Traced
    static double units(double x, Unit unit, int n) {
        Unit other = n == 0 ? null : unit;
        return switch (other) {
            case Unit.METRE -> x;
            case null -> x * 3;
            case FOOT -> x * 0.3048;
        };
    }

    @Traced
    static double captured(double x, int n) {
        DoubleUnaryOperator scale = switch (any(n)) {
            case Integer i -> y -> y * i;
            case Pair<?, ?>(String s, Integer i) -> y -> y * s.length() + i;
            case null, default -> y -> y * x;
        };
        return scale.applyAsDouble(x);
    }

    @Traced
    static double weighted(double x, Weight weight) {
        return switch (weight) {
            case Weight(Value value, double scale) when value.data() > x -> value.data() * scale;
            case Weight(Value value, var scale) -> value.data() * x - scale;
        };
    }

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

    @Traced
    static double boxed(double x) {
        Double square = x * x;
        return switch (square) {
            case Double d when d > 4 -> d * 2;
            case Double d -> d;
        };
    }

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
}
