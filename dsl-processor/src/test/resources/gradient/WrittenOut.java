package good;

import dev.tracegrad.annotations.Gradient;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Methods and lambdas that are written out where they are called, blocks that yield, and cases that fall through. */
class WrittenOut {
    private static int sign(double x) {
        if (x < 0) {
            return -1;
        } else if (x < 0.1) {
            return 0;
        }
        return 1;
    }

    private static int largest(double[] a) {
        int best = 0;
        for (int i = 1; i < a.length; i++) {
            if (a[i] > a[best]) {
                best = i;
            }
        }
        return best;
    }

    private static double[] squares(double[] a, double s) {
        double[] made = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            made[i] = s * a[i] * a[i];
        }
        return made;
    }

    private static double[] scaled(double[] a, double s) {
        double[] made = a.clone();
        for (int i = 0; i < made.length; i++) {
            made[i] *= s;
        }
        return made;
    }

    @Gradient
    static double signs(double x, double[] a) {
        double sum = x;
        for (double each : a) {
            sum += sign(each) * each * x;
            if (sign(sum - 3) > 0) {
                sum *= 0.5;
            }
        }
        return sum;
    }

    @Gradient
    static double arrays(double x, double[] a) {
        double[] q = squares(scaled(a, x), x);
        double sum = 0;
        for (double each : q) {
            sum += each * largest(q);
        }
        return sum + scaled(q, x)[largest(a)];
    }

    @Gradient
    static double yielded(double x, int k) {
        double y = switch (k & 3) {
            case 0 -> {
                double t = x * x;
                yield t * t;
            }
            case 1 -> {
                for (int i = 0; i < 3; i++) {
                    if (x > i) {
                        yield x * i;
                    }
                }
                yield -3 * x;
            }
            default -> 2;
        };
        return y * x;
    }

    @Gradient
    static double fallen(double x, double y, int k) {
        double z = y;
        switch (k & 3) {
            case 0:
                z *= x;
            case 1:
                z += x * x;
            case 2:
                if (x > 1) {
                    break;
                }
                z *= 3 * z;
                break;
            default:
                z = -x;
        }
        return z * z;
    }

    static double bisected(DoubleUnaryOperator f, double lo, double hi) {
        double middle = lo;
        for (int i = 0; i < 6; i++) {
            middle = 0.5 * (lo + hi);
            if (f.applyAsDouble(middle) > 0) {
                hi = middle;
            } else {
                lo = middle;
            }
        }
        return middle - f.applyAsDouble(middle) / 2;
    }

    @Gradient
    static double functions(double x, double y) {
        DoubleUnaryOperator g = t -> t * t - x * y;
        DoubleBinaryOperator h = (a, b) -> {
            if (a > b) {
                return a * x;
            }
            return b * y;
        };
        return bisected(g, 0, y) * h.applyAsDouble(x * x, y) + bisected(t -> h.applyAsDouble(t, 1) - 1, -1, 3);
    }

    static double sum(double... all) {
        double sum = 0;
        for (double each : all) {
            sum += each * each;
        }
        return sum;
    }

    @Gradient
    static double spread(double x, double[] a) {
        double[] w = new double[3];
        Arrays.fill(w, x);
        double[] u = Arrays.copyOf(a, 4);
        u[3] = x * w[1];
        return sum(x, 2, x * w[2]) + sum() + sum(a) + u[0] * u[3];
    }

    @Gradient
    static double filled(double x, double[] a) {
        double y = a[0] * x;
        Arrays.fill(a, y);
        return sum(a) * x;
    }

    @Gradient
    static double added(double x, int i) {
        return Double.sum(i, 1) / 2 * x + Double.sum(1, 2) / 2 * x;
    }
}
