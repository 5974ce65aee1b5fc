package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Objects that hold others in any shape: a twin is made of what they hold, each by its own class. */
class Lifts {
    @Traced
    abstract static class Shape {
        double size = 3;

        static Shape sample() {
            return new Ring();
        }

        abstract double area(double scale);
    }

    @Traced
    static class Square extends Shape {
        static Square sample() {
            return new Square();
        }

        @Override
        double area(double scale) {
            return scale * size * size;
        }
    }

    @Traced
    static class Ring extends Square {
        double hole = 5;

        static Ring sample() {
            return new Ring();
        }

        @Override
        double area(double scale) {
            return super.area(scale) - scale * hole;
        }
    }

    /** Its superclass holds what the compiler knows nothing of, so that no twin can be made of one. */
    @Traced
    static class Named extends Label {
        double weight = 2;

        Named() {
            super(7);
        }

        static Named sample() {
            return new Named();
        }

        double times(double x) {
            return x * weight;
        }
    }

    static class Label {
        final int number;

        Label(int number) {
            this.number = number;
        }
    }

    @Traced
    static class Holder {
        Square square = new Ring();
        Shape shape = new Square();
        Shape[] row = {new Ring(), new Square()};
        Shape[][] grid = {{new Square()}, {new Ring(), null}};
        double[][][] cube = {{{1, 2}, {3}}, {{4, 5}}};
        List<Shape> list = new ArrayList<>(List.of(new Ring(), new Square()));
        List<Shape[]> rows = new ArrayList<>();
        Map<String, List<Shape>> named = new HashMap<>();
        Optional<Square> maybe = Optional.of(new Ring());
        Map<String, double[]> numbers = new HashMap<>();
        Double boxed = 4.0;
        List<OptionalDouble> gauges = new ArrayList<>(List.of(OptionalDouble.of(2), OptionalDouble.empty()));
        Named none;
        double factor = 2;

        Holder() {
            rows.add(new Shape[] {new Ring()});
            named.put("a", new ArrayList<>(List.of(new Square(), new Ring())));
            numbers.put("b", new double[] {0.5, 2});
        }

        static Holder sample() {
            return new Holder();
        }

        double fields(double x) {
            return factor * square.area(x) + shape.area(x);
        }

        double arrays(double x) {
            return row[0].area(x) + row[1].area(x) + grid[0][0].area(x) * grid[1][0].area(x);
        }

        double numbersIn(double x) {
            return x * cube[0][1][0] * factor + cube[1][0][1] + boxed;
        }

        double lists(double x) {
            double sum = 0;
            for (Shape one : list) {
                sum += one.area(x);
            }
            return sum + rows.get(0)[0].area(x);
        }

        double maps(double x) {
            return named.get("a").get(1).area(x) * factor + numbers.get("b")[1] * x;
        }

        double gauged(double x) {
            return gauges.get(0).getAsDouble() * gauges.get(1).orElse(x);
        }

        double optional(double x) {
            return maybe.get().area(x) * factor;
        }
    }
}
