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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Rows}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field KEPT",
        "written(double,double) memory reads elsewhere",
        "cloned(double,double) reads"
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
            List<Value[]> rows = List.of(new Value[][] {new Value[] {x, y}}); // Rows.java:27
            List<Value[]> others = Arrays.asList(new Value[][] {new Value[] {y, x}}); // Rows.java:28
            Collections.addAll(new ArrayList<Value[]>(), new Value[][] {rows.get(0)}); // Rows.java:29
            return Nodes.at(
                    rows.get(0)[0].times(others.get(0)[0]).times(listOf(new Value[][] {rows.get(0)}).get(0)[1]),
                    scope, 3); // Rows.java:30
        }
    }

    /**
     * The graph of {@link Rows#counts(double, double)}.
     */
    static Value counts(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.COUNTS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] row = new Value[] {x, y, x}; // Rows.java:35
            int n = List.of(new Value[][] {row}).size() + Arrays.asList(new Value[][] {row}).size()
                    + listOf(new Value[][] {row}).size() + listOf(row, row).size(); // Rows.java:36
            return Nodes.at(
                    Nodes.times(x, n, "n")
                            .plus(Nodes.times(y, Stream.of(new Value[][] {row}).count(), "Stream.of(row).count()")),
                    scope, 3); // Rows.java:37
        }
    }

    /**
     * The graph of {@link Rows#streamed(double, double)}.
     */
    static Value streamed(Value x, Value y) {
        Scope scope = Scope.of(Sites.STREAMED);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Value[] row = new Value[] {x, y}; // Rows.java:42
        return Nodes.at(
                Values.sum(Stream.of(new Value[][] {row}).map(one -> Nodes.at(one[0].times(one[1]), scope, 3))),
                scope, 4); // Rows.java:43
    }

    /**
     * The graph of {@link Rows#matrix(double, double)}.
     */
    static Value matrix(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.MATRIX)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[][] rows = new Value[][] {new Value[] {x, y}, new Value[] {y}}; // Rows.java:48
            return Nodes.at(
                    Nodes.times(List.of(rows).get(1)[0], listOf(rows).size(), "listOf(rows).size()"),
                    scope, 3); // Rows.java:49
        }
    }

    /**
     * The graph of {@link Rows#written(double, double)}.
     */
    static Value written(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.WRITTEN); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            KEPT().forEach(row -> memory.set(row, 0, x)); // Rows.java:62
            KEPT().stream().filter(row -> memory.settled(row)[0] < 100).forEach(row -> {
                twice(memory.values(row), y); // Rows.java:64
                memory.set(row, 1, Nodes.at(memory.get(row, 1).plus(1), scope, 3)); // Rows.java:65
            }); // Rows.java:63
            Consumer<Value[]> set = row -> row[0] = y; // Rows.java:67
            Value[] own = new Value[] {Value.constant(1), x}; // Rows.java:68
            set.accept(own); // Rows.java:69
            Optional.of(own).ifPresent(row -> row[1] = Nodes.at(row[1].times(x), scope, 4)); // Rows.java:70
            Value[][] matrix = new Value[][] {
                    new Value[] {Value.constant(1), Value.constant(2)},
                    new Value[] {Value.constant(3), Value.constant(4)}
            }; // Rows.java:71
            Arrays.stream(matrix).forEach(row -> row[1] = Nodes.at(row[1].plus(x), scope, 5)); // Rows.java:72
            Map<String, Value[]> named = Map.of("own", Values.zeros(2)); // Rows.java:73
            named.forEach((name, row) -> Arrays.fill(row, x)); // Rows.java:74
            return Nodes.at(
                    memory.get(KEPT().get(0), 0).times(memory.get(KEPT().get(1), 1)).plus(own[0].times(own[1]))
                            .plus(matrix[1][1]).plus(named.get("own")[1]),
                    scope, 6); // Rows.java:75
        }
    }

    /**
     * The graph of {@link Rows#cloned(double, double)}.
     */
    static Value cloned(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.CLONED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[][] table = new Value[][] {
                    new Value[] {Value.constant(1), Value.constant(2)},
                    new Value[] {Value.constant(3), Value.constant(4)}
            }; // Rows.java:80
            Value[][] copy = Arrays.stream(table).map(z -> z.clone()).toArray(z -> new Value[z][]); // Rows.java:81
            copy[0][1] = x; // Rows.java:82
            UnaryOperator<Value[]> other = z -> z.clone(); // Rows.java:83
            Value[] row = new Value[] {x, y}; // Rows.java:84
            Value[] changed = other.apply(row); // Rows.java:85
            changed[0] = Nodes.at(copy[0][1].times(table[0][1]), scope, 3); // Rows.java:86
            return Nodes.at(changed[0].plus(row[0].times(row[1])).plus(copy[1][0]), scope, 4); // Rows.java:87
        }
    }

    /**
     * The graph of {@link Rows#listOf(Object[])}, which a traced method calls.
     */
    @SafeVarargs
    private static <T> List<T> listOf(T... all) {
        List<T> list = new ArrayList<>(); // Rows.java:18
        for (T one : all) { // Rows.java:19
            list.add(one); // Rows.java:20
        }
        return list; // Rows.java:22
    }

    /**
     * The graph of {@link Rows#twice(double[], double)}, which a traced method calls.
     */
    private static void twice(Value[] row, Value x) {
        Scope scope = Scope.of(Sites.TWICE);
        Nodes.elements(row, scope, 1);
        Nodes.argument(x, scope, 2);
        row[1] = Nodes.at(Values.times(2, x), scope, 3); // Rows.java:55
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
                25
                x\s
                y\s
                return 30:16-81(30:16-49(30:16-30,30:33-49),30:52-81)

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
                33
                x\s
                y\s
                return 37:16-50(37:16-21(37:16-17,37:20-21),37:24-50(37:24-25,37:28-50))

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
                40
                x\s
                y\s
                 43:50-65(43:50-56,43:59-65)
                return 43:16-72

                    @Traced
                    static double streamed(double x, double y) {
                        double[] row = {x, y};
                        return Stream.of(row).mapToDouble(one -> one[0] * one[1]).sum();
                    }
                """;

        static final String MATRIX = """
                Rows.java
                matrix
                46
                x\s
                y\s
                return 49:16-61(49:16-39,49:42-61)

                    @Traced
                    static double matrix(double x, double y) {
                        double[][] rows = {{x, y}, {y}};
                        return List.of(rows).get(1)[0] * listOf(rows).size();
                    }
                """;

        static final String WRITTEN = """
                Rows.java
                written
                59
                x\s
                y\s
                row[1] 65:13-21
                row[1] 70:43-54(70:43-49,70:53-54)
                row[1] 72:46-57(72:46-52,72:56-57)
                return 75:16-102(75:16-80(75:16-65(75:16-47(75:16-30,75:33-47),75:50-65(75:50-56,75:59-65)),75:68-80),75:83-102)

                    @SuppressWarnings("traced:field-write")
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

        static final String CLONED = """
                Rows.java
                cloned
                78
                x\s
                y\s
                changed[0] 86:22-46(86:22-32,86:35-46)
                return 87:16-57(87:16-44(87:16-26,87:29-44(87:29-35,87:38-44)),87:47-57)

                    @Traced
                    static double cloned(double x, double y) {
                        double[][] table = {{1, 2}, {3, 4}};
                        double[][] copy = Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
                        copy[0][1] = x;
                        UnaryOperator<double[]> other = double[]::clone;
                        double[] row = {x, y};
                        double[] changed = other.apply(row);
                        changed[0] = copy[0][1] * table[0][1];
                        return changed[0] + row[0] * row[1] + copy[1][0];
                    }
                """;

        static final String TWICE = """
                Rows.java
                twice
                54
                row\s
                x\s
                row[1] 55:18-23(55:18-19,55:22-23)

                    private static void twice(double[] row, double x) {
                        row[1] = 2 * x;
                    }
                """;
    }
}
