package bad;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Collections {
    private final List<Double> numbers = new ArrayList<>();
    private final Comparator<Double> order = Comparator.naturalOrder();

    @Traced
    static double comparing(double x, List<Double> list) {
        // ERROR: unsupported-expression
        int at = list.indexOf(x);
        // ERROR: unsupported-expression
        boolean is = list.contains(1.0);
        double least = 1;
        // ERROR: unsupported-expression
        list.remove(Double.valueOf(x));
        // ERROR: unsupported-expression
        int hash = list.hashCode();
        return at + hash + least + (is ? 1 : 2);
    }

    @Traced
    static double keys(double x) {
        Set<Double> set = new HashSet<>();
        // ERROR: library-callee
        set.add(x);
        Map<Double, Double> map = new TreeMap<>();
        // ERROR: hidden-value
        map.put(x, x);
        return x;
    }

    @Traced
    double shared(double x) {
        // ERROR: shared-array
        numbers.add(x);
        List<Double> alias = numbers;
        // ERROR: shared-array
        alias.add(x);
        return numbers.get(0) * x;
    }

    @Traced
    double functions(double x) {
        List<Double> list = new ArrayList<>();
        list.add(x);
        // ERROR: untraced-function
        list.sort(order);
        double mean = list.stream().collect(Collectors.averagingDouble(y -> y));
        // ERROR: unsupported-expression
        double most = list.stream().mapToDouble(y -> y).summaryStatistics().getMax();
        return mean + most;
    }

    static class Row extends ArrayList<Double> {}

    @Traced
    static double row(double x) {
        // ERROR: hidden-value
        List<Double> row = new Row();
        row.add(x);
        return row.get(0);
    }

    @Traced
    static String text(double x) {
        List<Double> list = new ArrayList<>();
        list.add(x);
        // ERROR: hidden-value
        for (Object one : list) {
            System.out.println(one);
        }
        // ERROR: hidden-value
        Object hidden = Stream.of(x, x);
        return "all: " + list;
    }

    /** An array of any objects, or of boxes, does not have what is in a collection of nodes. */
    @Traced
    static double arrays(double x) {
        // ERROR: hidden-value
        Double[] boxes = Stream.of(x, 2.0).toArray(Double[]::new);
        // ERROR: hidden-value
        Object[] objects = List.of(x, 2.0).toArray();
        // ERROR: hidden-value
        Number[] numbers = List.of(x).toArray(new Number[0]);
        return boxes.length * x;
    }

    private static final List<Double> SHARED = new ArrayList<>();

    @Traced
    static class Bag {
        static final Bag ONE = new Bag();
        private final List<Double> all = new ArrayList<>();

        void add(double x) {
            all.add(x);
        }
    }

    @Traced
    static double sharedObject(double x) {
        // ERROR: untraceable-callee
        Bag.ONE.add(x);
        return Bag.ONE.all.get(0) * x;
    }

    private static List<Double> common(double x) {
        return x > 0 ? SHARED : SHARED.subList(0, 1);
    }

    @Traced
    static double copyChanged(double x) {
        // ERROR: shared-array
        common(x).add(1.0);
        return SHARED.size() * x;
    }

    @Traced
    static double copyHeld(double x) {
        // ERROR: shared-array
        List<Double> all = common(x);
        SHARED.add(2.0);
        return all.size() * x;
    }

    private static double grown(List<Double> all, double x) {
        SHARED.add(2.0);
        return all.size() * x;
    }

    @Traced
    static double passedMeanwhile(double x) {
        // ERROR: written-array
        return grown(SHARED, x);
    }

    @Traced
    static double withoutForm(double x) {
        ArrayList<Double> list = new ArrayList<>(List.of(x, 2.0));
        double[] last = {0};
        // ERROR: unsupported-expression
        list.spliterator().forEachRemaining(one -> last[0] = one);
        // ERROR: unsupported-expression
        List<?> clone = (List<?>) list.clone();
        double sum = list.stream().collect(Collectors.summingDouble(one -> one));
        return last[0] + clone.size() + sum;
    }

    @Traced
    @SuppressWarnings({"rawtypes", "unchecked"})
    static double untold(double x) {
        // ERROR: hidden-value
        List<Double>[] lists = new ArrayList[2];
        lists[0] = new ArrayList<>(List.of(x));
        // ERROR: hidden-value
        java.util.Arrays.fill(lists, new ArrayList<>());
        List raw = new ArrayList(List.of(1.0));
        // ERROR: hidden-value
        List<Double> list = new ArrayList<>(raw);
        list.add(x);
        return lists[0].get(0) * list.get(1);
    }

    private static ArrayList<Double> elsewhere() {
        return new ArrayList<>(SHARED);
    }

    @Traced
    static double either(double x) {
        // ERROR: hidden-value
        List<Double> list = x > 0 ? elsewhere() : new ArrayList<>(List.of(x));
        return list.get(0) * x;
    }
}
