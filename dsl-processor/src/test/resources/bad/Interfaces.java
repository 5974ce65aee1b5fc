import dev.tracegrad.annotations.Traced;
import java.util.HashSet;
import java.util.Set;

class Interfaces {
    @Traced
    interface Shape {
        double area();

        double edge();

        private double half() {
            return area() / 2;
        }

        default double both(Shape other) {
            // WARNING: not-traced
            return other.half() + half();
        }
    }

    @Traced
    record Disc(double r) implements Shape {
        @Override
        public double area() {
            return r;
        }

        @Override
        public double edge() {
            return r;
        }
    }

    @Traced
    static class Square implements Shape {
        final double side;

        Square(double side) {
            this.side = side;
        }

        @Override
        public double area() {
            return side;
        }

        @Override
        public double edge() {
            return side;
        }
    }

    interface Other {}

    /** Has no twin, since an enum implements it. */
    @Traced
    interface Counted {
        double size();

        int count();
    }

    @Traced
    record Many(double size, int count) implements Counted {}

    enum None implements Counted {
        NONE;

        @Override
        public double size() {
            return 0;
        }

        @Override
        public int count() {
            return 0;
        }
    }

    private final Shape held = new Disc(3);
    private static final Shape MADE = new Disc(2);

    @Traced
    static double used(Shape shape, double x) {
        return shape.area() * x;
    }

    @Traced
    static double hidden(double x) {
        // ERROR: hidden-value
        Counted counted = new Many(x, 2);
        return counted.size();
    }

    @Traced
    static boolean equal(double x) {
        Shape shape = new Disc(x);
        Shape other = new Disc(x);
        // ERROR: unsupported-expression
        return shape.equals(other);
    }

    @Traced
    static boolean same(double x) {
        Shape shape = new Disc(x);
        Shape other = shape;
        // ERROR: unsupported-expression
        return shape == other;
    }

    @Traced
    static int hashed(double x) {
        Shape shape = new Disc(x);
        // ERROR: unsupported-expression
        return shape.hashCode();
    }

    @Traced
    static boolean tested(double x) {
        Shape shape = new Disc(x);
        // ERROR: unsupported-expression
        return shape instanceof Other;
    }

    @Traced
    static double anonymous(double x) {
        Shape shape = new Disc(x);
        if (x > 3) {
            // ERROR: unsupported-expression
            shape = new Shape() {
                @Override
                public double area() {
                    return 2;
                }

                @Override
                public double edge() {
                    return 2;
                }
            };
        }
        return shape.area();
    }

    @Traced
    static Set<Shape> inSet(double x) {
        Set<Shape> all = new HashSet<>();
        // ERROR: library-callee
        all.add(new Disc(x));
        return all;
    }

    @Traced
    double copied(double x) {
        return used(held, x);
    }

    @Traced
    static Shape made() {
        // ERROR: shared-object
        return MADE;
    }

    /** It is no function, since a lambda is no class of its own, and has no twin. */
    @Traced
    interface Wide<T extends Wide<T>> {
        double width();
    }

    @Traced
    record Plank(double width) implements Wide<Plank> {}

    @Traced
    static double wide(double x) {
        // ERROR: hidden-value
        Wide<Plank> plank = new Plank(x);
        return plank.width();
    }
}
