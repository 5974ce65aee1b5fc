package matrix3;

import java.util.ArrayList;
import java.util.List;

final class DenseMatrix implements Matrix {
    private final double[][] values;

    private DenseMatrix(double[][] values) {
        this.values = values;
    }

    static Builder builder(int rows, int columns) {
        return new Builder(rows, columns);
    }

    @Override
    public int rows() {
        return values.length;
    }

    @Override
    public int columns() {
        return values[0].length;
    }

    @Override
    public double get(int row, int column) {
        return values[row][column];
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        for (double[] row : values) {
            StringBuilder line = new StringBuilder();
            for (double v : row) {
                line.append(String.format(" %8.4f", v));
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    static final class Builder {
        private final double[][] values;

        private Builder(int rows, int columns) {
            values = new double[rows][columns];
        }

        Builder set(int row, int column, double value) {
            values[row][column] = value;
            return this;
        }

        Builder row(int row, double... entries) {
            for (int j = 0; j < entries.length; j++) {
                set(row, j, entries[j]);
            }
            return this;
        }

        DenseMatrix build() {
            return new DenseMatrix(values);
        }
    }
}
