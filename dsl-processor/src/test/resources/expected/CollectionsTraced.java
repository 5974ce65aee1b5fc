package good;

import dev.tracegrad.Lift;
import dev.tracegrad.Op;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
final class CollectionsTraced {
    private static final VarHandle WEIGHTS = PrivateMembers.field(MethodHandles.lookup(), Collections.class, "weights", List.class);

    private static final MethodHandle MEAN = PrivateMembers.staticMethod(MethodHandles.lookup(), Collections.class, "mean", double.class, List.class);

    private static final VarHandle RATES = PrivateMembers.field(MethodHandles.lookup(), Collections.class, "rates", Map.class);

    private static final Overrides WEIGHTED = Overrides.of(MethodHandles.lookup(), Collections.class, "weighted", double.class);

    private static final VarHandle CORNERS = PrivateMembers.field(MethodHandles.lookup(), Collections.class, "corners", List.class);

    private static final Overrides DISTANCE = Overrides.of(MethodHandles.lookup(), Collections.class, "distance", double.class, double.class);

    private static final MethodHandle SAME = PrivateMembers.staticMethod(MethodHandles.lookup(), Collections.class, "same", Object.class, Object.class);

    private CollectionsTraced() {
    }

    /**
     * The graph of {@link Collections#list(double, double)}.
     */
    static Value list(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        List<Value> list = new ArrayList<>(); // Collections.java:51
        list.add(a); // Collections.java:52
        list.add(b.times(2)); // Collections.java:53
        list.add(0, Value.constant(1.5)); // Collections.java:54
        list.set(1, list.get(1).times(list.get(2))); // Collections.java:55
        Value sum = Value.constant(0).named("sum").at("Collections.java:56");
        for (Value x : list) { // Collections.java:57
            sum = sum.plus(x).named("sum").at("Collections.java:58");
        }
        for (Value x : list.subList(1, list.size())) { // Collections.java:60
            sum = sum.minus(x.div(2)).named("sum").at("Collections.java:61");
        }
        for (int i = 0; i < list.size(); i++) { // Collections.java:63
            sum = sum.times(list.get(i)).named("sum").at("Collections.java:64");
        }
        list.remove(0); // Collections.java:66
        return sum.plus(list.get(0)).minus(list.isEmpty() ? a : list.remove(1))
                .at("Collections.java:67");
    }

    /**
     * The graph of {@link Collections#iterators(double, double)}.
     */
    static Value iterators(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        List<Value> list = Arrays.asList(a, b, a.times(b)); // Collections.java:72
        Value sum = Value.constant(0).named("sum").at("Collections.java:73");
        for (Iterator<Value> it = list.iterator(); it.hasNext();) { // Collections.java:74
            Value x = it.next(); // Collections.java:75
            sum = sum.times(0.5).plus(x).named("sum").at("Collections.java:76");
        }
        ListIterator<Value> changing = list.listIterator(); // Collections.java:78
        while (changing.hasNext()) { // Collections.java:79
            changing.set(changing.next().times(2)); // Collections.java:80
        }
        return sum.plus(list.get(2)).at("Collections.java:82");
    }

    /**
     * The graph of {@link Collections#stack(double, double)}.
     */
    static Value stack(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        Deque<Value> stack = new ArrayDeque<>(); // Collections.java:87
        stack.push(a); // Collections.java:88
        stack.push(b); // Collections.java:89
        stack.push(stack.pop().plus(stack.pop())); // Collections.java:90
        stack.addLast(a.times(b)); // Collections.java:91
        Value first = stack.peekFirst(); // Collections.java:92
        return first.times(stack.pollLast()).at("Collections.java:93");
    }

