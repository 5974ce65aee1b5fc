package spline4;

class LinearInterpolator extends Interpolator {
    private final double[] x;
    private final double[] y;

    LinearInterpolator(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
    }

    @Override
    public double at(double t) {
        int i = find(x, t);
        double w = (t - x[i]) / (x[i + 1] - x[i]);
        return y[i] + w * (y[i + 1] - y[i]);
    }
}
