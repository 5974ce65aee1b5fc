package good;

import dev.tracegrad.annotations.Gradient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Jacobians of methods that give arrays. */
public class Jacobians {
    private final double scale;
    private double shift = 0.2;

    Jacobians(double scale) {
        this.scale = scale;
    }

    @Gradient(wrt = "p")
    static double[] residuals(double[] p, double[] t, double[] y) {
        double[] r = new double[t.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = p[0] * Math.exp(-p[1] * t[i]) + p[2] - y[i];
        }
        return r;
    }

    @Gradient
    static double[] listed(double a, double b) {
        double[] made = {a, b};
        if (a > 5) {
            return made;
        }
        return new double[] {a * b, Math.sin(a) / b, 3};
    }

    /** The array that is handed in comes back. */
    @Gradient
    static double[] doubled(double[] a, double x) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= 2 * x;
        }
        return a;
    }

    /** Where one slope is infinite, the others are as they are. */
    @Gradient
    static double[] steep(double x, double y) {
        return new double[] {Math.sqrt(x) + y * y, x / y};
    }

    /** Euler's steps, whose time is in the head of the loop. */
    @Gradient
    static double[] decayed(double x, double step) {
        double y = x;
        int steps = 0;
        for (double t = 0; t < 1; t += step) {
            y -= step * y * t;
            steps++;
            if (y > 40) {
                break;
            }
        }
        return new double[] {y, steps};
    }

    @Gradient(wrt = {"x", "shift", "p"})
    double[] path(double x, double[] p, int n) {
        if (n < 0) {
            return new double[0];
        }
        double[] out = new double[n];
        for (int i = 0; i < n; i++) {
            out[i] = model(p, x * i, i);
            if (out[i] > 3) {
                out[i] /= 2;
                break;
            }
            x *= 1.1;
            shiftBy(out, i);
        }
        return out;
    }

    private void shiftBy(double[] a, int i) {
        a[i] = a[i] * shift + a[0];
    }

    private double model(double[] p, double t, int i) {
        double s = shift;
        for (int k = p.length - 1; k >= 0; k--) {
            s = s * t + p[k] * cube(t + i);
        }
        t *= 2;
        return s * scale + t;
    }

    private double cube(double v) {
        return v < 0 ? -v * shift : v * v * v;
    }

    /** What is wrong. */
    public static List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        double[] p = {1, 0.5, 2};
        double[] t = {0, 1, 2};
        JacobiansGradient.Residuals fit = JacobiansGradient.residuals(p, t, t);
        same(wrong, "residuals", residuals(p, t, t), fit.value());
        for (int j = 0; j < 3; j++) {
            int at = j;
            close(wrong, "p" + j, x -> residuals(with(p, at, x), t, t), p[j], column(fit.p(), j));
        }
        JacobiansGradient.Listed listed = JacobiansGradient.listed(2, 3);
        close(wrong, "a", x -> listed(x, 3), 2, listed.a());
        close(wrong, "b", x -> listed(2, x), 3, listed.b());
        close(wrong, "early b", x -> listed(6, x), 3, JacobiansGradient.listed(6, 3).b());
        double[] given = {1, 2};
        JacobiansGradient.Doubled doubled = JacobiansGradient.doubled(given, 3);
        same(wrong, "what is left", new double[] {6, 12}, given);
        same(wrong, "by x", new double[] {2, 4}, doubled.x());
        same(wrong, "by a", new double[] {0, 6}, doubled.a()[1]);
        close(wrong, "step", h -> decayed(2, h), 0.19, JacobiansGradient.decayed(2, 0.19).step());
        JacobiansGradient.Steep steep = JacobiansGradient.steep(0, 3);
        same(wrong, "infinite", new double[] {Double.POSITIVE_INFINITY, 1.0 / 3}, steep.x());
        same(wrong, "beside it", new double[] {6, 0}, steep.y());
        Jacobians object = new Jacobians(1.5);
        JacobiansGradient.Path path = JacobiansGradient.path(object, 0.7, p, 4);
        same(wrong, "path", object.path(0.7, p, 4), path.value());
        close(wrong, "x", x -> object.path(x, p, 4), 0.7, path.x());
        close(wrong, "shift", x -> shifted(x).path(0.7, p, 4), 0.2, path.shift());
        for (int j = 0; j < 3; j++) {
            int at = j;
            close(wrong, "p" + j, x -> object.path(0.7, with(p, at, x), 4), p[j], column(path.p(), j));
        }
        same(wrong, "empty", new double[0], JacobiansGradient.path(object, 0.7, p, -1).shift());
        return wrong;
    }

    private static Jacobians shifted(double shift) {
        Jacobians object = new Jacobians(1.5);
        object.shift = shift;
        return object;
    }

    private static double[] with(double[] p, int at, double x) {
        double[] other = p.clone();
        other[at] = x;
        return other;
    }

    private static double[] column(double[][] rows, int j) {
        return Arrays.stream(rows).mapToDouble(row -> row[j]).toArray();
    }

    private static void same(List<String> wrong, String what, double[] expected, double[] actual) {
        if (!Arrays.equals(expected, actual)) {
            wrong.add(what + ": " + Arrays.toString(actual) + " for " + Arrays.toString(expected));
        }
    }

    private static void close(
            List<String> wrong, String what, Function<Double, double[]> f, double at, double[] actual) {
        double[] above = f.apply(at + 1e-5);
        double[] below = f.apply(at - 1e-5);
        for (int i = 0; i < actual.length; i++) {
            double expected = (above[i] - below[i]) / 2e-5;
            if (actual.length != above.length || !(Math.abs(expected - actual[i]) < 1e-6 * (1 + Math.abs(expected)))) {
                wrong.add(what + " in " + i + ": " + actual[i] + " for " + expected);
            }
        }
    }
}
