package good;

import dev.tracegrad.annotations.Gradient;

/** Variables that hold one number after another, and places that what is written moves. */
class Overwritten {
    @Gradient
    static double parameter(double total, double partials) {
        partials += total = 1;
        return total * partials;
    }

    @Gradient
    static double place(double x, double[] by) {
        if (by.length < 3) {
            return x;
        }
        by[1] = by[by[2] < 0 ? 2 : 0] *= x;
        return by[0] * by[1] + by[2];
    }

    /** The label of the loop around is left from inside, and the loop before has used up its room. */
    @Gradient
    static double loops(double x, int n) {
        double y = x;
        outer:
        for (int i = 0; i < n && i < 6; i++) {
            for (int k = 0; k < 5; k++) {
                x = Math.sin(x) + y * 0.1;
                if (x > 0.9 && k > 2) {
                    continue outer;
                }
                if (x < -0.9) {
                    break outer;
                }
            }
            y *= x;
        }
        return x * y;
    }

    @Gradient
    static double result(double x, double y, double z) {
        if (x > 0) {
            return y / (1.5 + Math.abs(z));
        }
        double e = +x * Math.tanh(y) - 1 + y;
        return e * e / (2 + z * z);
    }

    @Gradient
    static double cases(double x, int k) {
        double[] w = {x, 2, x * x};
        double y = 0;
        for (int i = 0; i < 3; i++) {
            switch ((k + i) & 3) {
                case 0:
                    y += w[i];
                    break;
                case 1:
                case 2:
                    y *= x;
                    continue;
                default:
                    w[2] *= y;
            }
            y += switch (i) {
                case 0 -> x * 3;
                case 1 -> Math.sin(y);
                default -> w[2];
            };
        }
        return y;
    }
}
