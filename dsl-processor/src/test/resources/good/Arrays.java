package good;

import dev.tracegrad.annotations.Traced;

/** Arrays of one dimension and of more: parameters, locals, results, and outputs that a method fills. */
class Arrays {
    private static final double[] COEFFICIENTS = {0.5, -1.25, 3};

    @Traced
    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Traced
    static double[] scaled(double[] a, double factor) {
        double[] result = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] * factor;
        }
        return result;
    }

    @Traced
    static void fill(double[] out, double x) {
        for (int i = 0; i < out.length; i++) {
            out[i] = i == 1 ? 2 : x * i;
        }
    }

    @Traced
    static double local(double x) {
        double[] powers = new double[4];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * x;
        }
        double[] weights = {1, 0.5, 0.25, 0.125};
        return dot(powers, weights) + powers[3];
    }

    @Traced
    static double horner(double x) {
        return polynomial(COEFFICIENTS, x) + COEFFICIENTS[1] * x;
    }

    @Traced
    static double polynomial(double[] coefficients, double x) {
        int n = coefficients.length;
        double value = n == 0 ? 0 : coefficients[n - 1];
        for (int i = n - 2; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }

    @Traced
    static double[][] outer(double[] a, double[] b) {
        double[][] product = new double[a.length][b.length];
        for (int i = 0; i < a.length; i++) {
            double[] row = product[i];
            for (int j = 0; j < b.length; j++) {
                row[j] = a[i] * b[j];
            }
        }
        return product;
    }

    @Traced
    static double trace(double[][] m) {
        double sum = 0;
        for (int i = 0; i < m.length && i < m[i].length; i++) {
            sum += m[i][i];
        }
        return sum;
    }

    @Traced
    static double initializers(double x, double y) {
        double[][] m = {{x, 1}, {0, y}, new double[] {x * y, 2}};
        double[][] rows = new double[2][];
        rows[0] = m[2];
        rows[1] = new double[] {x, y};
        return m[0][0] * rows[1][1] - m[1][0] * rows[0][1] + m.length * rows.length;
    }

    @Traced
    static double each(double[] xs, double[][] rows) {
        double sum = 0;
        for (double x : xs) {
            sum += x * x;
        }
        for (double[] row : rows) {
            for (final double x : row) {
                sum -= x;
            }
        }
        return sum;
    }

    @Traced
    static double updates(double[] a, double x, int n) {
        int i = 0;
        a[i++] += x;
        a[i] *= a[i - 1];
        a[i]++;
        --a[0];
        double old = a[1]++ + a[0]--;
        a[n & 1] -= a[0] = x;
        a[i = 0] /= next(a);
        double last = a[0] = a[1] + old;
        return last + old * (a[1] += 2) + (a[i++] *= 3) + i;
    }

    private static double next(double[] a) {
        a[0] = a[0] + 1;
        return a[0];
    }

    @Traced
    static double plain(double x, int n) {
        double[] table = new double[3];
        int[] counts = new int[table.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] += i;
            table[i] = counts[i] / 2.0;
            table[i]++;
        }
        boolean[] flags = {true, n > 2};
        String[][] names = new String[2][];
        return x * table[2] + (flags[1] ? table[n % 3 < 0 ? 0 : n % 3] : 0) + (names[0] == null ? x : 0);
    }

    @Traced
    static double library(double[] a, double x) {
        double[] copy = a.clone();
        java.util.Arrays.fill(copy, x);
        java.util.Arrays.fill(copy, 0, copy.length / 2, 1.5);
        double[] longer = java.util.Arrays.copyOf(a, a.length + 2);
        double[] middle = java.util.Arrays.copyOfRange(longer, 1, longer.length);
        System.arraycopy(a, 0, longer, 2, a.length);
        double[] sorted = longer.clone();
        java.util.Arrays.sort(sorted);
        double[] plainCopy = COEFFICIENTS.clone();
        plainCopy[0] = x;
        return java.util.Arrays.stream(longer).sum() + copy[0] * sorted[0] + middle[middle.length - 1] + plainCopy[0]
                + java.util.Arrays.toString(a).length() + java.util.Arrays.hashCode(sorted);
    }

    @Traced
    static double sumOf(double... xs) {
        return java.util.Arrays.stream(xs).sum();
    }

    @Traced
    static double varargs(double x, double[] xs) {
        return sumOf() + sumOf(x) + sumOf(x, 2, x * x) + sumOf(xs);
    }

    @Traced
    static double conditional(boolean first, double[] a, double[] b, double x) {
        double[] chosen = first ? a : b;
        double[] table = x > 0 ? COEFFICIENTS : a;
        double[] nothing = null;
        if (nothing != null || chosen == null) {
            return 0;
        }
        return chosen[0] + table[0] + (chosen == a ? 1 : 2);
    }

    @Traced
    static double[] pass(double[] a) {
        return java.util.Objects.requireNonNull(a);
    }

    @Traced
    static double cube(double x) {
        double[][][] cube = new double[2][2][2];
        cube[1][0][1] = x;
        double[][][] open = new double[2][2][];
        open[0][0] = cube[1][0];
        return open[0][0][1] + cube[0][0][0];
    }

    @Traced
    static double rowsThatMove(double[] a, double x, int n) {
        double[][] m = {{x, 2, 3}, {4, x * x, 6}, {a.length, 8, 9}};
        int i = n & 1;
        m[i & 1][i++ & 1] += x;
        m[i][i = 0] /= x + i;
        double old = m[i][++i]++;
        double[] row = m[1];
        row[(row = m[2]).length - 1] *= x;
        return m[0][0] * m[0][1] + m[1][0] - m[1][1] * m[1][2] + row[2] * m[2][0] + old;
    }

    @Traced
    static double labelled(double[] a, double x) {
        int i = 0;
        int turns = 0;
        again:
        while (a[i++ & 1]-- > x && turns++ < 3) {
            if (a[0] < 0) {
                continue again;
            }
            a[1] *= x;
        }
        return a[0] + a[1] + i;
    }

    private static double[] constant(double[] a) {
        return a;
    }

    @Traced
    static double[] pair(int n) {
        return new double[] {n, 2};
    }

    private static void fillRow(double[][] rows, double x) {
        rows[0][1] = x;
    }

    @Traced
    static double writtenResults(double x, int n) {
        double[] made = pair(n);
        fill(made, x);
        fill(constant(new double[3]), x);
        double[][] rows = {pair(n), {1, x}};
        fillRow(rows, x * x);
        fillRow(new double[][] {pair(n), made}, x);
        return made[0] + made[1] + rows[0][1];
    }
}
