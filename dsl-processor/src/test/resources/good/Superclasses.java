package good;

import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.function.Supplier;

/** What the constructor of a superclass reads of fields that traced code writes, where no source calls it. */
@SuppressWarnings({"traced:plain-object", "traced:field-write"})
class Superclasses {
    private static double rate = 1;

    static class Base {
        final double doubled;

        Base() {
            doubled = rate * 2;
        }
    }

    static class Middle<T> extends Base {
        final T name;

        Middle(T name) {
            this.name = name;
        }
    }

    static class Leaf extends Middle<String> {
        double more = doubled + 1;

        Leaf() {
            this("leaf");
        }

        Leaf(String name) {
            super(name);
        }
    }

    static class Counting {
        final double sum;

        Counting(double... more) {
            sum = more.length + rate;
        }
    }

    static class Weighted extends Counting {
        final double weight;

        Weighted(double weight) {
            this.weight = weight;
        }
    }

    @Traced
    static class Annotated extends Base {
        double weight = 3 * doubled;

        static Annotated sample() {
            return new Annotated();
        }

        double weighted(double x) {
            return weight * x * doubled;
        }
    }

    @Traced
    static double annotated(double x) {
        rate = x;
        return new Annotated().weighted(x);
    }

    @Traced
    static double implicit(double x) {
        rate = x;
        Leaf leaf = new Leaf();
        return leaf.doubled * leaf.more * new Middle<>("m").doubled;
    }

    @Traced
    static double varargs(double x) {
        rate = x;
        Weighted weighted = new Weighted(x * x);
        return weighted.sum * weighted.weight;
    }

    @Traced
    static double handed(double x) {
        rate = x;
        Supplier<Base> maker = Leaf::new;
        double sum = maker.get().doubled;
        for (Base one : List.of(new Leaf(), new Middle<>(2))) {
            sum += one.doubled * x;
        }
        return sum;
    }

    static class Source {
        double number = 1;

        double number() {
            return number;
        }
    }

    private static final Source SOURCE = new Source();

    static class Reading {
        final double read;

        Reading(double k) {
            read = SOURCE.number() * k;
        }
    }

    /** The constructor is given nothing tracked, but asks another object. */
    @Traced
    static double ofAnother(double x) {
        SOURCE.number = x * x;
        return new Reading(2).read;
    }
}
