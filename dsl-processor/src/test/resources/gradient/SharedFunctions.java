package good;

import dev.tracegrad.annotations.Gradient;

/** The sine and the cosine of one variable, which may change in between; what loops add to one element; arrays overwritten twice. */
class SharedFunctions {
    @Gradient
    static double turned(double x, double y) {
        double first = x * Math.cos(y) + y * Math.sin(y);
        double sin = Math.sin(x);
        x = x + y * 0.5;
        double cos = Math.cos(x);
        if (y > 0) {
            y *= sin;
        }
        return first + sin * cos + Math.sinh(y) * 0.1 - Math.cosh(y) * 0.2;
    }

    @Gradient
    static double steps(double x, double e) {
        for (int i = 0; i < 5; i++) {
            double f = x - e * Math.sin(x);
            if (f > 3) {
                break;
            }
            x -= f / (2.5 - Math.cos(x)) * Math.cos(e);
            e = e * 0.9 + Math.sin(e) * 0.1;
        }
        return x * e;
    }

    @Gradient
    static double added(double[] a, double x) {
        int last = a.length > 2 ? 2 : 7;
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < last - 5; j++) {
                sum += a[last] * x; // where there is none, it is not reached
            }
            for (int j = 0; j < a.length; j++) {
                sum += a[i] * a[j] * x;
            }
        }
        return sum;
    }

    @Gradient
    static double ownSum(double[] a, double x) {
        double[] w = new double[4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < a.length; j++) {
                w[i] = w[i] * a[j] + x;
                w[3] += a[0] * w[i];
            }
        }
        return w[0] + w[1] * w[3];
    }

    @Gradient
    static double running(double[] a, double x) {
        double[] w = new double[2];
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            w[0] += a[j];
            sum += w[0] * x;
        }
        return sum * sum;
    }

    @Gradient
    static double overwritten(double[] a, double x) {
        if (a.length < 3) {
            return x;
        }
        double[] own = {a[0] * x, a[1]};
        own[0] = Math.exp(own[0] * 0.1) * own[1];
        a[1] = Math.sin(a[1]) * own[0];
        a[1] = a[1] * a[1] * x;
        own[1] = own[0] * own[0] * a[1];
        return own[1] * own[0] + a[1] * a[2];
    }

    /** The variable becomes another one in the step that evaluates both. */
    @Gradient
    static double replaced(double x, double y) {
        x = Math.sin(x) * Math.cos(x) + y;
        double t = x * y;
        t = Math.sinh(t) * y + Math.cosh(t);
        double s = Math.sin(y);
        y = s * Math.cos(y) + x * 0.2;
        return x * y + t;
    }
}
