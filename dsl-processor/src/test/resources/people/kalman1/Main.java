package kalman1;

import dev.tracegrad.annotations.Traced;

public class Main {
    private static final double DT = 0.1;

    @Traced
    static double likelihood(double[] measurements, double processNoise, double measurementNoise) {
        Matrix f = new Matrix(new double[][] {{1, DT}, {0, 1}});
        Matrix h = new Matrix(new double[][] {{1, 0}});
        Matrix q = new Matrix(new double[][] {{processNoise * DT, 0}, {0, processNoise}});
        Matrix r = new Matrix(new double[][] {{measurementNoise}});
        KalmanFilter kf = new KalmanFilter(f, h, q, r, new Matrix(2, 1), Matrix.eye(2));
        for (double z : measurements) {
            kf.predict();
            kf.update(new Matrix(new double[][] {{z}}));
        }
        return kf.getLogLikelihood() + kf.getState().a[1][0];
    }

    public static void main(String[] args) {
        System.out.println(likelihood(new double[] {0.1, 0.22, 0.28, 0.43, 0.5}, 0.05, 0.01));
    }
}
