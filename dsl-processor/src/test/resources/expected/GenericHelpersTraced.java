package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
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
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link GenericHelpers}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class GenericHelpersTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final MethodHandle PICK = PrivateMembers.staticMethod(
            LOOKUP, GenericHelpers.class, "pick", Object.class, boolean.class, Object.class, Object.class);

    private GenericHelpersTraced() {
    }

    /**
     * The graph of {@link GenericHelpers#numbers(double, double, int)}.
     */
    static Value numbers(Value x, Value y, int i) {
        try (Scope scope = Scope.enter(Sites.NUMBERS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            return Nodes.at(
                    Nodes.plus(
                            Nodes.unboxed(pick(x.data() > y.data(), x, Value.constant(2.0))).times(orElse(x, y))
                                    .plus(chosen(i, Nodes.at(x.times(y), scope, 3), y)),
                            plainPick(i > 0, 1.0, 2.0), "pick(i > 0, 1.0, 2.0)"),
                    scope, 4); // GenericHelpers.java:140
        }
    }

    /**
     * The graph of {@link GenericHelpers#lists(double, double)}.
     */
    static Value lists(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.LISTS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value sum = Nodes.at(Value.constant(0), scope, 3); // GenericHelpers.java:145
            for (Value one : Nodes.allUnboxed(zip(
                    reversed(listOf(x, y, Value.constant(1.0))), repeat(y, 3),
                    (a, b) -> Nodes.at(a.times(b), scope, 4)))) { // GenericHelpers.java:146
                sum = Nodes.at(sum.plus(one), scope, 5); // GenericHelpers.java:147
            }
            return Nodes.at(
                    sum.times(maxBy(List.of(x, y), (a, b) -> Double.compare(a.data(), b.data()))),
                    scope, 6); // GenericHelpers.java:149
        }
    }

    /**
     * The graph of {@link GenericHelpers#functions(double, double)}.
     */
    static Value functions(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.FUNCTIONS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] seen = new Value[] {Value.constant(0)}; // GenericHelpers.java:154
            Value z = Nodes.unboxed(Nodes.result(
                    tap(Nodes.at(x.times(y), scope, 3), v -> seen[0] = Nodes.at(seen[0].plus(v), scope, 4)),
                    "z")); // GenericHelpers.java:155
            Function<Value, Value> both = compose(
                    v -> Nodes.at(v.times(y), scope, 5), v -> Nodes.at(v.plus(x), scope, 6)); // GenericHelpers.java:156
            return Nodes.at(
                    Nodes.unboxed(iterate(z, 3, v -> Nodes.at(v.times(y), scope, 7))).plus(seen[0]).plus(both.apply(x))
                            .plus(retry(2, () -> Nodes.at(x.div(y), scope, 8))),
                    scope, 9); // GenericHelpers.java:157
        }
    }

    /**
     * The graph of {@link GenericHelpers#objects(double, double)}.
     */
    static Value objects(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.OBJECTS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            GenericHelpers_PointTraced p = maxOf(
                    listOf(new GenericHelpers_PointTraced(x, y), new GenericHelpers_PointTraced(y, x)),
                    q -> Nodes.at(q.x().times(2).plus(q.y()), scope, 3)); // GenericHelpers.java:162
            return Nodes.at(
                    p.x().times(optional(p).map(z -> z.y()).orElse(Value.constant(1.0))).times(optional(x).orElse(y)),
                    scope, 4); // GenericHelpers.java:163
        }
    }

    /**
     * The graph of {@link GenericHelpers#maps(double, double)}.
     */
    static Value maps(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.MAPS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Map<Integer, Value> known = new HashMap<>(); // GenericHelpers.java:168
            Value twice = Nodes.at(
                    Nodes.unboxed(memo(known, 3, k -> Nodes.at(Nodes.times(x, k, "k"), scope, 3)))
                            .plus(memo(known, 3, k -> Nodes.at(Nodes.times(y, k, "k"), scope, 4))),
                    scope, 5); // GenericHelpers.java:169
            return Nodes.at(
                    twice.times(found(known, 3, y)).plus(found(known, 4, y)), scope, 6); // GenericHelpers.java:170
        }
    }

    /**
     * The graph of {@link GenericHelpers#pick(boolean, Object, Object)}, which a traced method calls.
     */
    private static <T> T pick(boolean first, T a, T b) {
        return first ? a : b; // GenericHelpers.java:28
    }

    /**
     * The graph of {@link GenericHelpers#orElse(Object, Object)}, which a traced method calls.
     */
    private static <T> T orElse(T a, T b) {
        return a != null ? a : b; // GenericHelpers.java:32
    }

    /**
     * The graph of {@link GenericHelpers#chosen(int, Object, Object)}, which a traced method calls.
     */
    private static <T> T chosen(int i, T a, T b) {
        return switch (i) {
            case 0 -> a; // GenericHelpers.java:37
            default -> b; // GenericHelpers.java:38
        }; // GenericHelpers.java:36
    }

    /**
     * The graph of {@link GenericHelpers#listOf(Object[])}, which a traced method calls.
     */
    @SafeVarargs
    private static <T> List<T> listOf(T... all) {
        List<T> list = new ArrayList<>(); // GenericHelpers.java:44
        for (T one : all) { // GenericHelpers.java:45
            list.add(one); // GenericHelpers.java:46
        }
        return list; // GenericHelpers.java:48
    }

    /**
     * The graph of {@link GenericHelpers#reversed(List)}, which a traced method calls.
     */
    private static <T> List<T> reversed(List<T> list) {
        List<T> other = new ArrayList<>(list); // GenericHelpers.java:101
        Collections.reverse(other); // GenericHelpers.java:102
        return other; // GenericHelpers.java:103
    }

    /**
     * The graph of {@link GenericHelpers#repeat(Object, int)}, which a traced method calls.
     */
    private static <T> List<T> repeat(T one, int n) {
        List<T> list = new ArrayList<>(); // GenericHelpers.java:57
        for (int i = 0; i < n; i++) { // GenericHelpers.java:58
            list.add(one); // GenericHelpers.java:59
        }
        return list; // GenericHelpers.java:61
    }

    /**
     * The graph of {@link GenericHelpers#zip(List, List, BiFunction)}, which a traced method calls.
     */
    private static <A, B, R> List<R> zip(List<A> a, List<B> b, BiFunction<A, B, R> both) {
        List<R> list = new ArrayList<>(); // GenericHelpers.java:93
        for (int i = 0; i < a.size(); i++) { // GenericHelpers.java:94
            list.add(both.apply(a.get(i), b.get(i))); // GenericHelpers.java:95
        }
        return list; // GenericHelpers.java:97
    }

    /**
     * The graph of {@link GenericHelpers#maxBy(List, Comparator)}, which a traced method calls.
     */
    private static <T> T maxBy(List<T> list, Comparator<? super T> order) {
        T best = list.get(0); // GenericHelpers.java:73
        for (T one : list) { // GenericHelpers.java:74
            if (order.compare(one, best) > 0) { // GenericHelpers.java:75
                best = one; // GenericHelpers.java:76
            }
        }
        return best; // GenericHelpers.java:79
    }

    /**
     * The graph of {@link GenericHelpers#tap(Object, Consumer)}, which a traced method calls.
     */
    private static <T> T tap(T one, Consumer<? super T> seen) {
        seen.accept(one); // GenericHelpers.java:52
        return one; // GenericHelpers.java:53
    }

    /**
     * The graph of {@link GenericHelpers#compose(Function, Function)}, which a traced method calls.
     */
    private static <A, B, C> Function<A, C> compose(Function<A, B> first, Function<B, C> then) {
        return a -> then.apply(first.apply(a)); // GenericHelpers.java:111
    }

    /**
     * The graph of {@link GenericHelpers#iterate(Object, int, UnaryOperator)}, which a traced method calls.
     */
    private static <T> T iterate(T start, int n, UnaryOperator<T> step) {
        T at = start; // GenericHelpers.java:65
        for (int i = 0; i < n; i++) { // GenericHelpers.java:66
            at = step.apply(at); // GenericHelpers.java:67
        }
        return at; // GenericHelpers.java:69
    }

    /**
     * The graph of {@link GenericHelpers#retry(int, Supplier)}, which a traced method calls.
     */
    private static <T> T retry(int n, Supplier<T> work) {
        for (int i = 1; i < n; i++) { // GenericHelpers.java:128
            try {
                return work.get(); // GenericHelpers.java:130
            } catch (IllegalStateException e) {
                continue; // GenericHelpers.java:132
            }
        }
        return work.get(); // GenericHelpers.java:135
    }

    /**
     * The graph of {@link GenericHelpers#maxOf(List, ToDoubleFunction)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static <T> T maxOf(List<T> list, Function<? super T, Value> size) {
        try (Scope scope = Scope.enter(Sites.MAX_OF)) {
            T best = list.get(0); // GenericHelpers.java:83
            int passes = 0;
            for (T one : list) { // GenericHelpers.java:84
                try (Scope pass = scope.enterPass("", passes++)) {
                    if (size.apply(one).data() > size.apply(best).data()) { // GenericHelpers.java:85
                        best = one; // GenericHelpers.java:86
                    }
                }
            }
            return best; // GenericHelpers.java:89
        }
    }

    /**
     * The graph of {@link GenericHelpers#optional(Object)}, which a traced method calls.
     */
    private static <T> Optional<T> optional(T one) {
        return Optional.ofNullable(one); // GenericHelpers.java:107
    }

    /**
     * The graph of {@link GenericHelpers#memo(Map, Object, Function)}, which a traced method calls.
     */
    private static <K, V> V memo(Map<K, V> known, K key, Function<K, V> made) {
        V value = known.get(key); // GenericHelpers.java:115
        if (value == null) { // GenericHelpers.java:116
            value = made.apply(key); // GenericHelpers.java:117
            known.put(key, value); // GenericHelpers.java:118
        }
        return value; // GenericHelpers.java:120
    }

    /**
     * The graph of {@link GenericHelpers#found(Map, Comparable, Object)}, which a traced method calls.
     */
    private static <K extends Comparable<K>, V> V found(Map<K, V> known, K key, V other) {
        return known.containsKey(key) ? known.get(key) : other; // GenericHelpers.java:124
    }

    @SuppressWarnings("unchecked")
    private static <T> T plainPick(boolean first, T a, T b) {
        try {
            return (T) PICK.invoke(first, a, b);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NUMBERS = """
                GenericHelpers.java
                numbers
                138
                x\s
                y\s
                 140:63-68(140:63-64,140:67-68)
                return 140:16-96(140:16-72(140:16-50(140:16-35,140:38-50),140:53-72),140:75-96)

                    @Traced
                    static double numbers(double x, double y, int i) {
                        return pick(x > y, x, 2.0) * orElse(x, y) + chosen(i, x * y, y) + pick(i > 0, 1.0, 2.0);
                    }
                """;

        static final String LISTS = """
                GenericHelpers.java
                lists
                143
                x\s
                y\s
                sum 145:22-23
                 146:84-89(146:84-85,146:88-89)
                sum 147:13-23(147:13-16,147:20-23)
                return 149:16-74(149:16-19,149:22-74)

                    @Traced
                    static double lists(double x, double y) {
                        double sum = 0;
                        for (double one : zip(reversed(listOf(x, y, 1.0)), repeat(y, 3), (a, b) -> a * b)) {
                            sum += one;
                        }
                        return sum * maxBy(List.of(x, y), (a, b) -> Double.compare(a, b));
                    }
                """;

        static final String FUNCTIONS = """
                GenericHelpers.java
                functions
                152
                x\s
                y\s
                 155:24-29(155:24-25,155:28-29)
                seen[0] 155:36-48(155:36-43,155:47-48)
                 156:54-59(156:54-55,156:58-59)
                 156:66-71(156:66-67,156:70-71)
                 157:35-40(157:35-36,157:39-40)
                 157:85-90(157:85-86,157:89-90)
                return 157:16-91(157:16-67(157:16-51(157:16-41,157:44-51),157:54-67),157:70-91)

                    @Traced
                    static double functions(double x, double y) {
                        double[] seen = {0};
                        double z = tap(x * y, v -> seen[0] += v);
                        Function<Double, Double> both = compose(v -> v * y, v -> v + x);
                        return iterate(z, 3, v -> v * y) + seen[0] + both.apply(x) + retry(2, () -> x / y);
                    }
                """;

        static final String OBJECTS = """
                GenericHelpers.java
                objects
                160
                x\s
                y\s
                 162:72-89(162:72-81(162:72-77,162:80-81),162:84-89)
                return 163:16-85(163:16-61(163:16-21,163:24-61),163:64-85)

                    @Traced
                    static double objects(double x, double y) {
                        Point p = maxOf(listOf(new Point(x, y), new Point(y, x)), q -> q.x() * 2 + q.y());
                        return p.x() * optional(p).map(Point::y).orElse(1.0) * optional(x).orElse(y);
                    }
                """;

        static final String MAPS = """
                GenericHelpers.java
                maps
                166
                x\s
                y\s
                 169:44-49(169:44-45,169:48-49)
                 169:73-78(169:73-74,169:77-78)
                twice 169:24-79(169:24-50,169:53-79)
                return 170:16-63(170:16-42(170:16-21,170:24-42),170:45-63)

                    @Traced
                    static double maps(double x, double y) {
                        Map<Integer, Double> known = new HashMap<>();
                        double twice = memo(known, 3, k -> x * k) + memo(known, 3, k -> y * k);
                        return twice * found(known, 3, y) + found(known, 4, y);
                    }
                """;

        static final String MAX_OF = """
                GenericHelpers.java
                maxOf
                82

                    private static <T> T maxOf(List<T> list, ToDoubleFunction<? super T> size) {
                        T best = list.get(0);
                        for (T one : list) {
                            if (size.applyAsDouble(one) > size.applyAsDouble(best)) {
                                best = one;
                            }
                        }
                        return best;
                    }
                """;
    }
}
