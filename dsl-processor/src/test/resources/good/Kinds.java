package good;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

/** Records, enums, interfaces, generic and nested classes. */
class Kinds {
    record Pair(Value left, Value right, double weight) {
        @Traced
        double mix(double t) {
            return left.data() * t + right.data() * (1 - t) + weight;
        }

        static Pair sample() {
            return new Pair(Value.of(2, "left"), Value.of(5, "right"), 0.5);
        }
    }

    enum Unit {
        METRE(1),
        FOOT(0.3048);

        private final double length;

        Unit(double length) {
            this.length = length;
        }

        @Traced
        double toMetres(double x) {
            return x * length;
        }

        static Unit sample() {
            return FOOT;
        }
    }

    enum Operation {
        PLUS,
        TIMES;

        @Traced
        double apply(double x, double y) {
            return switch (this) {
                case PLUS -> x + y;
                case TIMES -> x * y;
            };
        }

        static Operation sample() {
            return TIMES;
        }
    }

    @Traced
    static double chosen(double x, double y, int n) {
        Operation operation = n > 2 ? Operation.PLUS : Operation.TIMES;
        return operation.apply(x, y) * (operation.ordinal() + 1);
    }

    interface Scale {
        double FACTOR = 2.5;

        @Traced
        static double scaled(double x) {
            return x * FACTOR;
        }
    }

    static class Box<T extends Comparable<T>> {
        final T content;

        Box(T content) {
            this.content = content;
        }

        @Traced
        <S> double larger(T other, S unused, double x) {
            return content.compareTo(other) > 0 ? x : -x;
        }

        static Box<String> sample() {
            return new Box<>("content");
        }
    }

    class Inner {
        final Value w = Value.of(1.5, "w");

        @Traced
        double plus(double x) {
            return w.data() + x;
        }

        static Inner sample() {
            return new Kinds().new Inner();
        }
    }

    static final class Deep {
        static final class Deeper {
            @Traced
            static double deepest(double x) {
                return x + outerHelper(x);
            }
        }
    }

    private static double outerHelper(double x) {
        return x / 3;
    }

    private static class Hidden {
        private final double factor = Double.parseDouble("1.25");
        final Value v = Value.of(4, "v");

        @Traced
        double times(double x, Hidden other) {
            return x * factor + other.v.data() + more(x) + other.count(2) * x;
        }

        private double more(double x) {
            return x * v.data();
        }

        int count(int n) {
            return n + 1;
        }

        static Hidden sample() {
            return new Hidden();
        }
    }

    @Traced
    static double withHidden(Hidden hidden, double x) {
        Hidden same = hidden;
        return hidden.times(x, same) * same.factor;
    }
}
