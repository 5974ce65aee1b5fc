package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Plain;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Crossings}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class CrossingsTraced {
    private CrossingsTraced() {
    }

    /**
     * The graph of {@link Crossings#texts(double, double)}.
     */
    static Value texts(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.TEXTS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            List<Value> list = List.of(x, y); // Crossings.java:123
            String text = "" + new Crossings_PointTraced(x, y) + Plain.of(list) + Plain.of(Optional.of(x))
                    + Plain.ofDouble(Optional.of(y)) + Plain.of(Map.of("k", x)); // Crossings.java:124
            text += new Crossings_SpanTraced(x, y); // Crossings.java:125
            text += Plain.of(list); // Crossings.java:126
            text += String.valueOf(new Crossings_SeriesTraced("s", list, 2.5f))
                    + Objects.toString(Plain.of(Map.of(1, new Crossings_PointTraced(y, x)))); // Crossings.java:127
            text += String.format("%s %s", Plain.of(list), new Crossings_SpanTraced(y, x)); // Crossings.java:128
            return Nodes.at(Nodes.times(x, text.length(), "text.length()").plus(y), scope, 3); // Crossings.java:129
        }
    }

    /**
     * The graph of {@link Crossings#refused(double, double)}.
     */
    static Value refused(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.REFUSED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            if (x.data() > y.data()) { // Crossings.java:134
                throw new IllegalArgumentException("too far: " + new Crossings_PointTraced(x, y) + " "
                        + Plain.of(List.of(y, x))); // Crossings.java:135
            }
            return Nodes.at(x.times(y), scope, 3); // Crossings.java:137
        }
    }

    /**
     * The graph of {@link Crossings#equality(double, double)}.
     */
    static Value equality(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.EQUALITY)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Crossings_PointTraced p = new Crossings_PointTraced(x, y); // Crossings.java:142
            Crossings_PointTraced q = new Crossings_PointTraced(y, x); // Crossings.java:143
            Value result = Objects.equals(p, q)
                    ? Nodes.at(x.times(y), scope, 3)
                    : Nodes.at(x.plus(y), scope, 4); // Crossings.java:144
            result = Nodes.at(result.plus(p.equals(q) ? x : y), scope, 5); // Crossings.java:145
            result = Nodes.at(
                    result.plus(new Crossings_SpanTraced(x, y).equals(new Crossings_SpanTraced(y, x))
                            ? x.times(2)
                            : y.times(2)),
                    scope, 6); // Crossings.java:146
            result = Nodes.at(
                    result.plus(List.of(p, q).contains(new Crossings_PointTraced(x, x)) ? x.times(3) : y.times(3)),
                    scope, 7); // Crossings.java:147
            return p.getClass() == q.getClass()
                    ? result
                    : Nodes.at(result.unaryMinus(), scope, 8); // Crossings.java:148
        }
    }

    /**
     * The graph of {@link Crossings#hashes(double, double)}.
     */
    static Value hashes(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.HASHES)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            int hash = Objects.hash(new Crossings_PointTraced(x, y), new Crossings_SpanTraced(x, y))
                    + new Crossings_SeriesTraced("s", List.of(y), 1).hashCode(); // Crossings.java:154
            return Nodes.at(Nodes.times(x, hash, "hash").plus(y), scope, 3); // Crossings.java:155
        }
    }

    /**
     * The graph of {@link Crossings#types(double, double)}.
     */
    static Value types(Value x, Value y) {
        Scope scope = Scope.of(Sites.TYPES);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Value[] a = new Value[] {x}; // Crossings.java:160
        Value box = x; // Crossings.java:161
        Object other = "s"; // Crossings.java:162
        Value result = (a != null) && (box != null) ? Nodes.at(a[0].times(2), scope, 3) : y; // Crossings.java:163
        return other instanceof double[] ? x : result; // Crossings.java:164
    }

    /**
     * The graph of {@link Crossings#nulls(double)}.
     */
    static Value nulls(Value x) {
        try (Scope scope = Scope.enter(Sites.NULLS)) {
            Nodes.argument(x, scope, 1);
            Crossings_DiscTraced disc = x.data() > 0 ? new Crossings_DiscTraced(x) : null; // Crossings.java:169
            Crossings_ShapeTraced shape = disc; // Crossings.java:170
            return shape == null ? Nodes.at(x.times(2), scope, 2) : shape.area(); // Crossings.java:171
        }
    }

    /**
     * The graph of {@link Crossings#helpers(double, double)}.
     */
    static Value helpers(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.HELPERS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            List<Value> list = map(
                    filter(List.of(x, y, Value.constant(1.0)), v -> v.data() >= x.data()),
                    v -> Nodes.at(v.times(v), scope, 3)); // Crossings.java:176
            return Nodes.at(
                    Nodes.unboxed(last(list)).plus(fold(list, (a, b) -> Nodes.at(a.times(b), scope, 4)))
                            .plus(timed(() -> Nodes.at(x.times(y), scope, 5))),
                    scope, 6); // Crossings.java:177
        }
    }

    /**
     * The graph of {@link Crossings#twins(double, double)}.
     */
    static Value twins(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.TWINS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Crossings_PointTraced p = last(
                    List.of(new Crossings_PointTraced(x, y), new Crossings_PointTraced(y, y))); // Crossings.java:182
            return Nodes.at(p.x().times(last(map(List.of(p), z -> z.y()))), scope, 3); // Crossings.java:183
        }
    }

    /**
     * The graph of {@link Crossings#filter(List, Predicate)}, which a traced method calls.
     */
    private static <T> List<T> filter(List<T> list, Predicate<T> wanted) {
        List<T> found = new ArrayList<>(); // Crossings.java:100
        for (T one : list) { // Crossings.java:101
            if (wanted.test(one)) { // Crossings.java:102
                found.add(one); // Crossings.java:103
            }
        }
        return found; // Crossings.java:106
    }

    /**
     * The graph of {@link Crossings#map(List, Function)}, which a traced method calls.
     */
    private static <T, R> List<R> map(List<T> list, Function<? super T, ? extends R> change) {
        List<R> changed = new ArrayList<>(); // Crossings.java:110
        for (T one : list) { // Crossings.java:111
            changed.add(change.apply(one)); // Crossings.java:112
        }
        return changed; // Crossings.java:114
    }

    /**
     * The graph of {@link Crossings#last(List)}, which a traced method calls.
     */
    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1); // Crossings.java:88
    }

    /**
     * The graph of {@link Crossings#fold(List, BinaryOperator)}, which a traced method calls.
     */
    private static <T> T fold(List<T> list, BinaryOperator<T> both) {
        T all = list.get(0); // Crossings.java:92
        for (int i = 1; i < list.size(); i++) { // Crossings.java:93
            all = both.apply(all, list.get(i)); // Crossings.java:94
        }
        return all; // Crossings.java:96
    }

    /**
     * The graph of {@link Crossings#timed(Supplier)}, which a traced method calls.
     */
    private static <R> R timed(Supplier<R> work) {
        return work.get(); // Crossings.java:118
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TEXTS = """
                Crossings.java
                texts
                121
                x\s
                y\s
                return 129:16-37(129:16-33(129:16-17,129:20-33),129:36-37)

                    @Traced
                    static double texts(double x, double y) {
                        List<Double> list = List.of(x, y);
                        String text = "" + new Point(x, y) + list + Optional.of(x) + OptionalDouble.of(y) + Map.of("k", x);
                        text += new Span(x, y);
                        text += list;
                        text += String.valueOf(new Series("s", list, 2.5f)) + Objects.toString(Map.of(1, new Point(y, x)));
                        text += String.format("%s %s", list, new Span(y, x));
                        return x * text.length() + y;
                    }
                """;

        static final String REFUSED = """
                Crossings.java
                refused
                132
                x\s
                y\s
                return 137:16-21(137:16-17,137:20-21)

                    @Traced
                    static double refused(double x, double y) {
                        if (x > y) {
                            throw new IllegalArgumentException("too far: " + new Point(x, y) + " " + List.of(y, x));
                        }
                        return x * y;
                    }
                """;

        static final String EQUALITY = """
                Crossings.java
                equality
                140
                x\s
                y\s
                result 144:48-53(144:48-49,144:52-53)
                result 144:56-61(144:56-57,144:60-61)
                result 145:9-38(145:9-15,145:19-38)
                result 146:9-72(146:9-15,146:19-72)
                result 147:9-74(147:9-15,147:19-74)
                return 148:56-63(148:57-63)

                    @Traced
                    static double equality(double x, double y) {
                        Point p = new Point(x, y);
                        Point q = new Point(y, x);
                        double result = Objects.equals(p, q) ? x * y : x + y;
                        result += p.equals(q) ? x : y;
                        result += new Span(x, y).equals(new Span(y, x)) ? x * 2 : y * 2;
                        result += List.of(p, q).contains(new Point(x, x)) ? x * 3 : y * 3;
                        return p.getClass() == q.getClass() ? result : -result;
                    }
                """;

        static final String HASHES = """
                Crossings.java
                hashes
                151
                x\s
                y\s
                return 155:16-28(155:16-24(155:16-17,155:20-24),155:27-28)

                    @Traced
                    @SuppressWarnings("traced:cut-gradient")
                    static double hashes(double x, double y) {
                        int hash = Objects.hash(new Point(x, y), new Span(x, y)) + new Series("s", List.of(y), 1).hashCode();
                        return x * hash + y;
                    }
                """;

        static final String TYPES = """
                Crossings.java
                types
                158
                x\s
                y\s
                result 163:74-82(163:74-78,163:81-82)

                    @Traced
                    static double types(double x, double y) {
                        double[] a = {x};
                        Double box = x;
                        Object other = "s";
                        double result = a instanceof double[] && box instanceof Double ? a[0] * 2 : y;
                        return other instanceof double[] ? x : result;
                    }
                """;

        static final String NULLS = """
                Crossings.java
                nulls
                167
                x\s
                return 171:32-37(171:32-33,171:36-37)

                    @Traced
                    static double nulls(double x) {
                        Disc disc = x > 0 ? new Disc(x) : null;
                        Shape shape = disc;
                        return shape == null ? x * 2 : shape.area();
                    }
                """;

        static final String HELPERS = """
                Crossings.java
                helpers
                174
                x\s
                y\s
                 176:79-84(176:79-80,176:83-84)
                 177:50-55(177:50-51,177:54-55)
                 177:71-76(177:71-72,177:75-76)
                return 177:16-77(177:16-56(177:16-26,177:29-56),177:59-77)

                    @Traced
                    static double helpers(double x, double y) {
                        List<Double> list = map(filter(List.of(x, y, 1.0), v -> v >= x), v -> v * v);
                        return last(list) + fold(list, (a, b) -> a * b) + timed(() -> x * y);
                    }
                """;

        static final String TWINS = """
                Crossings.java
                twins
                180
                x\s
                y\s
                return 183:16-55(183:16-21,183:24-55)

                    @Traced
                    static double twins(double x, double y) {
                        Point p = last(List.of(new Point(x, y), new Point(y, y)));
                        return p.x() * last(map(List.of(p), Point::y));
                    }
                """;
    }
}
