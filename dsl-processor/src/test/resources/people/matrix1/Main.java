package matrix1;

import dev.tracegrad.annotations.Traced;

public class Main {
    /** Least squares by the normal equations, with a ridge. */
    @Traced
    static double ridge(double[][] points, double[] targets, double lambda) {
        Matrix x = new Matrix(points);
        Matrix y = Matrix.columnVector(targets);
        Matrix xt = x.transpose();
        Matrix normal = xt.times(x).plus(Matrix.identity(x.getCols()).times(lambda));
        Matrix beta = normal.solve(xt.times(y));
        Matrix residual = x.times(beta).minus(y);
        Matrix sum = Matrix.zeros(2, 2);
        sum.plusEquals(normal.inverse()).plusEquals(Matrix.diagonal(lambda, 2));
        return residual.norm() + beta.get(0, 0) * normal.determinant() + sum.trace();
    }

    public static void main(String[] args) {
        double[][] p = {{1, 2}, {3, 1}, {0.5, 4}, {2, 2.5}};
        double[] t = {1, 2, 3, 4};
        System.out.println("loss = " + ridge(p, t, 0.1));
        System.out.println(new Matrix(p).transpose());
    }
}
