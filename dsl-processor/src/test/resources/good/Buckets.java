package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arrays of collections, which Java makes without their type arguments; rows that are copied. */
class Buckets {
    private static final double[][] TABLE = {{1, 2}, {3, 4}};

    @Traced
    static class Histogram {
        private final List<Double>[] buckets;

        @SuppressWarnings({"rawtypes", "unchecked"})
        Histogram(int count) {
            buckets = new List[count];
            for (int i = 0; i < count; i++) {
                buckets[i] = new ArrayList<>();
            }
        }

        static Histogram sample() {
            Histogram histogram = new Histogram(2);
            histogram.add(1, 3);
            return histogram;
        }

        void add(int bucket, double x) {
            buckets[bucket].add(x);
        }

        double sum(int bucket) {
            double sum = 0;
            for (double x : buckets[bucket]) {
                sum += x;
            }
            return sum;
        }
    }

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

    @Traced
    static double histogram(double a, double b) {
        Histogram histogram = new Histogram(3);
        histogram.add(1, a);
        histogram.add(1, a * b);
        histogram.add(2, b);
        return histogram.sum(1) * histogram.sum(2) + histogram.sum(0);
    }

    private static double[][] rows(double a, double b) {
        return new double[][] {{a, b}, {b, 1}};
    }

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
}
