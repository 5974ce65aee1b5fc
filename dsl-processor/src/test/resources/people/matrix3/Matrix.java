package matrix3;

import java.util.function.DoubleUnaryOperator;

/** What every matrix can do. */
public interface Matrix {
    int rows();

    int columns();

    double get(int row, int column);

    default Matrix multiply(Matrix other) {
        DenseMatrix.Builder b = DenseMatrix.builder(rows(), other.columns());
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < other.columns(); j++) {
                double s = 0;
                for (int k = 0; k < columns(); k++) {
                    s += get(i, k) * other.get(k, j);
                }
                b.set(i, j, s);
            }
        }
        return b.build();
    }

    default Matrix add(Matrix other) {
        DenseMatrix.Builder b = DenseMatrix.builder(rows(), columns());
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                b.set(i, j, get(i, j) + other.get(i, j));
            }
        }
        return b.build();
    }

    default Matrix map(DoubleUnaryOperator f) {
        DenseMatrix.Builder b = DenseMatrix.builder(rows(), columns());
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                b.set(i, j, f.applyAsDouble(get(i, j)));
            }
        }
        return b.build();
    }

    default Matrix transpose() {
        return new TransposedView(this);
    }

    default double sum() {
        double s = 0;
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                s += get(i, j);
            }
        }
        return s;
    }
}
