import dev.tracegrad.annotations.Traced;
import java.util.function.Supplier;

class AbstractTwins {
    @Traced
    record Part(double weight) implements Comparable<Part>, Supplier<String> {
        @Override
        public int compareTo(Part other) {
            return Double.compare(weight, other.weight);
        }

        @Override
        public String get() {
            return "part";
        }
    }

    @Traced
    abstract static class Machine {
        abstract Supplier<String> part();

        abstract double work(double x);
    }

    /** What it gives has a tracked form, which is no supplier. */
    @Traced
    static class Mill extends Machine {
        private final Part part;

        Mill(double weight) {
            part = new Part(weight);
        }

        @Override
        Part part() {
            return part;
        }

        @Override
        double work(double x) {
            return x * part.weight();
        }
    }

    @Traced
    static double worked(double x) {
        // ERROR: hidden-value
        Machine machine = new Mill(x);
        return machine.work(x);
    }

    @Traced
    abstract static class Operation<T> {
        abstract T on(Tree tree);
    }

    @Traced
    static class Doubled extends Operation<Tree> {
        static final Operation<Tree> DOUBLED = new Doubled();

        @Override
        Tree on(Tree tree) {
            return new Tree(tree.height * 2);
        }
    }

    @Traced
    static class Tree {
        double height;

        Tree(double height) {
            this.height = height;
        }

        <T> T apply(Operation<T> operation) {
            return operation.on(this);
        }

        Tree doubled() {
            // WARNING: not-traced
            return apply(Doubled.DOUBLED);
        }
    }

    @Traced
    static double grown(double x) {
        // ERROR: untraceable-callee
        return new Tree(x).doubled().height;
    }
}
