package bad;

import dev.tracegrad.annotations.Traced;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/** Code that would look at the tracked form of an object, where the plain one would answer otherwise. */
class Crossings {
    @Traced
    record Point(double x, double y) {}

    @Traced
    record Rows(double[] row) {}

    @Traced
    static class Fixed {
        final double x;

        Fixed(double x) {
            this.x = x;
        }
    }

    private static <T> boolean repeats(List<T> list) {
        return new HashSet<>(list).size() < list.size();
    }

    private static <T> T byNature(T a, T b) {
        @SuppressWarnings("unchecked")
        Comparator<T> order = (Comparator<T>) Comparator.naturalOrder();
        return order.compare(a, b) > 0 ? a : b;
    }

    private static <T> T maxBy(List<T> list, Comparator<? super T> order) {
        return order.compare(list.get(0), list.get(1)) > 0 ? list.get(0) : list.get(1);
    }

    private static <K, V> V get(Map<K, V> known, K key, V other) {
        return known.containsKey(key) ? known.get(key) : other;
    }

    private static <T> int distinct(List<T> all) {
        return Set.copyOf(all).size();
    }

    private static <T> boolean same(T a, T b) {
        return a == b;
    }

    private static <T extends Number> T bound(T one) {
        return one;
    }

    private static <T> Object forgotten(T one) {
        return one;
    }

    @Traced
    static double variables(double x, double y) {
        Map<Double, Double> known = new HashMap<>();
        // ERROR: hidden-value
        double sum = byNature(x, 2.0);
        // ERROR: unsupported-expression
        sum += get(known, 3.0, y);
        // ERROR: hidden-value
        sum += distinct(List.of(x, y));
        // ERROR: hidden-value
        sum += same(x, 2.0) ? 1 : 2;
        // ERROR: hidden-value
        sum += bound(x);
        // ERROR: hidden-value
        return sum + (Double) forgotten(x);
    }

    private static <T> void log(T one) {
        System.out.println(one);
    }

    private static double first(Object o) {
        return o instanceof Point p ? p.x() : -1;
    }

    @Traced
    static double helpers(double x, double y) {
        // ERROR: hidden-value
        boolean repeats = repeats(List.of(x, y));
        // ERROR: hidden-value
        log(new Point(x, y));
        // ERROR: hidden-value
        return first(new Point(x, y)) + (repeats ? 1 : 2);
    }

    @Traced
    static double classes(double x, Object given) {
        Point p = new Point(x, x);
        double[] a = {x};
        // ERROR: unsupported-expression
        int n = p.getClass().getName().length();
        // ERROR: unsupported-expression
        n += a.getClass().getName().length();
        // ERROR: unsupported-expression
        return new Fixed(x) instanceof Comparable ? x * n : x;
    }

    @Traced
    static double answers(double x, Point other) {
        Fixed one = new Fixed(x);
        Rows rows = new Rows(new double[] {x});
        DoubleUnaryOperator f = v -> v * x;
        // ERROR: unsupported-expression
        boolean is = one == new Fixed(x);
        // ERROR: unsupported-expression
        is |= Objects.equals(one, null);
        // ERROR: unsupported-expression
        String text = "rows: " + rows;
        // ERROR: unsupported-expression
        text += f;
        // ERROR: unsupported-expression
        is |= new Point(x, x).equals(new Object());
        return is ? x : x * text.length();
    }

    @Traced
    static double locks(double[] a, double x) {
        // ERROR: unsupported-expression
        synchronized (a) {
            return a[0] * x;
        }
    }

    @Traced
    static double parallel(double[] a) {
        // ERROR: unsupported-expression
        return Arrays.stream(a).parallel().sum();
    }
}
