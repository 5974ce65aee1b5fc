package spline3;

/** Cubic pieces with slopes of the neighbours. */
public class CatmullRom extends Piecewise {
    private final double tension;

    public CatmullRom(double[] x, double[] y, double tension) {
        this.tension = tension;
        int n = x.length;
        for (int i = 0; i + 1 < n; i++) {
            double left = slope(x, y, Math.max(i - 1, 0), i + 1);
            double right = slope(x, y, i, Math.min(i + 2, n - 1));
            add(new Cubic(x[i], x[i + 1], y[i], y[i + 1], left, right));
        }
    }

    private double slope(double[] x, double[] y, int i, int j) {
        return (1 - tension) * (y[j] - y[i]) / (x[j] - x[i]);
    }

    private static final class Cubic extends Piece {
        private final double a, b, c, d;

        Cubic(double from, double to, double y0, double y1, double m0, double m1) {
            super(from, to);
            double h = to - from;
            a = y0;
            b = m0;
            c = (3 * (y1 - y0) / h - 2 * m0 - m1) / h;
            d = (2 * (y0 - y1) / h + m0 + m1) / (h * h);
        }

        @Override
        double valueAt(double x) {
            double t = x - from;
            return a + t * (b + t * (c + t * d));
        }

        @Override
        public String toString() {
            return String.format("%f + %f t + %f t^2 + %f t^3 on [%f, %f]", a, b, c, d, from, to);
        }
    }
}
