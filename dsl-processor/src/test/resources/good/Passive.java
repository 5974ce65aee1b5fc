package good;

import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;

/** What does not depend on a traced input is ordinary Java of any kind, and a constant where it meets an active value. */
class Passive {
    private final List<Integer> sizes = List.of(1, 2, 3);
    private final Map<String, Double> rates = Map.of("eur", 1.25);
    private final String name = "passive";

    @Traced
    double lookups(double x, String key) {
        int size = sizes.size();
        return x * size + x * sizes.get(0) + x * rates.getOrDefault(key, 2.0) + Objects.requireNonNull(name).length() * x;
    }

    @Traced
    static double supplied(IntSupplier supplier, double x) {
        return supplier.getAsInt() * x;
    }

    private static final double[] TABLE = {0.5, 2, -3};
    static final int[][] GRID = {{1, 2}, {3, 4}};

    @Traced
    static double tables(double x, int n, int[] indices, Object o) {
        assert x > -1e5 || x != x : "x is " + x;
        int i = (n & 0xFF) % 3;
        int last = indices[indices.length - 1];
        double weight = TABLE[i] * GRID[1][i % 2];
        return x * weight + TABLE.clone()[last & 1] * indices.clone().length + GRID.clone()[0][1] - (o instanceof String ? 1 : 2) * x;
    }

    @Traced
    static double strings(String text, double x) {
        String both = text + 1 + 'c' + 2.5f + null;
        boolean same = text == both;
        return same ? x : x * both.length() + String.class.getName().length() + Integer.valueOf(3).hashCode();
    }

    @Traced
    double throwing(double x) throws Exception {
        if (x < 0) {
            throw new Exception("negative: " + x);
        }
        return x * limited(3);
    }

    private int limited(int n) throws java.io.IOException {
        if (n > 10) {
            throw new java.io.IOException("limit");
        }
        return n;
    }

    static Passive sample() {
        return new Passive();
    }
}
