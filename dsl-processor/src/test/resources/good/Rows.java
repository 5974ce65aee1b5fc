package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An array of doubles where a method takes as many objects as there are: it is one of them. */
class Rows {
    @SafeVarargs
    private static <T> List<T> listOf(T... all) {
        List<T> list = new ArrayList<>();
        for (T one : all) {
            list.add(one);
        }
        return list;
    }

    @Traced
    static double lists(double x, double y) {
        List<double[]> rows = List.of(new double[] {x, y});
        List<double[]> others = Arrays.asList(new double[] {y, x});
        Collections.addAll(new ArrayList<double[]>(), rows.get(0));
        return rows.get(0)[0] * others.get(0)[0] * listOf(rows.get(0)).get(0)[1];
    }

    @Traced
    static double counts(double x, double y) {
        double[] row = {x, y, x};
        int n = List.of(row).size() + Arrays.asList(row).size() + listOf(row).size() + listOf(row, row).size();
        return x * n + y * Stream.of(row).count();
    }

    @Traced
    static double streamed(double x, double y) {
        double[] row = {x, y};
        return Stream.of(row).mapToDouble(one -> one[0] * one[1]).sum();
    }

    @Traced
    static double matrix(double x, double y) {
        double[][] rows = {{x, y}, {y}};
        return List.of(rows).get(1)[0] * listOf(rows).size();
    }

    private static final List<double[]> KEPT = List.of(new double[] {1, 2}, new double[2]);

    private static void twice(double[] row, double x) {
        row[1] = 2 * x;
    }

    /** Functions that write to what they are given: rows that a field holds stay plain. */
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
}
