package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Method references evaluate what stands before their colons once, where they are made, and it is not null. */
@SuppressWarnings({"traced:plain-object", "traced:field-write"})
class BoundReferences {
    static class Line {
        double slope;

        Line(double slope) {
            this.slope = slope;
        }

        double at(double x) {
            return slope * x;
        }

        Line plus(Line other) {
            return new Line(slope + other.slope);
        }

        void steepen(double by) {
            slope *= by;
        }
    }

    @Traced
    record Ray(double slope) {
        double at(double x) {
            return slope * x;
        }

        DoubleUnaryOperator timesOf(Ray other) {
            try {
                return other::at;
            } catch (NullPointerException e) {
                return this::at;
            }
        }

        static Ray sample() {
            return new Ray(1.5);
        }
    }

    static class Counter {
        int made;

        Line next(double slope) {
            made++;
            return new Line(slope * made);
        }
    }

    static final Line STEEP = new Line(4);
    static Line current = new Line(3);

    @Traced
    static double assignedAgain(double a, double b) {
        Line line = new Line(a);
        DoubleUnaryOperator first = line::at;
        line = new Line(b);
        Ray ray = new Ray(b);
        DoubleUnaryOperator second = ray::at;
        ray = new Ray(a);
        return first.applyAsDouble(2) * line.at(3) + second.applyAsDouble(a) * ray.at(b);
    }

    @Traced
    static double assignedOnce(double a, double b) {
        Line line = new Line(a);
        DoubleUnaryOperator times = line::at;
        return times.applyAsDouble(b);
    }

    @Traced
    static double ofNull(double a, double b) {
        Line line = a > 1 ? new Line(a) : null;
        try {
            DoubleUnaryOperator times = line::at;
            return times.applyAsDouble(b);
        } catch (NullPointerException e) {
            return new Ray(a).timesOf(null).applyAsDouble(b) + new Ray(a).timesOf(new Ray(b)).applyAsDouble(3);
        }
    }

    @Traced
    static double computed(double a, double b) {
        Counter counter = new Counter();
        DoubleUnaryOperator times = counter.next(a)::at;
        double twice = times.applyAsDouble(b) + times.applyAsDouble(2);
        Line[] lines = {new Line(a), new Line(b)};
        int i = 0;
        DoubleUnaryOperator chosen = (a > b ? lines[i++] : lines[1])::at;
        return twice * counter.made + chosen.applyAsDouble(b) * i;
    }

    @Traced
    static double inOrder(double a, double b) {
        Counter counter = new Counter();
        double first = applied(counter.next(a).slope, counter.next(b)::at, counter.made);
        return first * new Line(b).plus(new Line(a)).at(a);
    }

    static double applied(double x, DoubleUnaryOperator function, int made) {
        return function.applyAsDouble(x) * made;
    }

    @Traced
    static double ofFields(double a, double b) {
        DoubleUnaryOperator steep = STEEP::at;
        DoubleUnaryOperator old = current::at;
        Line kept = new Line(a);
        DoubleConsumer steepen = kept::steepen;
        Line same = kept;
        kept = new Line(1);
        steepen.accept(b);
        return steep.applyAsDouble(a) + old.applyAsDouble(b) + same.slope * kept.slope;
    }

    @Traced
    static double ofFunctions(double a, double b) {
        DoubleUnaryOperator function = x -> x * a;
        DoubleUnaryOperator first = function::applyAsDouble;
        function = x -> x + b;
        IntUnaryOperator letter = "abc"::charAt;
        return first.applyAsDouble(b) * function.applyAsDouble(a) * letter.applyAsInt(1);
    }

    @Traced
    static double ofCollections(double a, double b) {
        List<Double> list = new ArrayList<>();
        Stream.of(a, b).forEach(list::add);
        Function<Integer, Double> old = list::get;
        list = List.of(b);
        double[] array = {a, b};
        Supplier<double[]> copy = array::clone;
        array[0] = 3;
        Line line = new Line(a);
        line = line.plus(new Line(b));
        double sum = Stream.of(a, b).map(line::at).reduce(0.0, Double::sum);
        return old.apply(0) * list.get(0) + copy.get()[0] * array[1]
                + sum + DoubleStream.of(a, b).map(line::at).sum();
    }
}
