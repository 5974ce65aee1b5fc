package matrix3;

final class DiagonalMatrix implements Matrix {
    private final double[] diagonal;

    DiagonalMatrix(double... diagonal) {
        this.diagonal = diagonal.clone();
    }

    static DiagonalMatrix identity(int n) {
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        return new DiagonalMatrix(ones);
    }

    @Override
    public int rows() {
        return diagonal.length;
    }

    @Override
    public int columns() {
        return diagonal.length;
    }

    @Override
    public double get(int row, int column) {
        return row == column ? diagonal[row] : 0;
    }
}
