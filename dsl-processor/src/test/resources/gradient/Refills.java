package good;

import dev.tracegrad.annotations.Gradient;

/** Arrays that each iteration fills anew before it adds to their elements, and such as look like it. */
class Refills {
    @Gradient
    static double filled(double[] x, double k) {
        double[] w = new double[3];
        double sum = 0;
        for (int t = 0; t < 3; t++) {
            for (int i = 0; i < 3; i++) {
                w[i] = Math.sin(k * (i + t));
            }
            for (int i = 0; i < 3; i++) {
                for (int j = i; j < 3; j++) {
                    w[j] += x[(i + t) % x.length] * k;
                    w[i] = w[i] - x[j % x.length];
                }
            }
            sum += w[0] * w[1] * w[2];
        }
        return sum + w[0] * w[2];
    }

    @Gradient
    static double left(double[] x, double k) {
        double[] w = new double[x.length];
        double sum = 0;
        for (int t = 0; t < 4; t++) {
            for (int i = 0; i < w.length; i++) {
                w[i] = x[i] * k + t;
            }
            w[0] += k * k;
            if (k > 0.2 * t) {
                continue;
            }
            w[0] -= x[0] * k;
            if (x[0] > 0.5) {
                break;
            }
            sum += w[0] * w[0] * k;
        }
        return sum * w[0];
    }

    /** Not all elements are filled. */
    @Gradient
    static double partly(double[] x, double k) {
        double[] w = new double[4];
        double[] v = new double[4];
        double[] u = new double[4];
        double sum = 0;
        for (int t = 0; t < 3; t++) {
            for (int i = 1; i < 4; i++) {
                w[i] = k * i;
            }
            for (int i = 0; i < 4; i++) {
                if (x[0] > 0.3 && i == t) {
                    continue;
                }
                v[i] = k - i;
            }
            for (int i = 0; i < 2; i++) {
                u[i] = k + i;
            }
            for (int i = 0; i < 4; i++) {
                w[i] += x[i % x.length];
                v[i] += x[i % x.length] * t;
                u[i] += x[i % x.length] * k;
            }
            sum += w[0] * w[0] * w[3] + v[t] * v[t] * v[t] + u[t] * u[3] * u[3];
        }
        return sum;
    }

    /** Between the filling and the sums, something asks for an element. */
    @Gradient
    static double asked(double[] x, double k) {
        double[] w = new double[3];
        double[] v = new double[3];
        double[] u = new double[3];
        double sum = 0;
        for (int t = 0; t < 3; t++) {
            for (int i = 0; i < 3; i++) {
                w[i] = k * i;
            }
            for (int i = 0; i < 3; i++) {
                v[i] = x[0] - i;
            }
            for (int i = 0; i < 3; i++) {
                u[i] = x[0] * i;
            }
            sum += w[t] * w[t];
            for (int i = 0; i < 3; i++) {
                w[i] += x[i % x.length];
                sum += v[i] * v[i] * k;
                v[i] += v[(i + 1) % 3] * v[0];
                u[i] += u[i] * k;
            }
            sum += w[t] * w[0] + v[t] * v[1] + u[t] * u[1] * u[2];
        }
        return sum;
    }

    /** The array has another name, by which something asks for an element. */
    @Gradient
    static double named(double[] x, double k) {
        double[] w = new double[3];
        double[] v = w;
        double sum = 0;
        for (int t = 0; t < 3; t++) {
            for (int i = 0; i < 3; i++) {
                w[i] = k * i + t;
            }
            sum += v[1] * v[1] * v[t];
            for (int i = 0; i < 3; i++) {
                w[i] += x[i % x.length] * k;
            }
            sum += w[t] * w[1] * w[2];
        }
        return sum;
    }

    /** What was in the array before it is filled goes into the sums. */
    @Gradient
    static double before(double[] x, double k) {
        double[] w = new double[3];
        double sum = 0;
        for (int t = 0; t < 3; t++) {
            double q = w[t] + k;
            for (int i = 0; i < 3; i++) {
                w[i] = k * i + q;
            }
            double r = q * k;
            for (int i = 0; i < 3; i++) {
                w[i] += x[i % x.length] * q * r;
            }
            sum += w[t] * w[1] * q;
        }
        return sum;
    }

    @Gradient
    static double handed(double[] x, double k) {
        double[] w = new double[3];
        double sum = 0;
        for (int t = 0; t < 3; t++) {
            for (int i = 0; i < 3; i++) {
                w[i] = k * i + t;
            }
            sum += squares(w);
            for (int i = 0; i < 3; i++) {
                w[i] += x[i % x.length] * k;
            }
            sum += squares(w);
            for (int i = 0; i < 3; i++) {
                w[i] += x[0];
            }
            sum += w[0] * squares(w);
        }
        return sum;
    }

    private static double squares(double[] w) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * w[i];
        }
        return sum;
    }
}
