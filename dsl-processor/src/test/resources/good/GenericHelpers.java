package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Helpers with type variables that only hand on the numbers, objects and functions that they are given. */
class GenericHelpers {
    @Traced
    record Point(double x, double y) {
        static Point sample() {
            return new Point(1.5, -2);
        }
    }

    private static <T> T pick(boolean first, T a, T b) {
        return first ? a : b;
    }

    private static <T> T orElse(T a, T b) {
        return a != null ? a : b;
    }

    private static <T> T chosen(int i, T a, T b) {
        return switch (i) {
            case 0 -> a;
            default -> b;
        };
    }

    @SafeVarargs
    private static <T> List<T> listOf(T... all) {
        List<T> list = new ArrayList<>();
        for (T one : all) {
            list.add(one);
        }
        return list;
    }

    private static <T> T tap(T one, Consumer<? super T> seen) {
        seen.accept(one);
        return one;
    }

    private static <T> List<T> repeat(T one, int n) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            list.add(one);
        }
        return list;
    }

    private static <T> T iterate(T start, int n, UnaryOperator<T> step) {
        T at = start;
        for (int i = 0; i < n; i++) {
            at = step.apply(at);
        }
        return at;
    }

    private static <T> T maxBy(List<T> list, Comparator<? super T> order) {
        T best = list.get(0);
        for (T one : list) {
            if (order.compare(one, best) > 0) {
                best = one;
            }
        }
        return best;
    }

    private static <T> T maxOf(List<T> list, ToDoubleFunction<? super T> size) {
        T best = list.get(0);
        for (T one : list) {
            if (size.applyAsDouble(one) > size.applyAsDouble(best)) {
                best = one;
            }
        }
        return best;
    }

    private static <A, B, R> List<R> zip(List<A> a, List<B> b, BiFunction<A, B, R> both) {
        List<R> list = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            list.add(both.apply(a.get(i), b.get(i)));
        }
        return list;
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.reverse(other);
        return other;
    }

    private static <T> Optional<T> optional(T one) {
        return Optional.ofNullable(one);
    }

    private static <A, B, C> Function<A, C> compose(Function<A, B> first, Function<B, C> then) {
        return a -> then.apply(first.apply(a));
    }

    private static <K, V> V memo(Map<K, V> known, K key, Function<K, V> made) {
        V value = known.get(key);
        if (value == null) {
            value = made.apply(key);
            known.put(key, value);
        }
        return value;
    }

    private static <K extends Comparable<K>, V> V found(Map<K, V> known, K key, V other) {
        return known.containsKey(key) ? known.get(key) : other;
    }

    private static <T> T retry(int n, Supplier<T> work) {
        for (int i = 1; i < n; i++) {
            try {
                return work.get();
            } catch (IllegalStateException e) {
                continue;
            }
        }
        return work.get();
    }

    @Traced
    static double numbers(double x, double y, int i) {
        return pick(x > y, x, 2.0) * orElse(x, y) + chosen(i, x * y, y) + pick(i > 0, 1.0, 2.0);
    }

    @Traced
    static double lists(double x, double y) {
        double sum = 0;
        for (double one : zip(reversed(listOf(x, y, 1.0)), repeat(y, 3), (a, b) -> a * b)) {
            sum += one;
        }
        return sum * maxBy(List.of(x, y), (a, b) -> Double.compare(a, b));
    }

    @Traced
    static double functions(double x, double y) {
        double[] seen = {0};
        double z = tap(x * y, v -> seen[0] += v);
        Function<Double, Double> both = compose(v -> v * y, v -> v + x);
        return iterate(z, 3, v -> v * y) + seen[0] + both.apply(x) + retry(2, () -> x / y);
    }

    @Traced
    static double objects(double x, double y) {
        Point p = maxOf(listOf(new Point(x, y), new Point(y, x)), q -> q.x() * 2 + q.y());
        return p.x() * optional(p).map(Point::y).orElse(1.0) * optional(x).orElse(y);
    }

    @Traced
    static double maps(double x, double y) {
        Map<Integer, Double> known = new HashMap<>();
        double twice = memo(known, 3, k -> x * k) + memo(known, 3, k -> y * k);
        return twice * found(known, 3, y) + found(known, 4, y);
    }
}
