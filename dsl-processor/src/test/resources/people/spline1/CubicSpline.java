package spline1;

import java.util.Arrays;

/** Natural cubic spline. */
public class CubicSpline {
    private final double[] x, y;
    private final double[] b, c, d;

    public CubicSpline(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("lengths differ: " + x.length + " and " + y.length);
        }
        for (int i = 1; i < x.length; i++) {
            if (x[i] <= x[i - 1]) {
                throw new IllegalArgumentException("knots must increase");
            }
        }
        this.x = x.clone();
        this.y = y.clone();
        int n = x.length - 1;
        double[] h = new double[n];
        for (int i = 0; i < n; i++) {
            h[i] = x[i + 1] - x[i];
        }
        double[] mu = new double[n];
        double[] z = new double[n + 1];
        for (int i = 1; i < n; i++) {
            double g = 2 * (x[i + 1] - x[i - 1]) - h[i - 1] * mu[i - 1];
            mu[i] = h[i] / g;
            z[i] = (3 * (y[i + 1] * h[i - 1] - y[i] * (x[i + 1] - x[i - 1]) + y[i - 1] * h[i]) / (h[i - 1] * h[i]) - h[i - 1] * z[i - 1]) / g;
        }
        b = new double[n];
        c = new double[n + 1];
        d = new double[n];
        for (int j = n - 1; j >= 0; j--) {
            c[j] = z[j] - mu[j] * c[j + 1];
            b[j] = (y[j + 1] - y[j]) / h[j] - h[j] * (c[j + 1] + 2 * c[j]) / 3;
            d[j] = (c[j + 1] - c[j]) / (3 * h[j]);
        }
    }

    private int find(double v) {
        int i = Arrays.binarySearch(x, v);
        if (i < 0) {
            i = -i - 2;
        }
        return Math.max(0, Math.min(i, x.length - 2));
    }

    public double value(double v) {
        int i = find(v);
        double t = v - x[i];
        return y[i] + t * (b[i] + t * (c[i] + t * d[i]));
    }

    public double derivative(double v) {
        int i = find(v);
        double t = v - x[i];
        return b[i] + t * (2 * c[i] + 3 * t * d[i]);
    }
}
