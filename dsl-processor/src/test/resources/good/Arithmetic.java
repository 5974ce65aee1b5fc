package good;

import dev.tracegrad.annotations.Traced;

/** The operators of double, in the order and grouping of the source. */
class Arithmetic {
    @Traced
    static double expression(double a, double b, double c) {
        double d = a * b;
        return d + c;
    }

    @Traced
    static double grouping(double a, double b, double c) {
        return (a - b) - c + (a - (b - c)) * a / b / c;
    }

    @Traced
    static double remainder(double a, double b) {
        return a % b + 7 % a - b % 2.5;
    }

    @Traced
    static double signs(double x) {
        return -x + +x - -x - (-(-x));
    }

    @Traced
    static double reciprocal(double x, double y) {
        return 1 / x + x / y + 2 - y;
    }

    @Traced
    static double numbersOnEitherSide(double a) {
        return 2 + a + 3 * a - a * 0x10 - 1e-3 * a + a / 1_000;
    }

    @Traced
    static double same(double a) {
        return a + a;
    }

    @Traced
    static double negatedZero(double x) {
        return -x;
    }

    @Traced
    static double identity(double x) {
        return x;
    }

    @Traced
    static double constant() {
        return 1.5;
    }

    @Traced
    static double longFormula(double first, double second, double third) {
        return first * first + second * second + third * third - 2 * first * second - 2 * second * third
                // a comment in between
                + 2 * first * third /* and one more */ + first / (1 + second * second) + third / (1 + first * first);
    }
}
