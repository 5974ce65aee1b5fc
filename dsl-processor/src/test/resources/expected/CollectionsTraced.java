package good;

import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Copies;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Collections}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("streams(double[],double) writes 0")
final class CollectionsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle WEIGHTS = PrivateMembers.field(LOOKUP, Collections.class, "weights", List.class);

    private static final MethodHandle MEAN = PrivateMembers.staticMethod(
            LOOKUP, Collections.class, "mean", double.class, List.class);

    private static final VarHandle RATES = PrivateMembers.field(LOOKUP, Collections.class, "rates", Map.class);

    private static final Overrides WEIGHTED = Overrides.of(LOOKUP, Collections.class, "weighted", double.class);

    private static final VarHandle CORNERS = PrivateMembers.field(LOOKUP, Collections.class, "corners", List.class);

    private static final Overrides DISTANCE = Overrides.of(
            LOOKUP, Collections.class, "distance", double.class, double.class);

    private static final MethodHandle SAME = PrivateMembers.staticMethod(
            LOOKUP, Collections.class, "same", Object.class, Object.class);

    private CollectionsTraced() {
    }

    /**
     * The graph of {@link Collections#list(double, double)}.
     */
    static Value list(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.LIST)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            List<Value> list = new ArrayList<>(); // Collections.java:51
            list.add(a); // Collections.java:52
            list.add(b.times(2)); // Collections.java:53
            list.add(0, Value.constant(1.5)); // Collections.java:54
            list.set(1, Nodes.unboxed(list.get(1)).times(list.get(2))); // Collections.java:55
            Value sum = Nodes.at(Value.constant(0), scope, 3); // Collections.java:56
            for (Value x : Nodes.allUnboxed(list)) { // Collections.java:57
                sum = Nodes.at(sum.plus(x), scope, 4); // Collections.java:58
            }
            for (Value x : list.subList(1, list.size())) { // Collections.java:60
                sum = Nodes.at(sum.minus(x.div(2)), scope, 5); // Collections.java:61
            }
            for (int i = 0; i < list.size(); i++) { // Collections.java:63
                sum = Nodes.at(sum.times(list.get(i)), scope, 6); // Collections.java:64
            }
            list.remove(0); // Collections.java:66
            return Nodes.at(
                    sum.plus(list.get(0)).minus(list.isEmpty() ? a : Nodes.unboxed(list.remove(1))),
                    scope, 7); // Collections.java:67
        }
    }

    /**
     * The graph of {@link Collections#iterators(double, double)}.
     */
    static Value iterators(Value a, Value b) {
        Scope scope = Scope.of(Sites.ITERATORS);
        Nodes.argument(a, scope, 1);
        Nodes.argument(b, scope, 2);
        List<Value> list = Arrays.asList(a, b, a.times(b)); // Collections.java:72
        Value sum = Nodes.at(Value.constant(0), scope, 3); // Collections.java:73
        for (Iterator<Value> it = list.iterator(); it.hasNext();) { // Collections.java:74
            Value x = Nodes.unboxed(it.next()); // Collections.java:75
            sum = Nodes.at(sum.times(0.5).plus(x), scope, 4); // Collections.java:76
        }
        ListIterator<Value> changing = list.listIterator(); // Collections.java:78
        while (changing.hasNext()) { // Collections.java:79
            changing.set(changing.next().times(2)); // Collections.java:80
        }
        return Nodes.at(sum.plus(list.get(2)), scope, 5); // Collections.java:82
    }

    /**
     * The graph of {@link Collections#stack(double, double)}.
     */
    static Value stack(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.STACK)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Deque<Value> stack = new ArrayDeque<>(); // Collections.java:87
            stack.push(a); // Collections.java:88
            stack.push(b); // Collections.java:89
            stack.push(Nodes.unboxed(stack.pop()).plus(stack.pop())); // Collections.java:90
            stack.addLast(a.times(b)); // Collections.java:91
            Value first = Nodes.unboxed(stack.peekFirst()); // Collections.java:92
            return Nodes.at(first.times(stack.pollLast()), scope, 3); // Collections.java:93
        }
    }

    /**
     * The graph of {@link Collections#map(double, double, int)}.
     */
    static Value map(Value a, Value b, int n) {
        try (Scope scope = Scope.enter(Sites.MAP)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Map<String, Value> map = new HashMap<>(); // Collections.java:98
            map.put("a", a); // Collections.java:99
            map.put("b", b); // Collections.java:100
            map.merge("a", b, (x, y) -> Nodes.at(x.plus(y), scope, 3)); // Collections.java:101
            map.merge("c", a, (x, y) -> Nodes.at(x.times(y), scope, 4)); // Collections.java:102
            map.merge("c", b, (x, y) -> Nodes.at(x.times(y), scope, 5)); // Collections.java:103
            map.merge(
                    "b", a, (x, y) -> Nodes.at(Nodes.by(Op.MAX, x, y, Double::max), scope, 6)); // Collections.java:104
            map.computeIfAbsent("d", key -> Nodes.at(a.minus(b), scope, 7)); // Collections.java:105
            map.computeIfPresent("d", (key, x) -> Nodes.at(x.times(3), scope, 8)); // Collections.java:106
            Value sum = Nodes.at(
                    Nodes.unboxed(map.getOrDefault("e", Value.constant(1.0))).plus(map.getOrDefault("f", a)),
                    scope, 9); // Collections.java:107
            for (Map.Entry<String, Value> entry : map.entrySet()) { // Collections.java:108
                sum = Nodes.at(
                        sum.plus(Nodes.times(
                                Nodes.unboxed(entry.getValue()), entry.getKey().length(), "entry.getKey().length()")),
                        scope, 10); // Collections.java:109
            }
            for (Value x : Nodes.allUnboxed(map.values())) { // Collections.java:111
                sum = Nodes.at(sum.plus(x), scope, 11); // Collections.java:112
            }
            for (String key : map.keySet()) { // Collections.java:114
                sum = Nodes.at(sum.minus(map.get(key)), scope, 12); // Collections.java:115
            }
            Value missing = map.get("z"); // Collections.java:117
            return missing == null ? sum : Nodes.unboxed(missing); // Collections.java:118
        }
    }

    /**
     * The graph of {@link Collections#counted(double[])}.
     */
    @SuppressWarnings("try")
    static Value counted(Value[] data) {
        try (Scope scope = Scope.enter(Sites.COUNTED)) {
            Nodes.elements(data, scope, 1);
            Map<Integer, List<Value>> bins = new LinkedHashMap<>(); // Collections.java:123
            int passes = 0;
            for (Value x : data) { // Collections.java:124
                try (Scope pass = scope.enterPass("", passes++)) {
                    bins.computeIfAbsent(x.data() > 0 ? 1 : 0, key -> new ArrayList<>())
                            .add(x.times(x)); // Collections.java:125
                }
            }
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Collections.java:127
            for (List<Value> bin : bins.values()) { // Collections.java:128
                for (Value x : Nodes.allUnboxed(bin)) { // Collections.java:129
                    sum = Nodes.at(sum.div(2).plus(x), scope, 3); // Collections.java:130
                }
            }
            return sum; // Collections.java:133
        }
    }

    /**
     * The graph of {@link Collections#root(double)}.
     */
    static Optional<Value> root(Value x) {
        Nodes.argument(x, "x");
        return x.data() < 0 ? Optional.empty() : Optional.of(x.sqrt()); // Collections.java:138
    }

    /**
     * The graph of {@link Collections#optional(double, double)}.
     */
    static Value optional(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.OPTIONAL)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Optional<Value> both = root(x).map(r -> Nodes.at(r.plus(y), scope, 3))
                    .filter(r -> r.data() > 1); // Collections.java:143
            Value sum = Nodes.unboxed(root(y).orElse(x)); // Collections.java:144
            if (both.isPresent()) { // Collections.java:145
                sum = Nodes.at(sum.plus(both.get()), scope, 4); // Collections.java:146
            }
            return Nodes.at(
                    sum.times(root(Nodes.at(x.times(y), scope, 5))
                            .orElseThrow(() -> new IllegalArgumentException("negative"))),
                    scope, 6); // Collections.java:148
        }
    }

    /**
     * The graph of {@link Collections#streams(double[], double)}.
     */
    static Value streams(Value[] data, Value a) {
        Scope scope = Scope.of(Sites.STREAMS);
        Nodes.elements(data, scope, 1);
        Nodes.argument(a, scope, 2);
        Value sum = Nodes.at(Values.sum(data), scope, 3); // Collections.java:153
        Value mapped = Nodes.at(
                Values.sum(Arrays.stream(data).map(x -> Nodes.at(x.times(a), scope, 4)).filter(x -> x.data() > 0)),
                scope, 5); // Collections.java:154
        Value mean = Values.average(Arrays.stream(data)).orElse(a); // Collections.java:155
        Value largest = Stream.of(a, sum, Value.constant(2)).reduce(Value::max).get(); // Collections.java:156
        Value smallest = Stream.of(data).reduce(Value::min)
                .orElseThrow(() -> new NoSuchElementException()); // Collections.java:157
        Value squares = Nodes.at(
                Values.sum(IntStream.range(0, data.length).mapToObj(i -> Nodes.at(data[i].times(data[i]), scope, 6))),
                scope, 7); // Collections.java:158
        Value folded = Arrays.stream(data)
                .reduce(a, (x, y) -> Nodes.at(x.div(2).plus(y), scope, 8)); // Collections.java:159
        Optional<Value> first = Arrays.stream(data).skip(1).limit(2).findFirst(); // Collections.java:160
        Value[] doubled = Arrays.stream(data).map(x -> Nodes.at(Values.times(2, x), scope, 9))
                .sorted(Comparator.comparingDouble(Value::data)).toArray(Value[]::new); // Collections.java:161
        return Nodes.at(
                sum.plus(mapped).minus(mean.times(largest)).plus(smallest.div(squares)).plus(folded)
                        .plus(first.orElse(Value.constant(1))).plus(doubled[0]),
                scope, 10); // Collections.java:162
    }

    /**
     * The graph of {@link Collections#boxes(double, double)}.
     */
    static Value boxes(Value a, Value b) {
        Scope scope = Scope.of(Sites.BOXES);
        Nodes.argument(a, scope, 1);
        Nodes.argument(b, scope, 2);
        List<Value> list = Stream.of(a, b, a.times(b)).map(x -> Nodes.at(x.plus(1), scope, 3))
                .collect(Collectors.toList()); // Collections.java:167
        List<Value> more = Stream.of(a, b).toList(); // Collections.java:168
        Value sum = Nodes.at(Values.sum(list.stream().map(x -> Nodes.unboxed(x))), scope, 4); // Collections.java:169
        sum = Nodes.at(
                sum.plus(Values.sum(more.stream().map(x -> Nodes.at(x.times(x), scope, 5)))),
                scope, 6); // Collections.java:170
        sum = Nodes.at(
                sum.plus(Stream.concat(list.stream(), more.stream())
                        .reduce(Value.constant(1.0), (x, y) -> Nodes.at(x.times(y), scope, 7))),
                scope, 8); // Collections.java:171
        list.sort((x, y) -> Double.compare(y.data(), x.data())); // Collections.java:172
        list.replaceAll(x -> Nodes.at(x.minus(a), scope, 9)); // Collections.java:173
        list.removeIf(x -> x.data() > 100); // Collections.java:174
        Value[] total = Values.zeros(1); // Collections.java:175
        list.forEach(x -> total[0] = Nodes.at(total[0].plus(x), scope, 10)); // Collections.java:176
        return Nodes.at(sum.plus(total[0]), scope, 11); // Collections.java:177
    }

    /**
     * The graph of {@link Collections#polygon(int, double)}.
     */
    static List<Collections_PointTraced> polygon(int n, Value radius) {
        try (Scope scope = Scope.enter(Sites.POLYGON)) {
            Nodes.argument(radius, scope, 1);
            List<Collections_PointTraced> points = new ArrayList<>(); // Collections.java:182
            for (int i = 0; i < n % 7; i++) { // Collections.java:183
                try (Scope pass = scope.enterPass("i", i)) {
                    points.add(new Collections_PointTraced(
                            Nodes.at(Nodes.times(radius, Math.cos(i), "Math.cos(i)"), pass, 2),
                            Nodes.at(
                                    Nodes.times(radius, Math.sin(i), "Math.sin(i)"), pass, 3))); // Collections.java:184
                }
            }
            return points; // Collections.java:186
        }
    }

    /**
     * The graph of {@link Collections#perimeter(List)}.
     */
    static Value perimeter(List<Collections_PointTraced> points) {
        try (Scope scope = Scope.enter(Sites.PERIMETER)) {
            Value sum = Nodes.at(Value.constant(0), scope, 1); // Collections.java:191
            Collections_PointTraced last = null; // Collections.java:192
            int passes = 0;
            for (Collections_PointTraced point : points) { // Collections.java:193
                try (Scope pass = scope.enterPass("", passes++)) {
                    if (last != null) { // Collections.java:194
                        sum = Nodes.at(
                                sum.plus(point.x.minus(last.x()).hypot(point.y().minus(last.y))),
                                pass, 2); // Collections.java:195
                    }
                    last = point; // Collections.java:197
                }
            }
            return sum; // Collections.java:199
        }
    }

    /**
     * The graph of {@link Collections#both(double, int)}.
     */
    static Value both(Value radius, int n) {
        try (Scope scope = Scope.enter(Sites.BOTH)) {
            Nodes.argument(radius, scope, 1);
            List<Collections_PointTraced> points = polygon(n, radius); // Collections.java:204
            Value norms = Nodes.at(Values.sum(points.stream().map(x -> x.norm())), scope, 2); // Collections.java:205
            Optional<Collections_PointTraced> widest = points.stream()
                    .max((p, q) -> Double.compare(p.x.data(), q.x.data())); // Collections.java:206
            List<Collections_PointTraced> scaled = points.stream().map(p -> p.scaled(Value.constant(2)))
                    .filter(p -> p.x().data() > 0).toList(); // Collections.java:207
            Collections_PointTraced[] array = points.toArray(new Collections_PointTraced[0]); // Collections.java:208
            Value first = array.length == 0
                    ? Nodes.at(Value.constant(0), scope, 3)
                    : array[0].x; // Collections.java:209
            return Nodes.at(
                    perimeter(points).plus(norms).plus(widest.map(x -> x.x()).orElse(radius))
                            .plus(Nodes.times(scaled.size(), "scaled.size()", first)),
                    scope, 4); // Collections.java:210
        }
    }

    /**
     * The graph of {@link Collections#rows(double, double)}.
     */
    static Value rows(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.ROWS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            List<Value[]> rows = new ArrayList<>(4); // Collections.java:215
            rows.add(new Value[] {a, b}); // Collections.java:216
            rows.add(new Value[] {b, Value.constant(1)}); // Collections.java:217
            rows.get(1)[1] = Nodes.at(a.div(b), scope, 3); // Collections.java:218
            Value sum = Nodes.at(Value.constant(0), scope, 4); // Collections.java:219
            for (Value[] row : rows) { // Collections.java:220
                sum = Nodes.at(sum.plus(row[0].times(row[1])), scope, 5); // Collections.java:221
            }
            return sum; // Collections.java:223
        }
    }

    /**
     * The graph of {@link Collections#weighted(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value weighted(Collections self, Value x) {
        if (WEIGHTED.isOverriddenIn(self)) {
            return WEIGHTED.call(self, x);
        }
        return weightedOfCollections(self, x);
    }

    /**
     * The graph of {@link Collections#weighted(double)} itself, overridden or not.
     */
    static Value weightedOfCollections(Collections self, Value x) {
        try (Scope scope = Scope.enter(Sites.WEIGHTED)) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Collections.java:228
            for (double weight : weights(self)) { // Collections.java:229
                sum = Nodes.at(sum.plus(Nodes.times(weight, "weight", x)), scope, 3); // Collections.java:230
            }
            List<Value> copy = new ArrayList<>(
                    Copies.list(weights(self), one -> Value.constant(one))); // Collections.java:232
            copy.add(x); // Collections.java:233
            return Nodes.at(
                    Nodes.plus(sum.plus(mean(copy)), plainMean(weights(self)), "mean(weights)")
                            .plus(Nodes.times(rates(self).get("eur"), "rates.get(\"eur\")", x)),
                    scope, 4); // Collections.java:234
        }
    }

    /**
     * The graph of {@link Collections#distance(double, double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value distance(Collections self, Value x, Value y) {
        if (DISTANCE.isOverriddenIn(self)) {
            return DISTANCE.call(self, x, y);
        }
        return distanceOfCollections(self, x, y);
    }

    /**
     * The graph of {@link Collections#distance(double, double)} itself, overridden or not.
     */
    static Value distanceOfCollections(Collections self, Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.DISTANCE)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            return Nodes.at(
                    perimeter(Copies.list(corners(self), one -> Collections_PointTraced.of(one, Lift.passed())))
                            .plus(Values.sum(Copies.stream(
                                    corners(self).stream(), one -> Collections_PointTraced.of(one, Lift.passed()))
                                    .map(corner -> Nodes.at(corner.x().minus(x).hypot(corner.y().minus(y)), scope, 3))))
                            .plus(Copies.stream(weights(self).stream(), one -> Value.constant(one))
                                    .map(w -> Nodes.at(w.times(x), scope, 5))
                                    .reduce(Value.constant(0.0), (z, u) -> Nodes.at(z.plus(u), scope, 4))),
                    scope, 6); // Collections.java:239
        }
    }

    /**
     * The graph of {@link Collections#checked(double, List)}.
     */
    static Value checked(Value x, List<Value> data) {
        Scope scope = Scope.of(Sites.CHECKED);
        Nodes.argument(x, scope, 1);
        Nodes.elements(data, scope, 2);
        Objects.requireNonNull(data, "data"); // Collections.java:254
        return same(data).size() > 0
                ? Nodes.at(same(data).get(0).times(x), scope, 3)
                : Nodes.unboxed(same(x)); // Collections.java:255
    }

    /**
     * The graph of {@link Collections#bounded(double, double)}.
     */
    static Value bounded(Value x, Value y) {
        Scope scope = Scope.of(Sites.BOUNDED);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Map<String, Value> last = new LinkedHashMap<String, Value>(16, 0.75f, true) {

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Value> eldest) {
                return eldest.getKey().equals("x"); // Collections.java:270
            }
        }; // Collections.java:267
        last.put("x", x); // Collections.java:273
        last.put("y", x.times(y)); // Collections.java:274
        return Nodes.at(
                Nodes.times(Nodes.unboxed(last.get("y")), 1 + last.size(), "1 + last.size()"),
                scope, 3); // Collections.java:275
    }

    /**
     * The graph of {@link Collections#told(double, double)}.
     */
    static Value told(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.TOLD)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Optional<Value> none = Optional.<Value>empty().or(() -> Optional.of(x)); // Collections.java:281
            Value sum = Nodes.at(Values.sum(Stream.of(x, y).<Value>mapMulti((one, sink) -> {
                sink.accept(one); // Collections.java:284
                sink.accept(Nodes.at(one.times(y), scope, 3)); // Collections.java:285
            }).<Collections_PointTraced>map(one -> new Collections_PointTraced(one, x))
                    .map(z -> z.norm())), scope, 4); // Collections.java:282
            Map<String, Value> named = Map.<String, Value>of("x", x); // Collections.java:290
            int count = java.util.Collections.<String>emptyList().size(); // Collections.java:291
            return Nodes.at(
                    Nodes.plus(sum.plus(Nodes.unboxed(none.get()).times(named.get("x"))).plus(same(y)), count, "count"),
                    scope, 5); // Collections.java:292
        }
    }

    /**
     * The graph of {@link Collections#mean(List)}, which a traced method calls.
     */
    private static Value mean(List<Value> data) {
        Scope scope = Scope.of(Sites.MEAN);
        Nodes.elements(data, scope, 1);
        Value sum = Nodes.at(Value.constant(0), scope, 2); // Collections.java:245
        for (Value x : Nodes.allUnboxed(data)) { // Collections.java:246
            sum = Nodes.at(sum.plus(x), scope, 3); // Collections.java:247
        }
        return Nodes.at(Nodes.div(sum, data.size(), "data.size()"), scope, 4); // Collections.java:249
    }

    @SuppressWarnings("unchecked")
    private static List<Double> weights(Collections self) {
        return (List<Double>) WEIGHTS.get(self);
    }

    private static double plainMean(List<Double> data) {
        try {
            return (double) MEAN.invoke(data);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> rates(Collections self) {
        return (Map<String, Double>) RATES.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<Collections.Point> corners(Collections self) {
        return (List<Collections.Point>) CORNERS.get(self);
    }

    @SuppressWarnings("unchecked")
    private static <T> T same(T object) {
        try {
            return (T) SAME.invoke(object);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LIST = """
                Collections.java
                list
                49
                a\s
                b\s
                sum 56:22-23
                sum 58:13-21(58:13-16,58:20-21)
                sum 61:13-25(61:13-16,61:20-25(61:20-21,61:24-25))
                sum 64:13-31(64:13-16,64:20-31)
                return 67:16-73(67:16-33(67:16-19,67:22-33),67:37-72)

                    @Traced
                    static double list(double a, double b) {
                        List<Double> list = new ArrayList<>();
                        list.add(a);
                        list.add(b * 2);
                        list.add(0, 1.5);
                        list.set(1, list.get(1) * list.get(2));
                        double sum = 0;
                        for (double x : list) {
                            sum += x;
                        }
                        for (Double x : list.subList(1, list.size())) {
                            sum -= x / 2;
                        }
                        for (int i = 0; i < list.size(); i++) {
                            sum *= list.get(i);
                        }
                        list.remove(0);
                        return sum + list.get(0) - (list.isEmpty() ? a : list.remove(1));
                    }
                """;

        static final String ITERATORS = """
                Collections.java
                iterators
                70
                a\s
                b\s
                sum 73:22-23
                sum 76:19-32(76:19-28(76:19-22,76:25-28),76:31-32)
                return 82:16-33(82:16-19,82:22-33)

                    @Traced
                    static double iterators(double a, double b) {
                        List<Double> list = Arrays.asList(a, b, a * b);
                        double sum = 0;
                        for (Iterator<Double> it = list.iterator(); it.hasNext(); ) {
                            double x = it.next();
                            sum = sum * 0.5 + x;
                        }
                        ListIterator<Double> changing = list.listIterator();
                        while (changing.hasNext()) {
                            changing.set(changing.next() * 2);
                        }
                        return sum + list.get(2);
                    }
                """;

        static final String STACK = """
                Collections.java
                stack
                85
                a\s
                b\s
                return 93:16-40(93:16-21,93:24-40)

                    @Traced
                    static double stack(double a, double b) {
                        Deque<Double> stack = new ArrayDeque<>();
                        stack.push(a);
                        stack.push(b);
                        stack.push(stack.pop() + stack.pop());
                        stack.addLast(a * b);
                        double first = stack.peekFirst();
                        return first * stack.pollLast();
                    }
                """;

        static final String MAP = """
                Collections.java
                map
                96
                a\s
                b\s
                 101:27-38(101:27-38,101:27-38)
                 102:37-42(102:37-38,102:41-42)
                 103:37-42(103:37-38,103:41-42)
                 104:27-38(104:27-38,104:27-38)
                 105:41-46(105:41-42,105:45-46)
                 106:47-52(106:47-48,106:51-52)
                sum 107:22-75(107:22-48,107:51-75)
                sum 109:13-62(109:13-16,109:20-62(109:20-36,109:39-62))
                sum 112:13-21(112:13-16,112:20-21)
                sum 115:13-32(115:13-16,115:20-32)

                    @Traced
                    static double map(double a, double b, int n) {
                        Map<String, Double> map = new HashMap<>();
                        map.put("a", a);
                        map.put("b", b);
                        map.merge("a", b, Double::sum);
                        map.merge("c", a, (x, y) -> x * y);
                        map.merge("c", b, (x, y) -> x * y);
                        map.merge("b", a, Double::max);
                        map.computeIfAbsent("d", key -> a - b);
                        map.computeIfPresent("d", (key, x) -> x * 3);
                        double sum = map.getOrDefault("e", 1.0) + map.getOrDefault("f", a);
                        for (Map.Entry<String, Double> entry : map.entrySet()) {
                            sum += entry.getValue() * entry.getKey().length();
                        }
                        for (double x : map.values()) {
                            sum += x;
                        }
                        for (String key : map.keySet()) {
                            sum -= map.get(key);
                        }
                        Double missing = map.get("z");
                        return missing == null ? sum : missing;
                    }
                """;

        static final String COUNTED = """
                Collections.java
                counted
                121
                data\s
                sum 127:22-23
                sum 130:23-34(130:23-30(130:23-26,130:29-30),130:33-34)

                    @Traced
                    static double counted(double[] data) {
                        Map<Integer, List<Double>> bins = new LinkedHashMap<>();
                        for (double x : data) {
                            bins.computeIfAbsent(x > 0 ? 1 : 0, key -> new ArrayList<>()).add(x * x);
                        }
                        double sum = 0;
                        for (List<Double> bin : bins.values()) {
                            for (double x : bin) {
                                sum = sum / 2 + x;
                            }
                        }
                        return sum;
                    }
                """;

        static final String OPTIONAL = """
                Collections.java
                optional
                141
                x\s
                y\s
                 143:50-55(143:50-51,143:54-55)
                sum 146:13-30(146:13-16,146:20-30)
                 148:27-32(148:27-28,148:31-32)
                return 148:16-93(148:16-19,148:22-93)

                    @Traced
                    static double optional(double x, double y) {
                        Optional<Double> both = root(x).map(r -> r + y).filter(r -> r > 1);
                        double sum = root(y).orElse(x);
                        if (both.isPresent()) {
                            sum += both.get();
                        }
                        return sum * root(x * y).orElseThrow(() -> new IllegalArgumentException("negative"));
                    }
                """;

        static final String STREAMS = """
                Collections.java
                streams
                151
                data\s
                a\s
                sum 153:22-47
                 154:54-59(154:54-55,154:58-59)
                mapped 154:25-85
                 158:75-92(158:75-82,158:85-92)
                squares 158:26-99
                 159:65-74(159:65-70(159:65-66,159:69-70),159:73-74)
                 161:57-62(161:57-58,161:61-62)
                return 162:16-106(162:16-93(162:16-75(162:16-66(162:16-45(162:16-28(162:16-19,162:22-28),162:31-45(162:31-35,162:38-45)),16\
                2:48-66(162:48-56,162:59-66)),162:69-75),162:78-93),162:96-106)

                    @Traced
                    static double streams(double[] data, double a) {
                        double sum = Arrays.stream(data).sum();
                        double mapped = Arrays.stream(data).map(x -> x * a).filter(x -> x > 0).sum();
                        double mean = Arrays.stream(data).average().orElse(a);
                        double largest = DoubleStream.of(a, sum, 2).max().getAsDouble();
                        double smallest = DoubleStream.of(data).min().orElseThrow(NoSuchElementException::new);
                        double squares = IntStream.range(0, data.length).mapToDouble(i -> data[i] * data[i]).sum();
                        double folded = Arrays.stream(data).reduce(a, (x, y) -> x / 2 + y);
                        OptionalDouble first = Arrays.stream(data).skip(1).limit(2).findFirst();
                        double[] doubled = Arrays.stream(data).map(x -> 2 * x).sorted().toArray();
                        return sum + mapped - mean * largest + smallest / squares + folded + first.orElse(1) + doubled[0];
                    }
                """;

        static final String BOXES = """
                Collections.java
                boxes
                165
                a\s
                b\s
                 167:61-66(167:61-62,167:65-66)
                sum 169:22-74
                 170:47-52(170:47-48,170:51-52)
                sum 170:9-59(170:9-12,170:16-59)
                 171:82-87(171:82-83,171:86-87)
                sum 171:9-88(171:9-12,171:16-88)
                 173:30-35(173:30-31,173:34-35)
                total[0] 176:27-40(176:27-35,176:39-40)
                return 177:16-30(177:16-19,177:22-30)

                    @Traced
                    static double boxes(double a, double b) {
                        List<Double> list = Stream.of(a, b, a * b).map(x -> x + 1).collect(Collectors.toList());
                        List<Double> more = DoubleStream.of(a, b).boxed().toList();
                        double sum = list.stream().mapToDouble(Double::doubleValue).sum();
                        sum += more.stream().mapToDouble(x -> x * x).sum();
                        sum += Stream.concat(list.stream(), more.stream()).reduce(1.0, (x, y) -> x * y);
                        list.sort((x, y) -> Double.compare(y, x));
                        list.replaceAll(x -> x - a);
                        list.removeIf(x -> x > 100);
                        double[] total = new double[1];
                        list.forEach(x -> total[0] += x);
                        return sum + total[0];
                    }
                """;

        static final String POLYGON = """
                Collections.java
                polygon
                180
                radius\s
                 184:34-54(184:34-40,184:43-54(184:52-53))
                 184:56-76(184:56-62,184:65-76(184:74-75))

                    @Traced
                    static List<Point> polygon(int n, double radius) {
                        List<Point> points = new ArrayList<>();
                        for (int i = 0; i < n % 7; i++) {
                            points.add(new Point(radius * Math.cos(i), radius * Math.sin(i)));
                        }
                        return points;
                    }
                """;

        static final String PERIMETER = """
                Collections.java
                perimeter
                189
                sum 191:22-23
                sum 195:17-74(195:17-20,195:24-74(195:35-53(195:35-42,195:45-53),195:55-73(195:55-64,195:67-73)))

                    @Traced
                    static double perimeter(List<Point> points) {
                        double sum = 0;
                        Point last = null;
                        for (Point point : points) {
                            if (last != null) {
                                sum += Math.hypot(point.x - last.x(), point.y() - last.y);
                            }
                            last = point;
                        }
                        return sum;
                    }
                """;

        static final String BOTH = """
                Collections.java
                both
                202
                radius\s
                norms 205:24-70
                first 209:44-45
                return 210:16-103(210:16-79(210:16-41(210:16-33,210:36-41),210:44-79),210:82-103(210:82-95,210:98-103))

                    @Traced
                    static double both(double radius, int n) {
                        List<Point> points = polygon(n, radius);
                        double norms = points.stream().mapToDouble(Point::norm).sum();
                        Optional<Point> widest = points.stream().max((p, q) -> Double.compare(p.x, q.x));
                        List<Point> scaled = points.stream().map(p -> p.scaled(2)).filter(p -> p.x() > 0).toList();
                        Point[] array = points.toArray(new Point[0]);
                        double first = array.length == 0 ? 0 : array[0].x;
                        return perimeter(points) + norms + widest.map(Point::x).orElse(radius) + scaled.size() * first;
                    }
                """;

        static final String ROWS = """
                Collections.java
                rows
                213
                a\s
                b\s
                 218:26-31(218:26-27,218:30-31)
                sum 219:22-23
                sum 221:13-35(221:13-16,221:20-35(221:20-26,221:29-35))

                    @Traced
                    static double rows(double a, double b) {
                        List<double[]> rows = new ArrayList<>(4);
                        rows.add(new double[] {a, b});
                        rows.add(new double[] {b, 1});
                        rows.get(1)[1] = a / b;
                        double sum = 0;
                        for (double[] row : rows) {
                            sum += row[0] * row[1];
                        }
                        return sum;
                    }
                """;

        static final String WEIGHTED = """
                Collections.java
                weighted
                226
                x\s
                sum 228:22-23
                sum 230:13-30(230:13-16,230:20-30(230:20-26,230:29-30))
                return 234:16-71(234:16-48(234:16-32(234:16-19,234:22-32),234:35-48),234:51-71(234:51-67,234:70-71))

                    @Traced
                    double weighted(double x) {
                        double sum = 0;
                        for (double weight : weights) {
                            sum += weight * x;
                        }
                        List<Double> copy = new ArrayList<>(weights);
                        copy.add(x);
                        return sum + mean(copy) + mean(weights) + rates.get("eur") * x;
                    }
                """;

        static final String DISTANCE = """
                Collections.java
                distance
                237
                x\s
                y\s
                 240:58-100(240:69-83(240:69-79,240:82-83),240:85-99(240:85-95,240:98-99))
                 241:64-75(241:64-75,241:64-75)
                 241:45-50(241:45-46,241:49-50)
                return 239:16-241:76(239:16-240:107(239:16-34,240:19-107),241:19-76)

                    @Traced
                    double distance(double x, double y) {
                        return perimeter(corners)
                                + corners.stream().mapToDouble(corner -> Math.hypot(corner.x() - x, corner.y() - y)).sum()
                                + weights.stream().map(w -> w * x).reduce(0.0, Double::sum);
                    }
                """;

        static final String CHECKED = """
                Collections.java
                checked
                252
                x\s
                data\s
                return 255:40-61(255:40-57,255:60-61)

                    @Traced
                    static double checked(double x, List<Double> data) {
                        Objects.requireNonNull(data, "data");
                        return same(data).size() > 0 ? same(data).get(0) * x : same(x);
                    }
                """;

        static final String BOUNDED = """
                Collections.java
                bounded
                265
                x\s
                y\s
                return 275:16-49(275:16-29,275:33-48(275:33-34,275:37-48))

                    @Traced
                    static double bounded(double x, double y) {
                        Map<String, Double> last = new LinkedHashMap<>(16, 0.75f, true) {
                            @Override
                            protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
                                return eldest.getKey().equals("x");
                            }
                        };
                        last.put("x", x);
                        last.put("y", x * y);
                        return last.get("y") * (1 + last.size());
                    }
                """;

        static final String TOLD = """
                Collections.java
                told
                279
                x\s
                y\s
                 285:33-40(285:33-36,285:39-40)
                sum 282:22-289:23
                return 292:16-87(292:16-79(292:16-49(292:16-19,292:22-49(292:22-32,292:35-49)),292:52-79),292:82-87)

                    @Traced
                    static double told(double x, double y) {
                        Optional<Double> none = Optional.<Double>empty().or(() -> Optional.of(x));
                        double sum = Stream.of(x, y)
                                .<Double>mapMulti((one, sink) -> {
                                    sink.accept(one);
                                    sink.accept(one * y);
                                })
                                .<Point>map(one -> new Point(one, x))
                                .mapToDouble(Point::norm)
                                .sum();
                        Map<String, Double> named = Map.<String, Double>of("x", x);
                        int count = java.util.Collections.<String>emptyList().size();
                        return sum + none.get() * named.get("x") + Collections.<Double>same(y) + count;
                    }
                """;

        static final String MEAN = """
                Collections.java
                mean
                244
                data\s
                sum 245:22-23
                sum 247:13-21(247:13-16,247:20-21)
                return 249:16-33(249:16-19,249:22-33)

                    private static double mean(List<Double> data) {
                        double sum = 0;
                        for (double x : data) {
                            sum += x;
                        }
                        return sum / data.size();
                    }
                """;
    }
}
