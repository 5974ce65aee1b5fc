package good;

import dev.tracegrad.annotations.Gradient;

/** Loops that sum, whose iterations may be reversed one by one, and such as look like it. */
class Sums {
    @Gradient
    static double windows(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length - 1; i++) {
            double t = x[i + 1] - x[i] * x[i];
            sum += t * t * 100 + x[i] * 0.5 * x[i];
        }
        return sum;
    }

    @Gradient
    static double weighted(double a, double[] x, double b) {
        double first = Math.exp(a * 0.1);
        double sum = b * first;
        double other = 0;
        for (int i = 0; i < x.length; i++) {
            double[] w = {Math.sin(x[i] * first), a, 0};
            for (int k = 0; k < 2; k++) {
                w[k + 1] = w[k] * Math.cos(w[k + 1]);
            }
            if (w[2] > 0.1) {
                sum = sum - w[1] * w[2] + a;
            } else {
                other += Math.tanh(w[2]) * b;
            }
        }
        double both = sum * 0.25 - other;
        return both * 3;
    }

    /** What is before the loop, and the iterations, ask for what the loop changes. */
    @Gradient
    static double changed(double a, double[] x) {
        double scale = a * a;
        int at = 1;
        double y = Math.sin(a) * scale;
        double sum = y * scale;
        for (int i = 0; i < 4; i++) {
            double e = Math.exp(x[at % x.length] * 0.1) * a;
            at += 2;
            scale = i;
            sum += e * scale * x[at % x.length];
        }
        return sum;
    }

    @Gradient
    static double marching(double a, double[] x) {
        double sum = 0;
        int at = 1;
        for (int i = 0; i < 4; i++) {
            double e = Math.exp(x[at % x.length] * 0.1) * a;
            at += 2;
            sum += e * x[at % x.length];
        }
        return sum;
    }

    @Gradient
    static double fading(double[] x) {
        double y = 0;
        for (int i = 0; i < x.length; i++) {
            y = y * 0.5 + x[i] * x[i];
        }
        return y;
    }

    /** The sum is read in the loop, or what it is multiplied with afterwards is found in it. */
    @Gradient
    static double read(double a, double[] x) {
        double sum = a;
        double last = 1;
        for (double each : x) {
            double e = Math.sin(each * a);
            sum += e * e;
            last = sum > 1 ? 0.5 : 2;
        }
        double more = 0;
        for (int i = 0; i < x.length; i++) {
            more += Math.cos(x[i]) * sum;
            sum += more * 0.01;
        }
        return sum * last + more;
    }

    @Gradient
    static double calls(double a, double[] x) {
        double sum = 0;
        int i = 0;
        do {
            double e = grown(x, i, a) * mild(x[i % x.length], a);
            sum += e * e;
        } while (++i < 5);
        for (int k = 0; k < 3; k++) {
            double e = grown(x, k, a);
            double f = e * mild(e, a);
            sum -= f * (k < 1 ? -a : f);
        }
        return sum;
    }

    private static double grown(double[] x, int at, double by) {
        double y = by;
        for (int i = 0; i < at + 200; i++) {
            y = Math.sin(y + x[i % x.length] * 0.01);
        }
        return y;
    }

    private static double mild(double u, double v) {
        double a = u < 0 ? -u : u;
        return v > 0.5 ? a * v : 1 - a;
    }

    /** A choice that is forgotten. */
    @Gradient
    static double forgotten(double x, double y) {
        double c;
        if (y < 0) {
            c = -y;
        } else {
            c = y;
        }
        double q = c;
        c = 5;
        if (x > 0.5) {
            x = y * 2;
        }
        return q * x;
    }
}
