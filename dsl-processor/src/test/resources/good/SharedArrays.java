package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plain arrays that are written in one place and read in another one, where nothing says that they are the same. */
class SharedArrays {
    private static final ThreadLocal<double[]> BUFFER = ThreadLocal.withInitial(() -> new double[2]);
    private static final List<double[]> ROWS = new ArrayList<>();
    private static final Map<String, double[]> TABLE = new HashMap<>();
    private static double[] first = {1, 2};
    private static double[] second = {3, 4};
    private static double[] work = new double[1];
    private static Box<double[]> box = new Box<>(first);
    private static Optional<double[]> some = Optional.of(first);

    static class Box<T> {
        private final T held;

        Box(T held) {
            this.held = held;
        }

        T get() {
            return held;
        }
    }

    static class Grid {
        final double[][] rows = new double[2][2];

        double[] row(int i) {
            return rows[i];
        }

        double trace() {
            return rows[0][0] + rows[1][1];
        }
    }

    static void reset() {
        BUFFER.remove();
        first = new double[] {1, 2};
        second = new double[] {3, 4};
        work = new double[1];
        ROWS.clear();
        ROWS.add(first);
        ROWS.add(second);
        TABLE.clear();
        TABLE.put("first", first);
        box = new Box<>(first);
        some = Optional.of(first);
    }

    private static double[] buffer() {
        return first;
    }

    private static double[] either(boolean isFirst) {
        return isFirst ? first : second;
    }

    private static double[] scratch(int n) {
        if (work.length < n) {
            work = new double[n];
        }
        return work;
    }

    @SuppressWarnings("traced:field-write")
    @Traced
    static double getter(double x, double y) {
        first[1] = y;
        buffer()[0] = x;
        double[] all = buffer();
        all[1] += x;
        return first[0] * buffer()[1] + all[0];
    }

    @SuppressWarnings("traced:field-write")
    @Traced
    static double chosen(double x, double y) {
        either(x > y)[0] = x;
        return first[0] * y + second[0];
    }

    @SuppressWarnings("traced:field-write")
    @Traced
    static double workspace(double x, double y) {
        scratch(3)[0] = x;
        scratch(3)[1] = x * y;
        return scratch(2)[0] * work[1];
    }

    @SuppressWarnings("traced:field-write")
    @Traced
    static double ofObject(double x, double y) {
        Grid grid = new Grid();
        grid.row(0)[0] = x;
        grid.rows[1][1] = y;
        return grid.trace() * grid.row(0)[0] * grid.row(1)[1];
    }

    @SuppressWarnings("traced:field-write")
    @Traced
    static double behindLibrary(double x, double y) {
        BUFFER.get()[0] = x;
        box.get()[1] = y;
        Object same = first;
        return BUFFER.get()[0] * first[1] + ((double[]) same)[1];
    }

    @SuppressWarnings("traced:field-write")
    @Traced
    static double inContainers(double x, double y) {
        ROWS.get(0)[0] = x;
        TABLE.get("first")[1] = y;
        double sum = ROWS.stream().mapToDouble(row -> row[0] * row[1]).sum();
        for (double[] row : TABLE.values()) {
            sum += row[1] * x;
        }
        return sum * some.map(row -> row[0]).orElse(1.0);
    }

    private static double total() {
        double sum = 0;
        for (double one : buffer()) {
            sum += one;
        }
        return sum;
    }

    private static double ofThread() {
        double[] all = BUFFER.get();
        return all[0] + all[1];
    }

    @SuppressWarnings("traced:field-write")
    @Traced
    static double inHelpers(double x, double y) {
        buffer()[0] = x;
        BUFFER.get()[1] = y;
        return total() * ofThread();
    }
}
