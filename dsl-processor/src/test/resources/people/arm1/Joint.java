package arm1;

public class Joint {
    private double theta;
    private final double d;
    private final double a;
    private final double alpha;

    public Joint(double theta, double d, double a, double alpha) {
        this.theta = theta;
        this.d = d;
        this.a = a;
        this.alpha = alpha;
    }

    public void setTheta(double theta) {
        this.theta = theta;
    }

    public double getTheta() {
        return theta;
    }

    /** The Denavit-Hartenberg matrix. */
    public double[][] transform() {
        double ct = Math.cos(theta), st = Math.sin(theta);
        double ca = Math.cos(alpha), sa = Math.sin(alpha);
        double[][] t = new double[4][4];
        t[0] = new double[] {ct, -st * ca, st * sa, a * ct};
        t[1] = new double[] {st, ct * ca, -ct * sa, a * st};
        t[2][1] = sa;
        t[2][2] = ca;
        t[2][3] = d;
        t[3][3] = 1;
        return t;
    }
}
