package good;

import dev.tracegrad.annotations.Gradient;

/** Jumps out of what is no loop, and conditions of do loops that do something. */
class Jumps {
    @Gradient
    static double outOfABlock(double x, double[] a) {
        double y = x;
        found:
        {
            for (int i = 0; i < a.length; i++) {
                y *= 1 + 0.1 * a[i];
                if (a[i] > 0.5) {
                    y = y * a[i];
                    break found;
                }
                if (y > 40) {
                    return y * y;
                }
            }
            y = Math.sin(y);
        }
        return y * x;
    }

    @Gradient
    static double outOfACase(double x, double y, int k) {
        double sum = x;
        for (int i = 0; i < 4; i++) {
            switch ((i + k) & 3) {
                case 0:
                    sum *= y;
                    if (sum > 2) {
                        break;
                    }
                    sum += x * x;
                    break;
                case 1:
                    if (sum < 0) {
                        continue;
                    }
                    sum = Math.sqrt(1 + sum * sum) * x;
                    break;
                default:
                    sum -= Math.cos(sum * y);
                    break;
            }
            sum *= 1.1;
        }
        return sum;
    }

    @Gradient
    static double whileItHalves(double x, double y) {
        double z = x;
        int i = 0;
        do {
            z += y * Math.sin(z);
            if (i > 20) {
                break;
            }
        } while (i++ < 5 && (z *= 0.9) > -1);
        return z * y;
    }
}
