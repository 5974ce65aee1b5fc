package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Interfaces with several methods, which the twins of the classes that implement them have in tracked form. */
class Interfaces {
    @Traced
    interface Named {
        double SCALE = 3;

        String name();

        double weight();

        static Named sample() {
            return new Unit();
        }

        default double tagged(double x) {
            return x * SCALE + weight();
        }
    }

    @Traced
    interface Shape extends Named {
        double area();

        double edge();

        Shape scaled(double k);

        static Shape sample() {
            return new Disc(1.25);
        }

        static double total(List<Shape> all) {
            double sum = 0;
            for (Shape one : all) {
                sum += one.area();
            }
            return sum;
        }

        private double half() {
            return area() / 2;
        }

        default double ratio(double y) {
            return half() * y / edge();
        }
    }

    @Traced
    interface Counted {
        int count();

        double size();

        static Counted sample() {
            return new Disc(2.5);
        }

        default double all() {
            return size() * count();
        }
    }

    @Traced
    record Disc(double radius) implements Shape, Counted {
        static Disc sample() {
            return new Disc(0.75);
        }

        @Override
        public double area() {
            return Math.PI * radius * radius;
        }

        @Override
        public double edge() {
            return 2 * Math.PI * radius;
        }

        @Override
        public Disc scaled(double k) {
            return new Disc(k * radius);
        }

        @Override
        public String name() {
            return "disc";
        }

        @Override
        public double weight() {
            return radius;
        }

        @Override
        public int count() {
            return 2;
        }

        @Override
        public double size() {
            return radius;
        }
    }

    /** Implements one half; its subclass has the other. */
    @Traced
    abstract static class Sided implements Shape {
        static Sided sample() {
            return new Square(0.5);
        }

        abstract double side();

        @Override
        public double edge() {
            return 4 * side();
        }

        @Override
        public double weight() {
            return 7;
        }
    }

    @Traced
    static class Square extends Sided {
        private double side;

        Square(double side) {
            this.side = side;
        }

        static Square sample() {
            return new Square(1.5);
        }

        @Override
        double side() {
            return side;
        }

        @Override
        public double area() {
            return side * side;
        }

        @Override
        public double ratio(double y) {
            return y;
        }

        @Override
        public Shape scaled(double k) {
            return new Square(side * k);
        }

        @Override
        public String name() {
            return "square";
        }

        void grow(double k) {
            side *= k;
        }
    }

    /** Has no numbers. */
    @Traced
    record Unit() implements Shape {
        static Unit sample() {
            return new Unit();
        }

        @Override
        public double area() {
            return 1;
        }

        @Override
        public double edge() {
            return 4;
        }

        @Override
        public Shape scaled(double k) {
            return new Square(k);
        }

        @Override
        public String name() {
            return "unit";
        }

        @Override
        public double weight() {
            return 1;
        }
    }

    @Traced
    record Group(List<Shape> parts, Shape first) implements Shape {
        static Group sample() {
            return new Group(List.of(new Disc(1), new Unit()), new Disc(2));
        }

        @Override
        public double area() {
            return Shape.total(parts) + first.area();
        }

        @Override
        public double edge() {
            return parts.stream().mapToDouble(Shape::edge).sum();
        }

        @Override
        public Shape scaled(double k) {
            List<Shape> scaled = new ArrayList<>();
            for (Shape part : parts) {
                scaled.add(part.scaled(k));
            }
            return new Group(scaled, first.scaled(k));
        }

        @Override
        public String name() {
            return "group";
        }

        @Override
        public double weight() {
            return parts.get(0).weight();
        }
    }

    @Traced
    record Boxed<T>(T what, double w) implements Counted {
        static Boxed<String> sample() {
            return new Boxed<>("x", 1.5);
        }

        @Override
        public int count() {
            return what.hashCode() % 3;
        }

        @Override
        public double size() {
            return w;
        }
    }

    @Traced
    static Shape of(double r) {
        return r > 1 ? new Disc(r) : new Square(r);
    }

    @Traced
    static double returned(double r) {
        return of(r).area() * of(r).ratio(r);
    }

    @Traced
    static double taken(Shape shape, double x) {
        return shape.area() * x + shape.ratio(x) + shape.tagged(x);
    }

    @Traced
    static double passed(double r) {
        return taken(new Disc(r), r) + taken(new Unit().scaled(r), 2);
    }

    @Traced
    static double inList(double r) {
        List<Shape> all = new ArrayList<>();
        all.add(new Disc(r));
        all.add(new Unit());
        all.add(new Group(List.of(new Square(r)), new Disc(2)));
        double sum = Shape.total(all);
        for (Shape one : all) {
            sum += one.scaled(r).edge() * one.weight();
        }
        return sum + all.stream().filter(one -> one.area() > 1).mapToDouble(Shape::edge).sum();
    }

    @Traced
    static double inArray(double r) {
        Shape[] all = {new Disc(r), new Square(r), of(r)};
        double sum = 0;
        for (Shape one : all) {
            sum += one.edge();
        }
        return sum * all[1].area();
    }

    @Traced
    static double inMap(double r) {
        Map<String, Shape> all = new HashMap<>();
        all.put("a", new Disc(r));
        all.put("b", new Square(r));
        return all.get("a").area() * all.get("b").edge();
    }

    @Traced
    static double perhaps(double r) {
        Optional<Shape> one = Optional.of(new Disc(r));
        Supplier<Shape> other = () -> new Square(r);
        return one.map(Shape::area).orElse(0.0) * other.get().edge();
    }

    @Traced
    static double best(double r) {
        Shape best = null;
        for (int i = 1; i < 4; i++) {
            Shape next = new Square(r * i);
            if (best == null || next.area() > best.area()) {
                best = next;
            }
        }
        return best.area();
    }

    @Traced
    static double tested(Shape shape) {
        if (shape instanceof Disc disc) {
            return disc.radius() * disc.all();
        }
        return shape instanceof Counted ? 1 : ((Square) of(0.5)).side() * shape.edge();
    }

    @Traced
    static double changed(double r) {
        Square square = new Square(r);
        Shape shape = square;
        square.grow(r);
        return shape.area();
    }

    @Traced
    static double viewed(double r, Boxed<String> boxed) {
        Disc disc = new Disc(r);
        Counted counted = r > 0 ? disc : boxed;
        Named named = disc;
        return counted.all() + named.tagged(r) * named.name().length();
    }
}