    /**
     * The graph of {@link Collections#map(double, double, int)}.
     */
    static Value map(Value a, Value b, int n) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        Map<String, Value> map = new HashMap<>(); // Collections.java:98
        map.put("a", a); // Collections.java:99
        map.put("b", b); // Collections.java:100
        map.merge("a", b, (x, y) -> x.plus(y).at("Collections.java:101")); // Collections.java:101
        map.merge("c", a, (x, y) -> x.times(y).at("Collections.java:102")); // Collections.java:102
        map.merge("c", b, (x, y) -> x.times(y).at("Collections.java:103")); // Collections.java:103
        map.merge("b", a, (x, y) -> x.by(Op.MAX, y, Double::max).at("Collections.java:104")); // Collections.java:104
        map.computeIfAbsent("d", key -> a.minus(b).at("Collections.java:105")); // Collections.java:105
        map.computeIfPresent("d", (key, x) -> x.times(3).at("Collections.java:106")); // Collections.java:106
        Value sum = map.getOrDefault("e", Value.constant(1.0)).plus(map.getOrDefault("f", a))
                .named("sum").at("Collections.java:107");
        for (Map.Entry<String, Value> entry : map.entrySet()) { // Collections.java:108
            sum = sum
                    .plus(entry.getValue().times(Value.constant(entry.getKey().length(), "entry.getKey().length()")))
                    .named("sum").at("Collections.java:109");
        }
        for (Value x : map.values()) { // Collections.java:111
            sum = sum.plus(x).named("sum").at("Collections.java:112");
        }
        for (String key : map.keySet()) { // Collections.java:114
            sum = sum.minus(map.get(key)).named("sum").at("Collections.java:115");
        }
        Value missing = map.get("z"); // Collections.java:117
        return missing == null ? sum : missing; // Collections.java:118
    }

    /**
     * The graph of {@link Collections#counted(double[])}.
     */
    static Value counted(Value[] data) {
        Map<Integer, List<Value>> bins = new LinkedHashMap<>(); // Collections.java:123
        for (Value x : data) { // Collections.java:124
            bins.computeIfAbsent(x.data() > 0 ? 1 : 0, key -> new ArrayList<>()).add(x.times(x)); // Collections.java:125
        }
        Value sum = Value.constant(0).named("sum").at("Collections.java:127");
        for (List<Value> bin : bins.values()) { // Collections.java:128
            for (Value x : bin) { // Collections.java:129
                sum = sum.div(2).plus(x).named("sum").at("Collections.java:130");
            }
        }
        return sum; // Collections.java:133
    }

    /**
     * The graph of {@link Collections#root(double)}.
     */
    static Optional<Value> root(Value x) {
        Value.argument(x, "x");
        return x.data() < 0 ? Optional.empty() : Optional.of(x.sqrt()); // Collections.java:138
    }

    /**
     * The graph of {@link Collections#optional(double, double)}.
     */
    static Value optional(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        Optional<Value> both = root(x).map(r -> r.plus(y).at("Collections.java:143")).filter(r -> r.data() > 1); // Collections.java:143
        Value sum = root(y).orElse(x); // Collections.java:144
        if (both.isPresent()) { // Collections.java:145
            sum = sum.plus(both.get()).named("sum").at("Collections.java:146");
        }
        return sum
                .times(root(x.times(y).at("Collections.java:148")).orElseThrow(() -> new IllegalArgumentException("negative")))
                .at("Collections.java:148");
    }

    /**
     * The graph of {@link Collections#streams(double[], double)}.
     */
    static Value streams(Value[] data, Value a) {
        Value.argument(a, "a");
        Value sum = Values.sum(data).named("sum").at("Collections.java:153");
        Value mapped = Values.sum(Arrays.stream(data).map(x -> x.times(a).at("Collections.java:154")).filter(x -> x.data() > 0))
                .named("mapped").at("Collections.java:154");
        Value mean = Values.average(Arrays.stream(data)).orElse(a); // Collections.java:155
        Value largest = Stream.of(a, sum, Value.constant(2)).reduce(Value::max).get(); // Collections.java:156
        Value smallest = Stream.of(data).reduce(Value::min).orElseThrow(() -> new NoSuchElementException()); // Collections.java:157
        Value squares = Values.sum(IntStream.range(0, data.length).mapToObj(i -> data[i].times(data[i]).at("Collections.java:158")))
                .named("squares").at("Collections.java:158");
        Value folded = Arrays.stream(data).reduce(a, (x, y) -> x.div(2).plus(y).at("Collections.java:159")); // Collections.java:159
        Optional<Value> first = Arrays.stream(data).skip(1).limit(2).findFirst(); // Collections.java:160
        Value[] doubled = Arrays.stream(data).map(x -> Value.constant(2).times(x).at("Collections.java:161")).sorted(Comparator.comparingDouble(Value::data)).toArray(Value[]::new); // Collections.java:161
        return sum.plus(mapped).minus(mean.times(largest)).plus(smallest.div(squares)).plus(folded)
                .plus(first.orElse(Value.constant(1))).plus(doubled[0]).at("Collections.java:162");
    }

    /**
     * The graph of {@link Collections#boxes(double, double)}.
     */
    static Value boxes(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        List<Value> list = Stream.of(a, b, a.times(b)).map(x -> x.plus(1).at("Collections.java:167")).collect(Collectors.toList()); // Collections.java:167
        List<Value> more = Stream.of(a, b).toList(); // Collections.java:168
        Value sum = Values.sum(list.stream().map(x -> x)).named("sum").at("Collections.java:169");
        sum = sum.plus(Values.sum(more.stream().map(x -> x.times(x).at("Collections.java:170"))))
                .named("sum").at("Collections.java:170");
        sum = sum
                .plus(Stream.concat(list.stream(), more.stream()).reduce(Value.constant(1.0), (x, y) -> x.times(y).at("Collections.java:171")))
                .named("sum").at("Collections.java:171");
        list.sort((x, y) -> Double.compare(y.data(), x.data())); // Collections.java:172
        list.replaceAll(x -> x.minus(a).at("Collections.java:173")); // Collections.java:173
        list.removeIf(x -> x.data() > 100); // Collections.java:174
        Value[] total = Values.zeros(1); // Collections.java:175
        list.forEach(x -> total[0] = total[0].plus(x).at("Collections.java:176")); // Collections.java:176
        return sum.plus(total[0]).at("Collections.java:177");
    }

    /**
     * The graph of {@link Collections#polygon(int, double)}.
     */
    static List<Collections_PointTraced> polygon(int n, Value radius) {
        Value.argument(radius, "radius");
        List<Collections_PointTraced> points = new ArrayList<>(); // Collections.java:182
        for (int i = 0; i < n % 7; i++) { // Collections.java:183
            points.add(new Collections_PointTraced(radius.times(Value.constant(Math.cos(i), "Math.cos(i)")).at("Collections.java:184"), radius.times(Value.constant(Math.sin(i), "Math.sin(i)")).at("Collections.java:184"))); // Collections.java:184
        }
        return points; // Collections.java:186
    }

    /**
     * The graph of {@link Collections#perimeter(List)}.
     */
    static Value perimeter(List<Collections_PointTraced> points) {
        Value sum = Value.constant(0).named("sum").at("Collections.java:191");
        Collections_PointTraced last = null; // Collections.java:192
        for (Collections_PointTraced point : points) { // Collections.java:193
            if (last != null) { // Collections.java:194
                sum = sum.plus(point.x.minus(last.x()).hypot(point.y().minus(last.y)))
                        .named("sum").at("Collections.java:195");
            }
            last = point; // Collections.java:197
        }
        return sum; // Collections.java:199
    }

    /**
     * The graph of {@link Collections#both(double, int)}.
     */
    static Value both(Value radius, int n) {
        Value.argument(radius, "radius");
        List<Collections_PointTraced> points = polygon(n, radius); // Collections.java:204
        Value norms = Values.sum(points.stream().map(x -> x.norm()))
                .named("norms").at("Collections.java:205");
        Optional<Collections_PointTraced> widest = points.stream().max((p, q) -> Double.compare(p.x.data(), q.x.data())); // Collections.java:206
        List<Collections_PointTraced> scaled = points.stream().map(p -> p.scaled(Value.constant(2))).filter(p -> p.x().data() > 0).toList(); // Collections.java:207
        Collections_PointTraced[] array = points.toArray(new Collections_PointTraced[0]); // Collections.java:208
        Value first = array.length == 0
                ? Value.constant(0).named("first").at("Collections.java:209") : array[0].x;
        return perimeter(points).plus(norms).plus(widest.map(x -> x.x()).orElse(radius))
                .plus(Value.constant(scaled.size(), "scaled.size()").times(first))
                .at("Collections.java:210");
    }

    /**
     * The graph of {@link Collections#rows(double, double)}.
     */
    static Value rows(Value a, Value b) {
        Value.argument(a, "a");
        Value.argument(b, "b");
        List<Value[]> rows = new ArrayList<>(4); // Collections.java:215
        rows.add(new Value[] {a, b}); // Collections.java:216
        rows.add(new Value[] {b, Value.constant(1)}); // Collections.java:217
        rows.get(1)[1] = a.div(b).at("Collections.java:218");
        Value sum = Value.constant(0).named("sum").at("Collections.java:219");
        for (Value[] row : rows) { // Collections.java:220
            sum = sum.plus(row[0].times(row[1])).named("sum").at("Collections.java:221");
        }
        return sum; // Collections.java:223
    }

    /**
     * The graph of {@link Collections#weighted(double)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(x, "x");
        Value sum = Value.constant(0).named("sum").at("Collections.java:228");
        for (double weight : weights(self)) { // Collections.java:229
            sum = sum.plus(Value.constant(weight, "weight").times(x))
                    .named("sum").at("Collections.java:230");
        }
        List<Value> copy = new ArrayList<>(Lift.list(weights(self), one -> Value.constant(one))); // Collections.java:232
        copy.add(x); // Collections.java:233
        return sum.plus(mean(copy)).plus(Value.constant(mean_(weights(self)), "mean(weights)"))
                .plus(Value.constant(rates(self).get("eur"), "rates.get(\"eur\")").times(x))
                .at("Collections.java:234");
    }

    /**
     * The graph of {@link Collections#distance(double, double)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(x, "x");
        Value.argument(y, "y");
        return perimeter(Lift.list(corners(self), one -> Collections_PointTraced.constant(one)))
                .plus(Values.sum(Lift.stream(corners(self).stream(), one -> Collections_PointTraced.constant(one)).map(corner -> corner.x().minus(x).hypot(corner.y().minus(y)).at("Collections.java:240"))))
                .plus(Lift.stream(weights(self).stream(), one -> Value.constant(one)).map(w -> w.times(x).at("Collections.java:241")).reduce(Value.constant(0.0), (z, u) -> z.plus(u).at("Collections.java:241")))
                .at("Collections.java:239");
    }

    /**
     * The graph of {@link Collections#checked(double, List)}.
     */
    static Value checked(Value x, List<Value> data) {
        Value.argument(x, "x");
        Objects.requireNonNull(data, "data"); // Collections.java:254
        return same(data).size() > 0 ? same(data).get(0).times(x).at("Collections.java:255")
                : same(x);
    }

    /**
     * The graph of {@link Collections#mean(List)}, which a traced method calls.
     */
    private static Value mean(List<Value> data) {
        Value sum = Value.constant(0).named("sum").at("Collections.java:245");
        for (Value x : data) { // Collections.java:246
            sum = sum.plus(x).named("sum").at("Collections.java:247");
        }
        return sum.div(Value.constant(data.size(), "data.size()")).at("Collections.java:249");
    }

    @SuppressWarnings("unchecked")
    private static List<Double> weights(Collections self) {
        return (List<Double>) WEIGHTS.get(self);
    }

    private static double mean_(List<Double> data) {
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
}
