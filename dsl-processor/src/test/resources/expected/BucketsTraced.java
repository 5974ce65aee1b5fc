package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Buckets}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field TABLE",
        "copied(double,double) memory reads elsewhere"
})
final class BucketsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle TABLE = PrivateMembers.staticField(LOOKUP, Buckets.class, "TABLE", double[][].class);

    private BucketsTraced() {
    }

    /**
     * The graph of {@link Buckets#lists(double, double)}.
     */
    @SuppressWarnings({
            "rawtypes",
            "unchecked"
    })
    static Value lists(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.LISTS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            List<Value>[] lists = (List<Value>[]) new List<?>[2]; // Buckets.java:48
            lists[0] = new ArrayList<>(); // Buckets.java:49
            lists[1] = new ArrayList<>(List.of(b, Value.constant(2.0))); // Buckets.java:50
            lists[0].add(a.times(b)); // Buckets.java:51
            List<Value>[][] table = (List<Value>[][]) (List<Value>[][]) new List<?>[1][1]; // Buckets.java:52
            table[0][0] = List.of(a); // Buckets.java:53
            List<Double>[] plain = new List[] {List.of(2.0)}; // Buckets.java:54
            Value sum = Nodes.at(Value.constant(0), scope, 3); // Buckets.java:55
            for (List<Value> list : lists) { // Buckets.java:56
                for (Value x : Nodes.allUnboxed(list)) { // Buckets.java:57
                    sum = Nodes.at(sum.plus(x.times(x)), scope, 4); // Buckets.java:58
                }
            }
            return Nodes.at(
                    sum.plus(Nodes.times(Nodes.unboxed(table[0][0].get(0)), plain[0].get(0), "plain[0].get(0)")),
                    scope, 5); // Buckets.java:61
        }
    }

    /**
     * The graph of {@link Buckets#others(double, double)}.
     */
    @SuppressWarnings({
            "rawtypes",
            "unchecked"
    })
    static Value others(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.OTHERS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Map<String, Value>[] maps = (Map<String, Value>[]) new Map<?, ?>[1]; // Buckets.java:67
            maps[0] = new HashMap<>(); // Buckets.java:68
            maps[0].put("a", a); // Buckets.java:69
            Optional<Value>[] optionals = (Optional<Value>[]) new Optional<?>[2]; // Buckets.java:70
            optionals[1] = Optional.of(b); // Buckets.java:71
            List<Value[]>[] rows = (List<Value[]>[]) new List<?>[1]; // Buckets.java:72
            rows[0] = List.of(new Value[][] {new Value[] {a, b}}); // Buckets.java:73
            return Nodes.at(
                    Nodes.unboxed(maps[0].get("a")).times(optionals[1].get()).minus(rows[0].get(0)[1]),
                    scope, 3); // Buckets.java:74
        }
    }

    /**
     * The graph of {@link Buckets#histogram(double, double)}.
     */
    static Value histogram(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.HISTOGRAM)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Buckets_HistogramTraced histogram = new Buckets_HistogramTraced(3); // Buckets.java:79
            histogram.add(1, a); // Buckets.java:80
            histogram.add(1, Nodes.at(a.times(b), scope, 3)); // Buckets.java:81
            histogram.add(2, b); // Buckets.java:82
            return Nodes.at(
                    histogram.sum(1).times(histogram.sum(2)).plus(histogram.sum(0)), scope, 4); // Buckets.java:83
        }
    }

    /**
     * The graph of {@link Buckets#copied(double, double)}.
     */
    static Value copied(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.COPIED); Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Value[][] from = rows(a, b); // Buckets.java:93
            Value[][] to = new Value[2][]; // Buckets.java:94
            System.arraycopy(from, 0, to, 0, 2); // Buckets.java:95
            Value[] row = Values.zeros(2); // Buckets.java:96
            System.arraycopy(to[0], 0, row, 0, 2); // Buckets.java:97
            memory.copy(row, 0, memory.settled(TABLE())[1], 0, 2); // Buckets.java:98
            return Nodes.at(
                    row[1].times(memory.get(memory.settled(TABLE())[1], 0)).plus(to[1][0]),
                    scope, 3); // Buckets.java:99
        }
    }

    /**
     * The graph of {@link Buckets#rows(double, double)}, which a traced method calls.
     */
    private static Value[][] rows(Value a, Value b) {
        Nodes.argument(a, "a");
        Nodes.argument(b, "b");
        return new Value[][] {new Value[] {a, b}, new Value[] {b, Value.constant(1)}}; // Buckets.java:87
    }

    private static double[][] TABLE() {
        return (double[][]) TABLE.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LISTS = """
                Buckets.java
                lists
                45
                a\s
                b\s
                sum 55:22-23
                sum 58:17-29(58:17-20,58:24-29(58:24-25,58:28-29))
                return 61:16-58(61:16-19,61:22-58(61:22-40,61:43-58))

                    @Traced
                    @SuppressWarnings({"rawtypes", "unchecked"})
                    static double lists(double a, double b) {
                        List<Double>[] lists = new List[2];
                        lists[0] = new ArrayList<>();
                        lists[1] = new ArrayList<>(List.of(b, 2.0));
                        lists[0].add(a * b);
                        List<Double>[][] table = (List<Double>[][]) new List[1][1];
                        table[0][0] = List.of(a);
                        List<Double>[] plain = new List[] {List.of(2.0)};
                        double sum = 0;
                        for (List<Double> list : lists) {
                            for (double x : list) {
                                sum += x * x;
                            }
                        }
                        return sum + table[0][0].get(0) * plain[0].get(0);
                    }
                """;

        static final String OTHERS = """
                Buckets.java
                others
                64
                a\s
                b\s
                return 74:16-73(74:16-53(74:16-32,74:35-53),74:56-73)

                    @Traced
                    @SuppressWarnings({"rawtypes", "unchecked"})
                    static double others(double a, double b) {
                        Map<String, Double>[] maps = new Map[1];
                        maps[0] = new HashMap<>();
                        maps[0].put("a", a);
                        Optional<Double>[] optionals = new Optional[2];
                        optionals[1] = Optional.of(b);
                        List<double[]>[] rows = new List[1];
                        rows[0] = List.of(new double[] {a, b});
                        return maps[0].get("a") * optionals[1].get() - rows[0].get(0)[1];
                    }
                """;

        static final String HISTOGRAM = """
                Buckets.java
                histogram
                77
                a\s
                b\s
                 81:26-31(81:26-27,81:30-31)
                return 83:16-70(83:16-51(83:16-32,83:35-51),83:54-70)

                    @Traced
                    static double histogram(double a, double b) {
                        Histogram histogram = new Histogram(3);
                        histogram.add(1, a);
                        histogram.add(1, a * b);
                        histogram.add(2, b);
                        return histogram.sum(1) * histogram.sum(2) + histogram.sum(0);
                    }
                """;

        static final String COPIED = """
                Buckets.java
                copied
                90
                a\s
                b\s
                return 99:16-47(99:16-36(99:16-22,99:25-36),99:39-47)

                    @SuppressWarnings("traced:field-write")
                    @Traced
                    static double copied(double a, double b) {
                        double[][] from = rows(a, b);
                        double[][] to = new double[2][];
                        System.arraycopy(from, 0, to, 0, 2);
                        double[] row = new double[2];
                        System.arraycopy(to[0], 0, row, 0, 2);
                        System.arraycopy(row, 0, TABLE[1], 0, 2);
                        return row[1] * TABLE[1][0] + to[1][0];
                    }
                """;
    }
}
