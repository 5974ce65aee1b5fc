package good;

import dev.tracegrad.annotations.Gradient;

/** Types that become others, and variables that javac must see a value in. */
class Conversions {
    @Gradient
    static double octal(double x) {
        return x / 010 + x * 010;
    }

    @Gradient
    static double narrow(double x, int k) {
        final int n = 3;
        byte b = n;
        short s = 'a';
        b += x;
        s *= 2;
        char c = 65;
        c += 1;
        k += x;
        k <<= 2;
        return x * b + s * x + c * x * k;
    }

    @Gradient
    static double sums(double x, float f, int i, long l) {
        return Double.sum(0.1f, 2) * x + Double.sum(f, i) * x + Double.sum(l, i) + Double.sum(i, i);
    }

    /** The second case uses the variable of the first. */
    @Gradient
    static double switched(double x, int k) {
        double y = x;
        switch (k) {
            case 0:
                double t = x * 2;
                y = t;
                break;
            case 1:
                t = x * x;
                y += t * t;
                break;
            default:
                t = 3;
                y = t * x;
        }
        return y * x;
    }

    @Gradient
    static double lazy(double x, int k) {
        double b;
        if (k > 0 && (b = x * x) > 1) {
            return b * x;
        }
        return x;
    }

    @Gradient
    static double integer(double x, int k) {
        return x * Integer.signum(k);
    }

    static int count(double x) {
        return x > 0 ? 2 : 1;
    }

    static int count(int x) {
        return 5;
    }

    /** Variables with the names of packages and classes. */
    @Gradient
    static double named(double good, int java, double Math) {
        int dev = java + 1;
        return StrictMath.sin(good) * good * dev * count(good) * StrictMath.sqrt(Math * Math + 1);
    }

    @Gradient
    static double counters(double x) {
        double s = 0;
        for (long l = 0; l < 3; l++) {
            s += x * l;
            x *= s + 1;
        }
        for (char c = 'a'; c < 'd'; c++) {
            s *= x;
            x = Math.sin(s) * c;
        }
        return s;
    }

    @Gradient
    static double floats(double x) {
        float f = 1.5f;
        f *= 0.3;
        f++;
        double s = 1;
        for (float g = 0; g < 1; g += 0.3f) {
            s *= x * g + f;
        }
        return s * x;
    }

    @Gradient
    static double components(double top, double hashCode, double value) {
        return top * hashCode * value;
    }

    /** An array of ints that is written; where both are one array, that is said. */
    @Gradient
    static double indices(double x, double[] a, int[] p, int[] q) {
        if (p.length < 1 || q.length < 1 || a.length < 3) {
            return x;
        }
        double y = x * a[q[0] & 1];
        p[0] = 1 - (p[0] & 1);
        return y * y * a[p[0]];
    }

    /** An element that is not there is an exception, also where nobody uses it. */
    @Gradient
    static double rows(double x, int k, double[][] m) {
        double[] row = m[k];
        return x * x;
    }
}
