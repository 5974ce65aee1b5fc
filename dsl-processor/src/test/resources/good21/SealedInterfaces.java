package good;

import dev.tracegrad.annotations.Traced;
import java.util.List;

/** Sealed interfaces over records, and switches on them. */
class SealedInterfaces {
    @Traced
    sealed interface Term {
        static Term sample() {
            return new Sum(new Product(new Unknown(), new Number(2)), new Number(0.5));
        }
    }

    @Traced
    record Number(double value) implements Term {
        static Number sample() {
            return new Number(2);
        }
    }

    @Traced
    record Unknown() implements Term {
        static Unknown sample() {
            return new Unknown();
        }
    }

    @Traced
    record Sum(Term left, Term right) implements Term {
        static Sum sample() {
            return new Sum(new Number(2), new Unknown());
        }
    }

    @Traced
    record Product(Term left, Term right) implements Term {
        static Product sample() {
            return new Product(new Number(2), new Number(3));
        }
    }

    @Traced
    static double value(Term term, double x) {
        return switch (term) {
            case Number n -> n.value();
            case Unknown u -> x;
            case Sum(Term left, Term right) -> value(left, x) + value(right, x);
            case Product(var left, var right) -> value(left, x) * value(right, x);
        };
    }

    @Traced
    static double built(double x) {
        return value(new Sum(new Product(new Unknown(), new Number(x)), new Number(3)), x);
    }

    @Traced
    static boolean same(Term one, double x) {
        Term other = new Product(new Unknown(), new Number(x));
        return other.equals(new Product(new Unknown(), new Number(x))) && !other.equals(one);
    }

    @Traced
    sealed interface Shape permits Disc, Edged {
        double area();

        static Shape sample() {
            return new Square(1.75);
        }
    }

    @Traced
    record Disc(double radius) implements Shape {
        static Disc sample() {
            return new Disc(1.5);
        }

        @Override
        public double area() {
            return radius * radius;
        }
    }

    @Traced
    sealed interface Edged extends Shape {
        int edges();
    }

    @Traced
    record Square(double side) implements Edged {
        static Square sample() {
            return new Square(2);
        }

        @Override
        public double area() {
            return side * side;
        }

        @Override
        public int edges() {
            return 4;
        }
    }

    @Traced
    static final class Hexagon implements Edged {
        private final double side;

        Hexagon(double side) {
            this.side = side;
        }

        static Hexagon sample() {
            return new Hexagon(1.25);
        }

        @Override
        public double area() {
            return side * side * 2.5;
        }

        @Override
        public int edges() {
            return 6;
        }
    }

    /** Its object is immutable, so that a copy of what a plain object holds is as good. */
    record Holder(Shape shape) {
        static Holder sample() {
            return new Holder(new Square(3));
        }
    }

    @Traced
    static double measured(Shape shape) {
        return switch (shape) {
            case Disc(double radius) when radius > 1 -> radius * 3;
            case Disc disc -> disc.area();
            case Square square -> square.side() + square.edges();
            case Hexagon hexagon -> hexagon.area() * hexagon.edges();
        };
    }

    @Traced
    static double grouped(Shape shape) {
        return switch (shape) {
            case Edged edged -> edged.area() * edged.edges();
            case Disc disc -> disc.radius();
        };
    }

    @Traced
    static double held(Holder holder, double x) {
        return measured(holder.shape()) * x;
    }

    @Traced
    static double all(double x) {
        double sum = 0;
        for (Shape shape : List.of(new Disc(x), new Square(x), new Hexagon(x))) {
            sum += measured(shape) * grouped(shape);
        }
        return sum;
    }
}
