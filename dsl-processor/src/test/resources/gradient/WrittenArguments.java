package good;

import dev.tracegrad.annotations.Gradient;

/** Numbers are read from an array, and passed with it to a method that writes there. */
class WrittenArguments {
    private static double shifted(double x, double y, double[] a) {
        a[1] += y;
        a[2] = a[2] * x;
        return 2 / x - y * a[1];
    }

    @Gradient
    static double given(double x, double y, double[] a) {
        if (a.length < 3) {
            return x;
        }
        return shifted(a[2], a[1] * y, a) * x + a[1] - a[2];
    }

    private static double scaled(double[] row, double[][] all) {
        all[0][0] = all[0][0] * 0.5 + 1;
        row[0] = row[0] * all[0][0];
        return row[0];
    }

    @Gradient
    static double row(double[][] m, double x) {
        if (m.length < 2 || m[0].length < 1 || m[1].length < 1) {
            return x;
        }
        m[1][0] = Math.tanh(m[1][0]);
        return scaled(m[m[0][0] > 0 ? 1 : 0], m) * x + m[1][0];
    }
}
