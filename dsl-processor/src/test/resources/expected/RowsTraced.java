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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Rows}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field KEPT",
        "lent KEPT",
        "written(double,double) memory reads"
})
final class RowsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle KEPT = PrivateMembers.staticField(LOOKUP, Rows.class, "KEPT", List.class);

    private RowsTraced() {
    }

    /**
     * The graph of {@link Rows#lists(double, double)}.
     */
    static Value lists(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.LISTS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            List<Value[]> rows = List.of(new Value[][] {new Value[] {x, y}}); // Rows.java:26
            List<Value[]> others = Arrays.asList(new Value[][] {new Value[] {y, x}}); // Rows.java:27
            Collections.addAll(new ArrayList<Value[]>(), new Value[][] {rows.get(0)}); // Rows.java:28
            return Nodes.at(
                    rows.get(0)[0].times(others.get(0)[0]).times(listOf(new Value[][] {rows.get(0)}).get(0)[1]),
                    scope, 3); // Rows.java:29
        }
    }

    /**
     * The graph of {@link Rows#counts(double, double)}.
     */
    static Value counts(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.COUNTS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] row = new Value[] {x, y, x}; // Rows.java:34
            int n = List.of(new Value[][] {row}).size() + Arrays.asList(new Value[][] {row}).size()
                    + listOf(new Value[][] {row}).size() + listOf(row, row).size(); // Rows.java:35
            return Nodes.at(
                    Nodes.times(x, n, "n")
                            .plus(Nodes.times(y, Stream.of(new Value[][] {row}).count(), "Stream.of(row).count()")),
                    scope, 3); // Rows.java:36
        }
    }

    /**
     * The graph of {@link Rows#streamed(double, double)}.
     */
    static Value streamed(Value x, Value y) {
        Scope scope = Scope.of(Sites.STREAMED);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Value[] row = new Value[] {x, y}; // Rows.java:41
        return Nodes.at(
                Values.sum(Stream.of(new Value[][] {row}).map(one -> Nodes.at(one[0].times(one[1]), scope, 3))),
                scope, 4); // Rows.java:42
    }

    /**
     * The graph of {@link Rows#matrix(double, double)}.
     */
    static Value matrix(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.MATRIX)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[][] rows = new Value[][] {new Value[] {x, y}, new Value[] {y}}; // Rows.java:47
            return Nodes.at(
                    Nodes.times(List.of(rows).get(1)[0], listOf(rows).size(), "listOf(rows).size()"),
                    scope, 3); // Rows.java:48
        }
    }

    /**
     * The graph of {@link Rows#written(double, double)}.
     */
    static Value written(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.WRITTEN); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            KEPT().forEach(row -> memory.set(row, 0, x)); // Rows.java:60
            KEPT().stream().filter(row -> row[0] < 100).forEach(row -> {
                twice(memory.lend(row), y); // Rows.java:62
                memory.settle(1);
                memory.set(row, 1, Nodes.at(memory.get(row, 1).plus(1), scope, 3)); // Rows.java:63
            }); // Rows.java:61
            Consumer<Value[]> set = row -> row[0] = y; // Rows.java:65
            Value[] own = new Value[] {Value.constant(1), x}; // Rows.java:66
            set.accept(own); // Rows.java:67
            Optional.of(own).ifPresent(row -> row[1] = Nodes.at(row[1].times(x), scope, 4)); // Rows.java:68
            Value[][] matrix = new Value[][] {
                    new Value[] {Value.constant(1), Value.constant(2)},
                    new Value[] {Value.constant(3), Value.constant(4)}
            }; // Rows.java:69
            Arrays.stream(matrix).forEach(row -> row[1] = Nodes.at(row[1].plus(x), scope, 5)); // Rows.java:70
            Map<String, Value[]> named = Map.of("own", Values.zeros(2)); // Rows.java:71
            named.forEach((name, row) -> Arrays.fill(row, x)); // Rows.java:72
            return Nodes.at(
                    memory.get(KEPT().get(0), 0).times(memory.get(KEPT().get(1), 1)).plus(own[0].times(own[1]))
                            .plus(matrix[1][1]).plus(named.get("own")[1]),
                    scope, 6); // Rows.java:73
        }
    }

    /**
     * The graph of {@link Rows#listOf(Object[])}, which a traced method calls.
     */
    @SafeVarargs
    private static <T> List<T> listOf(T... all) {
        List<T> list = new ArrayList<>(); // Rows.java:17
        for (T one : all) { // Rows.java:18
            list.add(one); // Rows.java:19
        }
        return list; // Rows.java:21
    }

    /**
     * The graph of {@link Rows#twice(double[], double)}, which a traced method calls.
     */
    private static void twice(Value[] row, Value x) {
        Scope scope = Scope.of(Sites.TWICE);
        Nodes.argument(x, scope, 1);
        row[1] = Nodes.at(Values.times(2, x), scope, 2); // Rows.java:54
    }

    @SuppressWarnings("unchecked")
    private static List<double[]> KEPT() {
        return (List<double[]>) KEPT.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LISTS = """
                Rows.java
                lists
                24
                x\s
                y\s
                 29:16-81(29:16-49(29:16-30,29:33-49),29:52-81)

                    @Traced
                    static double lists(double x, double y) {
                        List<double[]> rows = List.of(new double[] {x, y});
                        List<double[]> others = Arrays.asList(new double[] {y, x});
                        Collections.addAll(new ArrayList<double[]>(), rows.get(0));
                        return rows.get(0)[0] * others.get(0)[0] * listOf(rows.get(0)).get(0)[1];
                    }
                """;

        static final String COUNTS = """
                Rows.java
                counts
                32
                x\s
                y\s
                 36:16-50(36:16-21(36:16-17,36:20-21),36:24-50(36:24-25,36:28-50))

                    @Traced
                    static double counts(double x, double y) {
                        double[] row = {x, y, x};
                        int n = List.of(row).size() + Arrays.asList(row).size() + listOf(row).size() + listOf(row, row).size();
                        return x * n + y * Stream.of(row).count();
                    }
                """;

        static final String STREAMED = """
                Rows.java
                streamed
                39
                x\s
                y\s
                 42:50-65(42:50-56,42:59-65)
                 42:16-72

                    @Traced
                    static double streamed(double x, double y) {
                        double[] row = {x, y};
                        return Stream.of(row).mapToDouble(one -> one[0] * one[1]).sum();
                    }
                """;

        static final String MATRIX = """
                Rows.java
                matrix
                45
                x\s
                y\s
                 48:16-61(48:16-39,48:42-61)

                    @Traced
                    static double matrix(double x, double y) {
                        double[][] rows = {{x, y}, {y}};
                        return List.of(rows).get(1)[0] * listOf(rows).size();
                    }
                """;

        static final String WRITTEN = """
                Rows.java
                written
                58
                x\s
                y\s
                row[1] 63:13-21
                row[1] 68:43-54(68:43-49,68:53-54)
                row[1] 70:46-57(70:46-52,70:56-57)
                 73:16-102(73:16-80(73:16-65(73:16-47(73:16-30,73:33-47),73:50-65(73:50-56,73:59-65)),73:68-80),73:83-102)

                    @Traced
                    static double written(double x, double y) {
                        KEPT.forEach(row -> row[0] = x);
                        KEPT.stream().filter(row -> row[0] < 100).forEach(row -> {
                            twice(row, y);
                            row[1]++;
                        });
                        Consumer<double[]> set = row -> row[0] = y;
                        double[] own = {1, x};
                        set.accept(own);
                        Optional.of(own).ifPresent(row -> row[1] *= x);
                        double[][] matrix = {{1, 2}, {3, 4}};
                        Arrays.stream(matrix).forEach(row -> row[1] += x);
                        Map<String, double[]> named = Map.of("own", new double[2]);
                        named.forEach((name, row) -> Arrays.fill(row, x));
                        return KEPT.get(0)[0] * KEPT.get(1)[1] + own[0] * own[1] + matrix[1][1] + named.get("own")[1];
                    }
                """;

        static final String TWICE = """
                Rows.java
                twice
                53
                x\s
                row[1] 54:18-23(54:18-19,54:22-23)

                    private static void twice(double[] row, double x) {
                        row[1] = 2 * x;
                    }
                """;
    }
}
