package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Plain;
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
            List<Value> list = List.of(x, y); // Crossings.java:107
            String text = "" + new Crossings_PointTraced(x, y) + Plain.of(list) + Plain.of(Optional.of(x))
                    + Plain.ofDouble(Optional.of(y)) + Plain.of(Map.of("k", x)); // Crossings.java:108
            text += new Crossings_SpanTraced(x, y); // Crossings.java:109
            text += Plain.of(list); // Crossings.java:110
            text += String.valueOf(new Crossings_SeriesTraced("s", list, 2.5f))
                    + Objects.toString(Plain.of(Map.of(1, new Crossings_PointTraced(y, x)))); // Crossings.java:111
            text += String.format("%s %s", Plain.of(list), new Crossings_SpanTraced(y, x)); // Crossings.java:112
            return Nodes.at(Nodes.times(x, text.length(), "text.length()").plus(y), scope, 3); // Crossings.java:113
        }
    }

    /**
     * The graph of {@link Crossings#refused(double, double)}.
     */
    static Value refused(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.REFUSED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            if (x.data() > y.data()) { // Crossings.java:118
                throw new IllegalArgumentException("too far: " + new Crossings_PointTraced(x, y) + " "
                        + Plain.of(List.of(y, x))); // Crossings.java:119
            }
            return Nodes.at(x.times(y), scope, 3); // Crossings.java:121
        }
    }

    /**
     * The graph of {@link Crossings#equality(double, double)}.
     */
    static Value equality(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.EQUALITY)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Crossings_PointTraced p = new Crossings_PointTraced(x, y); // Crossings.java:126
            Crossings_PointTraced q = new Crossings_PointTraced(y, x); // Crossings.java:127
            Value result = Objects.equals(p, q)
                    ? Nodes.at(x.times(y), scope, 3)
                    : Nodes.at(x.plus(y), scope, 4); // Crossings.java:128
            result = Nodes.at(result.plus(p.equals(q) ? x : y), scope, 5); // Crossings.java:129
            result = Nodes.at(
                    result.plus(new Crossings_SpanTraced(x, y).equals(new Crossings_SpanTraced(y, x))
                            ? x.times(2)
                            : y.times(2)),
                    scope, 6); // Crossings.java:130
            result = Nodes.at(
                    result.plus(List.of(p, q).contains(new Crossings_PointTraced(x, x)) ? x.times(3) : y.times(3)),
                    scope, 7); // Crossings.java:131
            return p.getClass() == q.getClass()
                    ? result
                    : Nodes.at(result.unaryMinus(), scope, 8); // Crossings.java:132
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
                    + new Crossings_SeriesTraced("s", List.of(y), 1).hashCode(); // Crossings.java:138
            return Nodes.at(Nodes.times(x, hash, "hash").plus(y), scope, 3); // Crossings.java:139
        }
    }

    /**
     * The graph of {@link Crossings#types(double, double)}.
     */
    static Value types(Value x, Value y) {
        Scope scope = Scope.of(Sites.TYPES);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Value[] a = new Value[] {x}; // Crossings.java:144
        Value box = x; // Crossings.java:145
        Object other = "s"; // Crossings.java:146
        Value result = (a != null) && (box != null) ? Nodes.at(a[0].times(2), scope, 3) : y; // Crossings.java:147
        return other instanceof double[] ? x : result; // Crossings.java:148
    }

    /**
     * The graph of {@link Crossings#nulls(double)}.
     */
    static Value nulls(Value x) {
        try (Scope scope = Scope.enter(Sites.NULLS)) {
            Nodes.argument(x, scope, 1);
            Crossings_DiscTraced disc = x.data() > 0 ? new Crossings_DiscTraced(x) : null; // Crossings.java:153
            Crossings_ShapeTraced shape = disc == null ? null : disc::area; // Crossings.java:154
            return shape == null ? Nodes.at(x.times(2), scope, 2) : shape.area(); // Crossings.java:155
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
                    v -> Nodes.at(v.times(v), scope, 3)); // Crossings.java:160
            return Nodes.at(
                    last(list).plus(fold(list, (a, b) -> Nodes.at(a.times(b), scope, 4)))
                            .plus(timed(() -> Nodes.at(x.times(y), scope, 5))),
                    scope, 6); // Crossings.java:161
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
                    List.of(new Crossings_PointTraced(x, y), new Crossings_PointTraced(y, y))); // Crossings.java:166
            return Nodes.at(p.x().times(last(map(List.of(p), z -> z.y()))), scope, 3); // Crossings.java:167
        }
    }

    /**
     * The graph of {@link Crossings#filter(List, Predicate)}, which a traced method calls.
     */
    private static <T> List<T> filter(List<T> list, Predicate<T> wanted) {
        List<T> found = new ArrayList<>(); // Crossings.java:84
        for (T one : list) { // Crossings.java:85
            if (wanted.test(one)) { // Crossings.java:86
                found.add(one); // Crossings.java:87
            }
        }
        return found; // Crossings.java:90
    }

    /**
     * The graph of {@link Crossings#map(List, Function)}, which a traced method calls.
     */
    private static <T, R> List<R> map(List<T> list, Function<? super T, ? extends R> change) {
        List<R> changed = new ArrayList<>(); // Crossings.java:94
        for (T one : list) { // Crossings.java:95
            changed.add(change.apply(one)); // Crossings.java:96
        }
        return changed; // Crossings.java:98
    }

    /**
     * The graph of {@link Crossings#last(List)}, which a traced method calls.
     */
    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1); // Crossings.java:72
    }

    /**
     * The graph of {@link Crossings#fold(List, BinaryOperator)}, which a traced method calls.
     */
    private static <T> T fold(List<T> list, BinaryOperator<T> both) {
        T all = list.get(0); // Crossings.java:76
        for (int i = 1; i < list.size(); i++) { // Crossings.java:77
            all = both.apply(all, list.get(i)); // Crossings.java:78
        }
        return all; // Crossings.java:80
    }

    /**
     * The graph of {@link Crossings#timed(Supplier)}, which a traced method calls.
     */
    private static <R> R timed(Supplier<R> work) {
        return work.get(); // Crossings.java:102
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TEXTS = """
                Crossings.java
                texts
                105
                x\s
                y\s
                 113:16-37(113:16-33(113:16-17,113:20-33),113:36-37)

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
                116
                x\s
                y\s
                 121:16-21(121:16-17,121:20-21)

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
                124
                x\s
                y\s
                result 128:48-53(128:48-49,128:52-53)
                result 128:56-61(128:56-57,128:60-61)
                result 129:9-38(129:9-15,129:19-38)
                result 130:9-72(130:9-15,130:19-72)
                result 131:9-74(131:9-15,131:19-74)
                 132:56-63(132:57-63)

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
                135
                x\s
                y\s
                 139:16-28(139:16-24(139:16-17,139:20-24),139:27-28)

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
                142
                x\s
                y\s
                result 147:74-82(147:74-78,147:81-82)

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
                151
                x\s
                 155:32-37(155:32-33,155:36-37)

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
                158
                x\s
                y\s
                 160:79-84(160:79-80,160:83-84)
                 161:50-55(161:50-51,161:54-55)
                 161:71-76(161:71-72,161:75-76)
                 161:16-77(161:16-56(161:16-26,161:29-56),161:59-77)

                    @Traced
                    static double helpers(double x, double y) {
                        List<Double> list = map(filter(List.of(x, y, 1.0), v -> v >= x), v -> v * v);
                        return last(list) + fold(list, (a, b) -> a * b) + timed(() -> x * y);
                    }
                """;

        static final String TWINS = """
                Crossings.java
                twins
                164
                x\s
                y\s
                 167:16-55(167:16-21,167:24-55)

                    @Traced
                    static double twins(double x, double y) {
                        Point p = last(List.of(new Point(x, y), new Point(y, y)));
                        return p.x() * last(map(List.of(p), Point::y));
                    }
                """;
    }
}
