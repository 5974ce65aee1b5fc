package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;

/** Methods that return the object on which they are called: it is the same object for all who hold it, in either form. */
class Fluent {
    @Traced
    static class Mean {
        private double sum;
        private int count;

        static Mean create() {
            return new Mean();
        }

        static Mean sample() {
            return create();
        }

        Mean add(double x) {
            sum += x;
            count++;
            return this;
        }

        Mean addBoth(double x, double y) {
            return add(x).add(y * sum);
        }

        double get() {
            return sum / count;
        }
    }

    @Traced
    static class Product {
        private double value;

        Product(double value) {
            this.value = value;
        }

        static Product sample() {
            return new Product(3);
        }

        Product times(double x) {
            value *= x;
            return (this);
        }

        double get() {
            return value;
        }
    }

    @Traced
    static class Power extends Product {
        Power(double value) {
            super(value);
        }

        static Power sample() {
            return new Power(2);
        }

        @Override
        Power times(double x) {
            super.times(x * x);
            return this;
        }

        Power once(double x) {
            super.times(x);
            return this;
        }
    }

    @Traced
    record Line(double slope, double offset) {
        static Line sample() {
            return new Line(2, 3);
        }

        double at(double x) {
            return slope * x + offset;
        }
    }

    @Traced
    static class LineBuilder {
        private double slope = 1;
        private double offset = 2;

        static LineBuilder sample() {
            return new LineBuilder();
        }

        LineBuilder slope(double slope) {
            this.slope = slope;
            return this;
        }

        LineBuilder offset(double offset) {
            this.offset = offset;
            return this;
        }

        Line build() {
            return new Line(slope, offset);
        }
    }

    @Traced
    interface Step {
        Product go(double x);
    }

    @Traced
    static double chained(double x, double y) {
        return Mean.create().add(x).addBoth(y, x * y).add(2).get();
    }

    @Traced
    static double built(double x, double y) {
        return new LineBuilder().slope(x * y).offset(y).build().at(x);
    }

    @Traced
    static double sameObject(double x, double y) {
        Product p = new Product(2);
        Product q = x > 0 ? p.times(x) : p;
        for (int i = 1; i < 3; i++) {
            q = q.times(y * i);
        }
        return p == q ? p.get() * q.times(x).get() : 0;
    }

    @Traced
    static double overridden(double x, double y) {
        Product p = new Power(3);
        return p.times(x).times(y).get() + new Power(2).times(y).once(x).get() + new Product(x).times(y).get();
    }

    @Traced
    static double inList(double x, double y) {
        List<Product> all = new ArrayList<>();
        all.add(new Product(x).times(y));
        Product two = new Product(2);
        all.add(two.times(x));
        two.times(3);
        double sum = 0;
        for (Product p : all) {
            sum += p.times(y).get();
        }
        return sum;
    }

    @Traced
    static double references(double x, double y) {
        Product p = new Product(1);
        Step step = p::times;
        step.go(x);
        Step other = v -> p.times(v * y);
        return other.go(x).get();
    }

    @Traced
    static Product passedOn(Product p, double x) {
        return p.times(x);
    }

    @Traced
    static class Pair {
        double weight;
        final Product product;

        Pair(double weight) {
            this.weight = weight;
            this.product = new Product(weight);
        }

        static Pair sample() {
            return new Pair(2);
        }
    }

    private static Pair heavier(Pair one, Pair other) {
        return one.weight > other.weight ? one : other;
    }

    private static Product productOf(Pair pair) {
        return pair.product;
    }

    /** Fields of what a call returns. */
    @Traced
    static double assigned(double x, double y) {
        Pair first = new Pair(x);
        Pair second = new Pair(y);
        productOf(first).value = x * y;
        productOf(second).value += productOf(first).value;
        heavier(first, second).weight *= y;
        double before = productOf(first).value++;
        (x > y ? first : second).weight -= before;
        List.of(first, second).get(1).weight = x;
        return first.weight * second.weight + productOf(first).get() * second.product.get();
    }
}
