package good;

import dev.tracegrad.annotations.Gradient;

/** Fields that are written between what reads them. */
class ReadFields {
    static int counter = 1;
    static boolean isOdd;

    static int next() {
        isOdd = !isOdd;
        return counter++ & 3;
    }

    @Gradient
    static double places(double x, double[] a) {
        for (int i = 0; i < 4 && a.length > 0; i++) {
            x += a[counter % a.length] * a[(i + next()) % a.length];
            a[counter % a.length] *= isOdd ? x : 0.5;
        }
        return x;
    }
}
