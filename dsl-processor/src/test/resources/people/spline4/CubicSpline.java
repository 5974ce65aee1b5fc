package spline4;

/** A natural cubic spline. */
final class CubicSpline extends Interpolator {
    private final double[] x;
    private final double[] y;
    private final double[] curvature;

    CubicSpline(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        this.curvature = solve(x, y);
    }

    /** The second derivatives, from a tridiagonal system. */
    private static double[] solve(double[] x, double[] y) {
        int n = x.length;
        double[] m = new double[n];
        double[] u = new double[n];
        for (int i = 1; i < n - 1; i++) {
            double s = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]);
            double p = s * m[i - 1] + 2;
            m[i] = (s - 1) / p;
            double d = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
            u[i] = (6 * d / (x[i + 1] - x[i - 1]) - s * u[i - 1]) / p;
        }
        for (int i = n - 2; i > 0; i--) {
            m[i] = m[i] * m[i + 1] + u[i];
        }
        m[0] = 0;
        return m;
    }

    @Override
    public double at(double t) {
        int i = find(x, t);
        double h = x[i + 1] - x[i];
        double a = (x[i + 1] - t) / h;
        double b = (t - x[i]) / h;
        return a * y[i] + b * y[i + 1]
                + ((a * a * a - a) * curvature[i] + (b * b * b - b) * curvature[i + 1]) * h * h / 6;
    }

    @Override
    public double integral(double a, double b) {
        double sum = 0;
        double from = a;
        for (int i = find(x, a) + 1; i < x.length && from < b; i++) {
            double to = Math.min(b, x[i]);
            sum += super.integral(from, to);
            from = to;
        }
        return sum;
    }
}
