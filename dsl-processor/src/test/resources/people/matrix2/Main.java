package matrix2;

import dev.tracegrad.annotations.Traced;
import matrix2.linalg.Cholesky;
import matrix2.linalg.Mat;

public class Main {
    /** Log marginal likelihood of a Gaussian process. */
    @Traced
    public static double logLikelihood(double[] x, double[] y, double length, double noise) {
        Mat kernel = Mat.generate(x.length, x.length, (i, j) -> {
            double d = (x[i] - x[j]) / length;
            return Math.exp(-0.5 * d * d);
        });
        Mat k = kernel.plus(Mat.eye(x.length).times(noise));
        Cholesky c = Cholesky.of(k);
        Mat target = Mat.column(y);
        Mat alpha = c.solve(target);
        Mat rest = k.times(alpha).minus(target.times(2));
        return -0.5 * target.transposed().times(alpha).at(0, 0) - 0.5 * c.logDeterminant() + rest.norm() + k.trace() + k.max()
                + k.row(1)[0] - 0.5 * x.length * Math.log(2 * Math.PI);
    }

    public static void main(String[] args) {
        double[] x = {0, 0.4, 1.1, 1.9};
        double[] y = {0.1, 0.5, 0.9, 0.8};
        System.out.printf("log likelihood %.6f%n", logLikelihood(x, y, 0.7, 0.1));
        System.out.println(Mat.of(x, y));
    }
}
