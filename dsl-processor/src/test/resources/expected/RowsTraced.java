package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Rows}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class RowsTraced {
    private RowsTraced() {
    }

    /**
     * The graph of {@link Rows#lists(double, double)}.
     */
    static Value lists(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.LISTS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            List<Value[]> rows = List.of(new Value[][] {new Value[] {x, y}}); // Rows.java:23
            List<Value[]> others = Arrays.asList(new Value[][] {new Value[] {y, x}}); // Rows.java:24
            Collections.addAll(new ArrayList<Value[]>(), new Value[][] {rows.get(0)}); // Rows.java:25
            return Nodes.at(
                    rows.get(0)[0].times(others.get(0)[0]).times(listOf(new Value[][] {rows.get(0)}).get(0)[1]),
                    scope, 3); // Rows.java:26
        }
    }

    /**
     * The graph of {@link Rows#counts(double, double)}.
     */
    static Value counts(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.COUNTS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] row = new Value[] {x, y, x}; // Rows.java:31
            int n = List.of(new Value[][] {row}).size() + Arrays.asList(new Value[][] {row}).size()
                    + listOf(new Value[][] {row}).size() + listOf(row, row).size(); // Rows.java:32
            return Nodes.at(
                    Nodes.times(x, n, "n")
                            .plus(Nodes.times(y, Stream.of(new Value[][] {row}).count(), "Stream.of(row).count()")),
                    scope, 3); // Rows.java:33
        }
    }

    /**
     * The graph of {@link Rows#streamed(double, double)}.
     */
    static Value streamed(Value x, Value y) {
        Scope scope = Scope.of(Sites.STREAMED);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Value[] row = new Value[] {x, y}; // Rows.java:38
        return Nodes.at(
                Values.sum(Stream.of(new Value[][] {row}).map(one -> Nodes.at(one[0].times(one[1]), scope, 3))),
                scope, 4); // Rows.java:39
    }

    /**
     * The graph of {@link Rows#matrix(double, double)}.
     */
    static Value matrix(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.MATRIX)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[][] rows = new Value[][] {new Value[] {x, y}, new Value[] {y}}; // Rows.java:44
            return Nodes.at(
                    Nodes.times(List.of(rows).get(1)[0], listOf(rows).size(), "listOf(rows).size()"),
                    scope, 3); // Rows.java:45
        }
    }

    /**
     * The graph of {@link Rows#listOf(Object[])}, which a traced method calls.
     */
    @SafeVarargs
    private static <T> List<T> listOf(T... all) {
        List<T> list = new ArrayList<>(); // Rows.java:14
        for (T one : all) { // Rows.java:15
            list.add(one); // Rows.java:16
        }
        return list; // Rows.java:18
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String LISTS = """
                Rows.java
                lists
                21
                x\s
                y\s
                 26:16-81(26:16-49(26:16-30,26:33-49),26:52-81)

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
                29
                x\s
                y\s
                 33:16-50(33:16-21(33:16-17,33:20-21),33:24-50(33:24-25,33:28-50))

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
                36
                x\s
                y\s
                 39:50-65(39:50-56,39:59-65)
                 39:16-72

                    @Traced
                    static double streamed(double x, double y) {
                        double[] row = {x, y};
                        return Stream.of(row).mapToDouble(one -> one[0] * one[1]).sum();
                    }
                """;

        static final String MATRIX = """
                Rows.java
                matrix
                42
                x\s
                y\s
                 45:16-61(45:16-39,45:42-61)

                    @Traced
                    static double matrix(double x, double y) {
                        double[][] rows = {{x, y}, {y}};
                        return List.of(rows).get(1)[0] * listOf(rows).size();
                    }
                """;
    }
}
