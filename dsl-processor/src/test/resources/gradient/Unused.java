package good;

import dev.tracegrad.annotations.Gradient;

/** Values with infinite slopes that the result may not depend on, and what may throw in several places of a statement. */
class Unused {
    @Gradient
    static double root(double x, boolean c) {
        double u = Math.sqrt(x);
        double v = x;
        if (c) {
            v = u;
        }
        return v;
    }

    @Gradient
    static double chain(double x, double y) {
        double t = Math.log(x);
        double u = t * t;
        return y > 0 ? u : y;
    }

    @Gradient
    static double elements(double x, int k) {
        double[] w = new double[3];
        for (int i = 0; i < 3; i++) {
            w[i] = Math.log(x * i);
        }
        return w[k & 3] + x;
    }

    private static double power(double a, double b) {
        return b > 1 ? b * b : b > 0 ? 2 : Math.sqrt(a) + a;
    }

    private static double first(double a, double[] w) {
        double s = Math.sqrt(a);
        return w.length > 2 ? s * w[0] : 3;
    }

    @Gradient
    static double calls(double x, double y) {
        double t = 1 / x;
        double u = t * t;
        return y > 0 ? power(u * u, y) : power(y, u);
    }

    @Gradient
    static double splits(double x, double[] w) {
        double s = first(x * x, w);
        double t = Math.log(x);
        return w.length > 3 ? s * s + first(t * t, w) : x;
    }

    @Gradient
    static double loop(double x, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) {
            double u = Math.sqrt(x - i);
            if (u > 1) {
                continue;
            }
            s += x * i;
            if (s > 2) {
                break;
            }
            s += u;
        }
        return s;
    }

    @Gradient
    static double order(double z, double[] a, double[] b) {
        return z - (z + a[1]) * Math.sin(a[0]) / Math.exp(b[2] * a[2]);
    }

    private static double either(double a, double b) {
        return a != a ? a : b;
    }

    /** The derivative in the result is not a number, and one argument is not used. */
    @Gradient
    static double slope(double x, double y) {
        return Math.tanh(20 * either(Math.min(x, y > 0 ? y : Double.NaN), y * 2)) + 0.3 * y;
    }

    /** Of what a guard stands before, nothing is left. */
    @Gradient
    static double cancelled(double a, double b) {
        a *= b;
        for (int i = 0; i < 2; i++) {
            b -= Math.sin(b - b);
        }
        return a;
    }
}
