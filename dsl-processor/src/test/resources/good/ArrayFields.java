package good;

import dev.tracegrad.annotations.Traced;

/** Arrays and numbers in fields of ordinary objects: written as the plain method writes them, and remembered meanwhile. */
@SuppressWarnings("traced:field-write")
class ArrayFields {
    private final double[] state = {1, 2, 3};
    double[][] matrix = {{1, 2}, {3, 4}};
    private double last;
    double total = 1;
    static double count;
    private int calls;
    private byte small = 120;
    private String text = "t";

    @Traced
    double step(double x) {
        calls++;
        small += 7;
        small++;
        small = 5;
        text += calls;
        int before = calls++ + (calls += 2);
        last = x * state[0];
        state[0] = last + x;
        state[1] += last;
        total *= x;
        total++;
        count = total;
        ArrayFields.count += 1;
        return last + state[0] * state[1] + total + count + before + calls + small + text.length();
    }

    @Traced
    double through(double x) {
        double[] alias = state;
        alias[2] = x;
        double[] row = matrix[1];
        row[0] -= x;
        add(x);
        return state[2] * matrix[1][0] + norm() + (last = x) + last++ + this.last;
    }

    private void add(double x) {
        for (int i = 0; i < state.length; i++) {
            state[i] += x;
        }
        total = total + x;
    }

    private double norm() {
        double sum = total;
        for (double s : state) {
            sum += s * s;
        }
        return sum;
    }

    @Traced
    double replaced(double x) {
        double[] fresh = new double[2];
        fresh[0] = x;
        matrix[0] = fresh;
        matrix[1] = new double[] {x, 2 * x};
        fresh[1] = 3;
        return matrix[0][0] + matrix[0][1] + matrix[1][1];
    }

    @Traced
    double[] copied() {
        return state.clone();
    }

    @Traced
    double reads(double x) {
        double[] copy = state.clone();
        copy[0] = x;
        return copy[0] + state[0] + Arrays.dot(state, copy);
    }

    private final double[] work = new double[4];

    @Traced
    double lent(double x, int n) {
        work[3] = x;
        shift(work, x);
        double last = shift(matrix[0], x) + work[1];
        both(work, work, x);
        Runnable again = () -> fill(work, x);
        again.run();
        double[] alias = n > 2 ? work : state;
        shift(alias, last);
        return work[0] + work[1] * work[2] + work[3] + state[0] + matrix[0][1] + (work[0] > 3 ? 1 : 0);
    }

    private static double shift(double[] a, double x) {
        for (int i = a.length - 1; i > 0; i--) {
            a[i] = a[i - 1] * x;
        }
        return a[1];
    }

    private void both(double[] a, double[] b, double x) {
        a[0] = x;
        b[1] = a[0] * 2;
        nested(work, x);
        a[2] += b[1] + work[3];
    }

    private void nested(double[] c, double x) {
        c[0] += x;
    }

    private static void fill(double[] a, double x) {
        java.util.Arrays.fill(a, 1, 2, x);
    }

    static class Arrays {
        @Traced
        static double dot(double[] a, double[] b) {
            return a[0] * b[0] + a[1] * b[1];
        }
    }

    @Traced
    double sorted(double x, double y) {
        state[0] = x;
        state[1] = y;
        java.util.Arrays.sort(state, 0, 2);
        matrix[0][1] = x * y;
        java.util.Arrays.sort(matrix[0]);
        double[] all = state;
        java.util.Arrays.sort(all);
        return state[0] * matrix[0][0] + all[2];
    }

    @Traced
    double computed(double x) {
        java.util.function.IntToDoubleFunction twice = i -> i * 2;
        java.util.Arrays.setAll(state, i -> i == 0 ? x : state[i - 1] * x);
        java.util.Arrays.setAll(matrix[1], twice);
        java.util.Arrays.fill(matrix, 0, 1, new double[] {x, 2});
        matrix[0][1] += matrix[1][1];
        return state[2] + matrix[0][0] * matrix[0][1];
    }

    static class Level {
        double height = 1;
    }

    static class Raised extends Level {
        double height = 10;

        double base() {
            return super.height;
        }
    }

    /** Two fields of one object that have the same name. */
    @Traced
    static double hidden(double x, double y) {
        Raised raised = new Raised();
        raised.height = x;
        ((Level) raised).height = y;
        ((Level) raised).height += x;
        return raised.height * ((Level) raised).height + raised.base();
    }

    static ArrayFields sample() {
        count = 0;
        return new ArrayFields();
    }
}
