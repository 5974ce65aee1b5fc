package matrix3;

final class TransposedView implements Matrix {
    private final Matrix original;

    TransposedView(Matrix original) {
        this.original = original;
    }

    @Override
    public int rows() {
        return original.columns();
    }

    @Override
    public int columns() {
        return original.rows();
    }

    @Override
    public double get(int row, int column) {
        return original.get(column, row);
    }

    @Override
    public Matrix transpose() {
        return original;
    }
}
