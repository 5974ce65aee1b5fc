package kalman1;

public class KalmanFilter {
    private Matrix x;
    private Matrix p;
    private final Matrix f, h, q, r;
    private double logLikelihood;

    public KalmanFilter(Matrix f, Matrix h, Matrix q, Matrix r, Matrix x0, Matrix p0) {
        this.f = f;
        this.h = h;
        this.q = q;
        this.r = r;
        this.x = x0;
        this.p = p0;
    }

    public void predict() {
        x = f.mul(x);
        p = f.mul(p).mul(f.t()).add(q);
    }

    public void update(Matrix z) {
        Matrix y = z.sub(h.mul(x));
        Matrix s = h.mul(p).mul(h.t()).add(r);
        Matrix k = p.mul(h.t()).mul(s.inv2());
        x = x.add(k.mul(y));
        p = Matrix.eye(p.m).sub(k.mul(h)).mul(p);
        logLikelihood -= 0.5 * (y.t().mul(s.inv2()).mul(y).a[0][0] + Math.log(2 * Math.PI * s.a[0][0]));
    }

    public double getLogLikelihood() {
        return logLikelihood;
    }

    public Matrix getState() {
        return x;
    }
}
