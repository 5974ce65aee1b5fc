package spline3;

/** Straight lines. */
public class Linear extends Piecewise {
    public Linear(double[] x, double[] y) {
        for (int i = x.length - 1; i > 0; i--) {
            add(new Line(x[i - 1], x[i], y[i - 1], y[i]));
        }
    }

    private static final class Line extends Piece {
        private final double start;
        private final double slope;

        Line(double from, double to, double start, double end) {
            super(from, to);
            this.start = start;
            this.slope = (end - start) / (to - from);
        }

        @Override
        double valueAt(double x) {
            return start + slope * (x - from);
        }
    }
}
