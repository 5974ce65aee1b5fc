package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Objects that keep numbers in collections of their own, made without any number. */
class Bags {
    @Traced
    static class Bag {
        private final List<Double> all = new ArrayList<>();

        static Bag sample() {
            return new Bag().with(3);
        }

        static Bag of(double x) {
            Bag bag = new Bag();
            bag.add(x);
            return bag;
        }

        static Bag empty() {
            return new Bag();
        }

        void add(double x) {
            all.add(x);
        }

        Bag with(double x) {
            add(x);
            return this;
        }

        double total() {
            double sum = 0;
            for (double x : all) {
                sum += x * x;
            }
            return sum;
        }

        List<Double> values() {
            return all;
        }
    }

    @Traced
    static class Scaled {
        private final LinkedList<Double> all;
        private final double scale;

        Scaled(double scale, List<Double> start) {
            this.all = new LinkedList<>(start);
            this.scale = scale;
        }

        static Scaled sample() {
            return new Scaled(2, List.of(1.0, 4.0));
        }

        void add(double x) {
            all.addFirst(scale * x);
        }

        double first() {
            return all.getFirst() - all.getLast();
        }
    }

    @Traced
    static class Table {
        private final Map<String, Double> rates = new HashMap<>();
        private final Deque<Double> last = new ArrayDeque<>();

        static Table sample() {
            Table table = new Table();
            table.add("a", 1.5);
            return table;
        }

        void add(String name, double rate) {
            rates.merge(name, rate, Double::sum);
            last.push(rate);
        }

        double rate(String name) {
            return rates.getOrDefault(name, 0.0) * last.peek();
        }
    }

    @Traced
    interface Sink {
        static Sink sample() {
            return Squares.sample();
        }

        void put(double x);

        double sum();
    }

    @Traced
    abstract static class Kept implements Sink {
        final List<double[]> rows = new ArrayList<>();

        static Kept sample() {
            return Squares.sample();
        }

        @Override
        public double sum() {
            double sum = 0;
            for (double[] row : rows) {
                sum += row[0] / 2;
            }
            return sum;
        }
    }

    @Traced
    static class Squares extends Kept {
        static Squares sample() {
            Squares squares = new Squares();
            squares.put(2);
            return squares;
        }

        @Override
        public void put(double x) {
            rows.add(new double[] {x * x});
        }
    }

    @Traced
    static class Model {
        private final Bag bag = new Bag();

        static Model sample() {
            Model model = new Model();
            model.see(2);
            return model;
        }

        void see(double x) {
            bag.add(x);
            bag.add(2);
        }

        double loss() {
            return bag.total();
        }
    }

    @Traced
    static double added(double a, double b) {
        Bag bag = new Bag();
        bag.add(a * b);
        for (int i = 0; i < 2; i++) {
            bag.add(b);
        }
        bag.add(3);
        return bag.total();
    }

    @Traced
    static double factories(double a, double b) {
        Bag one = Bag.of(a);
        one.add(b);
        Bag other = Bag.empty();
        other.add(b);
        return one.total() - other.total() * new Bag().with(2).with(a).total();
    }

    @Traced
    static double handedOut(double a, double b) {
        Bag bag = new Bag();
        bag.values().add(a);
        List<Double> values = bag.values();
        values.addAll(List.of(a * b, b, 1.0));
        Iterator<Double> iterator = bag.values().iterator();
        iterator.next();
        iterator.remove();
        return bag.total() + bag.values().get(0);
    }

    @Traced
    static double field(double a, double b) {
        Bag bag = new Bag();
        bag.all.add(a);
        bag.all.add(b);
        return bag.total() * bag.all.get(1);
    }

    @Traced
    static double constructor(double a, double b) {
        Scaled scaled = new Scaled(2, List.of(1.0, 2.0));
        scaled.add(a);
        Scaled active = new Scaled(b, new ArrayList<>());
        active.add(a);
        active.add(1);
        return scaled.first() * active.first();
    }

    @Traced
    static double maps(double a, double b) {
        Table table = new Table();
        table.add("a", a);
        table.add("a", b);
        return table.rate("a") + table.rate("b");
    }

    @Traced
    static double overridden(double a, double b) {
        Sink sink = new Squares();
        sink.put(a);
        Kept kept = new Squares();
        kept.put(b);
        return sink.sum() * kept.sum();
    }

    @Traced
    static double inObject(double a, double b) {
        Model model = new Model();
        model.see(a * b);
        return model.loss();
    }

    private static void fill(Bag bag, double x) {
        bag.add(x * x);
    }

    @Traced
    static double passed(double a, double b) {
        Bag bag = new Bag();
        fill(bag, a);
        Bag chosen = a > b ? bag : new Bag();
        chosen.add(b);
        return bag.total();
    }

    @Traced
    static double held(double a, double b) {
        Bag[] array = {new Bag(), new Bag()};
        array[0].add(a);
        Map<String, Bag> map = new HashMap<>();
        map.computeIfAbsent("b", name -> new Bag()).add(b);
        List<Bag> list = new ArrayList<>(List.of(array[0], new Bag()));
        list.get(1).add(a + b);
        return array[0].total() - map.get("b").total() * list.get(1).total();
    }

    @Traced
    static double fromFunctions(double a, double b) {
        Supplier<Bag> make = Bag::new;
        Bag made = make.get();
        made.add(a);
        List<Bag> all = Stream.generate(() -> new Bag()).limit(2).toList();
        all.get(1).add(b);
        return made.total() * all.get(1).total() + all.get(0).total();
    }

    @Traced
    static double inField(double a, double b) {
        Model model = new Model();
        Model same = model;
        same.bag.add(a);
        model.bag.values().add(b);
        return model.loss();
    }
}
