package good;

import dev.tracegrad.annotations.Gradient;

/** Branches that are decided from what they overwrite, and old values that nobody asks for. */
class Decided {
    @Gradient
    static double map(double a, double b, double start) {
        double x = start;
        for (int i = 0; i < 20; i++) {
            if (x > 0.7) {
                x = 0.5 * x - 0.3 * a;
                continue;
            }
            if (x > 0.2) {
                x = x * x + b;
            } else {
                x = x * 0.9 + 0.25 * a;
            }
            if (x > 2) {
                break;
            }
        }
        return x;
    }

    /** What the branches overwrite is asked for before them, too. */
    @Gradient
    static double before(double[] a, double x) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += x * x * a[i];
            if (x > 0.4) {
                x = x * x - a[i];
            } else if (x < -0.5) {
                x = 0.3 - x;
            }
        }
        return sum * x;
    }

    /** The new value is asked for, inside and in a later condition. */
    @Gradient
    static double late(double[] a, double x) {
        double sum = 0;
        for (double each : a) {
            if (x > 0.3) {
                x = x * 0.5 + each;
                x = x * x * x;
            }
            if (x < 0) {
                x = x * each * x;
                continue;
            }
            sum += x * x;
            x += each;
            if (x > 0.9) {
                x = 0.2 + x * 0.1;
                if (x > 0.3) {
                    break;
                }
            }
            sum += x * sum;
        }
        return sum * x;
    }

    /** The new value is asked for where it is the result. */
    @Gradient
    static double result(double[] a, double x) {
        double y = x;
        for (double each : a) {
            if (y > 0.5) {
                y = Math.exp(each * 0.3);
            } else {
                y = Math.sin(each) + 0.4;
            }
        }
        return y * x;
    }

    /** Something else is kept inside, and two are overwritten. */
    @Gradient
    static double others(double[] a, double x) {
        double y = 0.5;
        for (double each : a) {
            if (x > 0.3) {
                y = y * y + each;
                x = y * x;
            } else {
                x = x * x + 0.4;
            }
            if (x > y) {
                x = x * y;
                y = y * each;
            } else {
                y = y * x * 0.7;
            }
        }
        return x * y;
    }

    /** A loop inside overwrites it, an integer is overwritten, and a truth. */
    @Gradient
    static double inside(double[] a, double x) {
        int k = 1;
        boolean isUp = true;
        for (int i = 0; i < a.length; i++) {
            if (x < 1.5) {
                for (int j = 0; j < k; j++) {
                    x = 0.5 * x + a[i];
                }
            }
            if (k > 2) {
                k = k - 2;
                x = x * 0.5;
            } else {
                k = k * 2;
                x = x * a[i % k];
            }
            if (isUp) {
                x = x * x;
                isUp = x > 0.5;
            } else {
                isUp = true;
                x = x * a[i];
            }
        }
        return x;
    }

    /** The step between is linear: what it overwrites is not asked for, but what the next one does. */
    @Gradient
    static double between(double[] a, double x) {
        double y = 1;
        for (int i = 0; i < a.length; i++) {
            y = y * x;
            x = x + a[i];
            x = x * 0.9;
            y = y + 0.1 * y;
            x = x - y;
            y = x * y * 0.5;
        }
        return x + y;
    }
}
