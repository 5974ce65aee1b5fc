package kalman1;

final class Matrix {
    final double[][] a;
    final int m, n;

    Matrix(int m, int n) {
        this.m = m;
        this.n = n;
        a = new double[m][n];
    }

    Matrix(double[][] a) {
        this.a = a;
        m = a.length;
        n = a[0].length;
    }

    static Matrix eye(int n) {
        Matrix r = new Matrix(n, n);
        for (int i = 0; i < n; i++) r.a[i][i] = 1;
        return r;
    }

    Matrix mul(Matrix o) {
        Matrix r = new Matrix(m, o.n);
        for (int i = 0; i < m; i++)
            for (int j = 0; j < o.n; j++)
                for (int k = 0; k < n; k++)
                    r.a[i][j] += a[i][k] * o.a[k][j];
        return r;
    }

    Matrix add(Matrix o) {
        Matrix r = new Matrix(m, n);
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                r.a[i][j] = a[i][j] + o.a[i][j];
        return r;
    }

    Matrix sub(Matrix o) {
        Matrix r = new Matrix(m, n);
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                r.a[i][j] = a[i][j] - o.a[i][j];
        return r;
    }

    Matrix t() {
        Matrix r = new Matrix(n, m);
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                r.a[j][i] = a[i][j];
        return r;
    }

    Matrix inv2() {
        if (m == 1) return new Matrix(new double[][] {{1 / a[0][0]}});
        double det = a[0][0] * a[1][1] - a[0][1] * a[1][0];
        return new Matrix(new double[][] {{a[1][1] / det, -a[0][1] / det}, {-a[1][0] / det, a[0][0] / det}});
    }
}
