package matrix2.linalg;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** An immutable matrix. */
public record Mat(int rows, int cols, double[] entries) {
    public Mat {
        Objects.requireNonNull(entries, "entries");
        if (entries.length != rows * cols) {
            throw new IllegalArgumentException(String.format("%d entries for %d x %d", entries.length, rows, cols));
        }
        entries = entries.clone();
    }

    public static Mat of(double[]... rows) {
        return new Mat(rows.length, rows[0].length, Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
    }

    public static Mat eye(int n) {
        return generate(n, n, (i, j) -> i == j ? 1.0 : 0.0);
    }

    public static Mat column(double... values) {
        return new Mat(values.length, 1, values);
    }

    public static Mat generate(int rows, int cols, Entry entry) {
        double[] e = new double[rows * cols];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                e[i * cols + j] = entry.at(i, j);
            }
        }
        return new Mat(rows, cols, e);
    }

    @FunctionalInterface
    public interface Entry {
        double at(int i, int j);
    }

    public double at(int i, int j) {
        return entries[i * cols + j];
    }

    public Mat map(DoubleUnaryOperator f) {
        return new Mat(rows, cols, Arrays.stream(entries).map(f).toArray());
    }

    public Mat zip(Mat other, DoubleBinaryOperator f) {
        requireShape(other.rows, other.cols);
        return new Mat(rows, cols, IntStream.range(0, entries.length)
                .mapToDouble(i -> f.applyAsDouble(entries[i], other.entries[i]))
                .toArray());
    }

    public Mat plus(Mat other) {
        return zip(other, Double::sum);
    }

    public Mat minus(Mat other) {
        return zip(other, (a, b) -> a - b);
    }

    public Mat times(double factor) {
        return map(e -> e * factor);
    }

    public Mat times(Mat other) {
        if (cols != other.rows) {
            throw new IllegalArgumentException("shapes do not fit: " + this.shape() + " and " + other.shape());
        }
        return generate(rows, other.cols, (i, j) -> IntStream.range(0, cols)
                .mapToDouble(k -> at(i, k) * other.at(k, j))
                .sum());
    }

    public Mat transposed() {
        return generate(cols, rows, (i, j) -> at(j, i));
    }

    public double[] row(int i) {
        return Arrays.copyOfRange(entries, i * cols, (i + 1) * cols);
    }

    public double trace() {
        return IntStream.range(0, rows).mapToDouble(i -> at(i, i)).sum();
    }

    public double norm() {
        return Math.sqrt(Arrays.stream(entries).map(e -> e * e).sum());
    }

    public double max() {
        return Arrays.stream(entries).max().orElseThrow();
    }

    public String shape() {
        return rows + "x" + cols;
    }

    private void requireShape(int r, int c) {
        if (r != rows || c != cols) {
            throw new IllegalArgumentException("shape " + r + "x" + c + " wanted " + shape());
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Mat m && m.rows == rows && m.cols == cols && Arrays.equals(m.entries, entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, cols, Arrays.hashCode(entries));
    }

    @Override
    public String toString() {
        return "Mat " + shape() + Arrays.toString(entries);
    }
}
