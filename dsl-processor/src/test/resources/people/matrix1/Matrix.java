package matrix1;

import java.util.Arrays;

/** A dense matrix of doubles, mutable, row major. */
public class Matrix {
    private final int rows;
    private final int cols;
    private final double[][] data;

    public Matrix(int rows, int cols) {
        if (rows <= 0 || cols <= 0) {
            throw new IllegalArgumentException("bad dimensions: " + rows + "x" + cols);
        }
        this.rows = rows;
        this.cols = cols;
        this.data = new double[rows][cols];
    }

    public Matrix(double[][] values) {
        this(values.length, values[0].length);
        for (int i = 0; i < rows; i++) {
            if (values[i].length != cols) {
                throw new IllegalArgumentException("ragged array");
            }
            System.arraycopy(values[i], 0, data[i], 0, cols);
        }
    }

    public static Matrix identity(int n) {
        Matrix m = new Matrix(n, n);
        for (int i = 0; i < n; i++) {
            m.data[i][i] = 1;
        }
        return m;
    }

    public static Matrix zeros(int rows, int cols) {
        return new Matrix(rows, cols);
    }

    public static Matrix diagonal(double... d) {
        Matrix m = zeros(d.length, d.length);
        for (int i = 0; i < d.length; i++) {
            m.set(i, i, d[i]);
        }
        return m;
    }

    public static Matrix columnVector(double... v) {
        Matrix m = new Matrix(v.length, 1);
        for (int i = 0; i < v.length; i++) {
            m.data[i][0] = v[i];
        }
        return m;
    }

    public int getRows() {
        return rows;
    }

    public int getCols() {
        return cols;
    }

    public double get(int i, int j) {
        return data[i][j];
    }

    public void set(int i, int j, double v) {
        data[i][j] = v;
    }

    public Matrix copy() {
        return new Matrix(data);
    }

    public Matrix plus(Matrix b) {
        checkSame(b);
        Matrix r = new Matrix(rows, cols);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                r.data[i][j] = data[i][j] + b.data[i][j];
            }
        }
        return r;
    }

    public Matrix minus(Matrix b) {
        return plus(b.times(-1));
    }

    public Matrix plusEquals(Matrix b) {
        checkSame(b);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                data[i][j] += b.data[i][j];
            }
        }
        return this;
    }

    public Matrix times(double s) {
        Matrix r = copy();
        for (double[] row : r.data) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= s;
            }
        }
        return r;
    }

    public Matrix times(Matrix b) {
        if (cols != b.rows) {
            throw new IllegalArgumentException("cannot multiply " + rows + "x" + cols + " by " + b.rows + "x" + b.cols);
        }
        Matrix r = new Matrix(rows, b.cols);
        double[] column = new double[cols];
        for (int j = 0; j < b.cols; j++) {
            for (int k = 0; k < cols; k++) {
                column[k] = b.data[k][j];
            }
            for (int i = 0; i < rows; i++) {
                double[] row = data[i];
                double s = 0;
                for (int k = 0; k < cols; k++) {
                    s += row[k] * column[k];
                }
                r.data[i][j] = s;
            }
        }
        return r;
    }

    public Matrix transpose() {
        Matrix t = new Matrix(cols, rows);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                t.data[j][i] = data[i][j];
            }
        }
        return t;
    }

    public double trace() {
        double t = 0;
        for (int i = 0; i < Math.min(rows, cols); i++) {
            t += data[i][i];
        }
        return t;
    }

    public double norm() {
        double f = 0;
        for (double[] row : data) {
            for (double v : row) {
                f = Math.hypot(f, v);
            }
        }
        return f;
    }

    private void swapRows(int i, int j) {
        double[] tmp = data[i];
        data[i] = data[j];
        data[j] = tmp;
    }

    /** Gauss elimination with partial pivoting; A x = rhs. */
    public Matrix solve(Matrix rhs) {
        if (rows != cols || rhs.rows != cols) {
            throw new IllegalArgumentException("illegal dimensions");
        }
        Matrix a = copy();
        Matrix b = rhs.copy();
        for (int i = 0; i < cols; i++) {
            int max = i;
            for (int j = i + 1; j < cols; j++) {
                if (Math.abs(a.data[j][i]) > Math.abs(a.data[max][i])) {
                    max = j;
                }
            }
            a.swapRows(i, max);
            b.swapRows(i, max);
            if (a.data[i][i] == 0.0) {
                throw new ArithmeticException("matrix is singular");
            }
            for (int j = i + 1; j < cols; j++) {
                double m = a.data[j][i] / a.data[i][i];
                for (int k = i + 1; k < cols; k++) {
                    a.data[j][k] -= a.data[i][k] * m;
                }
                for (int k = 0; k < b.cols; k++) {
                    b.data[j][k] -= b.data[i][k] * m;
                }
                a.data[j][i] = 0.0;
            }
        }
        Matrix x = new Matrix(cols, b.cols);
        for (int c = 0; c < b.cols; c++) {
            for (int j = cols - 1; j >= 0; j--) {
                double t = 0.0;
                for (int k = j + 1; k < cols; k++) {
                    t += a.data[j][k] * x.data[k][c];
                }
                x.data[j][c] = (b.data[j][c] - t) / a.data[j][j];
            }
        }
        return x;
    }

    public Matrix inverse() {
        return solve(identity(rows));
    }

    public double determinant() {
        if (rows == 1) {
            return data[0][0];
        }
        double det = 0;
        for (int j = 0; j < cols; j++) {
            det += (j % 2 == 0 ? 1 : -1) * data[0][j] * minor(0, j).determinant();
        }
        return det;
    }

    private Matrix minor(int row, int col) {
        Matrix m = new Matrix(rows - 1, cols - 1);
        for (int i = 0, r = 0; i < rows; i++) {
            if (i == row) continue;
            for (int j = 0, c = 0; j < cols; j++) {
                if (j == col) continue;
                m.data[r][c++] = data[i][j];
            }
            r++;
        }
        return m;
    }

    private void checkSame(Matrix b) {
        if (b.rows != rows || b.cols != cols) {
            throw new IllegalArgumentException("dimensions differ");
        }
    }

    @Override
    public boolean equals(Object o) {
        if (this == o) return true;
        if (!(o instanceof Matrix)) return false;
        return Arrays.deepEquals(data, ((Matrix) o).data);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(data);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        for (double[] row : data) {
            sb.append(Arrays.toString(row)).append('\n');
        }
        return sb.toString();
    }
}
