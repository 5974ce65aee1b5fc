package dev.tracegrad.rules;

/** Derivatives of special functions that several libraries have, from numbers alone; the sources of the formulas stand with them. */
final class Slopes {
    /** 2 / &radic;&pi;. */
    private static final double TWO_BY_ROOT_PI = 1.1283791670955126;

    /** Where the asymptotic series of erfcx is as good as the difference of its terms. */
    private static final double FAR = 8;

    /** Up to here the inverse of a number may be infinite. */
    private static final double NEAR_ZERO = 4 * Double.MIN_NORMAL;

    private Slopes() {}

    // ---------------------------------------------------------------------------------------------- error functions

    /** erf&prime;(x) = 2/&radic;&pi; e<sup>-x&sup2;</sup> (DLMF 7.10.1). */
    static double erf(double x) {
        return TWO_BY_ROOT_PI * expOfSquare(x, -1);
    }

    /** The derivative of the inverse of erf where it is y, 1 / erf&prime;(y); that of erfc has the other sign. */
    static double inverseErf(double y) {
        return expOfSquare(y, 1) / TWO_BY_ROOT_PI;
    }

    /**
     * erfcx&prime;(x) = 2x erfcx(x) - 2/&radic;&pi; where erfcx(x) = e<sup>x&sup2;</sup> erfc(x) is y; far out, where that difference has
     * no digits left, by the asymptotic series (DLMF 7.12.1).
     */
    static double erfcx(double x, double y) {
        if (x < FAR) {
            return 2 * x * y - TWO_BY_ROOT_PI;
        }
        double square = 2 * x * x;
        double series = 0;
        for (int n = 20; n >= 1; n--) {
            series = -(2 * n - 1) / square * (1 + series);
        }
        return TWO_BY_ROOT_PI * series;
    }

    /** e to the power of x&sup2; or -x&sup2;, where the part of x&sup2; that is rounded off counts too. */
    private static double expOfSquare(double x, int sign) {
        double square = x * x;
        double power = Math.exp(sign * square);
        double rest = Math.fma(x, x, -square);
        return power == 0 || Double.isInfinite(power) || Double.isNaN(rest) ? power : power + power * (sign * rest);
    }

    // ---------------------------------------------------------------------------------- incomplete gamma and beta

    /** The derivative of the lower incomplete gamma function in x (DLMF 8.8.13), x<sup>a-1</sup> e<sup>-x</sup>. */
    static double incompleteGamma(double a, double x) {
        if (x == Double.POSITIVE_INFINITY && a > 0) {
            return 0;
        }
        double product = Math.pow(x, a - 1) * Math.exp(-x);
        return isUsual(product) ? product : Math.exp((a - 1) * Math.log(x) - x);
    }

    /** That of the regularized one, x<sup>a-1</sup> e<sup>-x</sup> / &Gamma;(a). */
    static double regularizedGamma(double a, double x, double logGamma) {
        return x == 0 || x == Double.POSITIVE_INFINITY
                ? incompleteGamma(a, x) / Math.exp(logGamma)
                : Math.exp((a - 1) * Math.log(x) - x - logGamma);
    }

    /** The derivative of the incomplete beta function in x (DLMF 8.17.1), x<sup>a-1</sup> (1-x)<sup>b-1</sup>. */
    static double incompleteBeta(double x, double a, double b) {
        double product = Math.pow(x, a - 1) * Math.pow(1 - x, b - 1);
        return isUsual(product) ? product : Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    }

    /** That of the regularized one, x<sup>a-1</sup> (1-x)<sup>b-1</sup> / B(a, b). */
    static double regularizedBeta(double x, double a, double b, double logBeta) {
        return x == 0 || x == 1
                ? term(1, incompleteBeta(x, a, b), logBeta)
                : Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
    }

    /** The derivative of that in x, where it is y; near 0, where (a-1)/x is infinite or no number, term by term. */
    static double gammaDensity(double a, double x, double y, double logGamma) {
        if (x > NEAR_ZERO || a < 1) {
            return y * ((a - 1) / x - 1);
        }
        return term(a - 1, incompleteGamma(a - 1, x), logGamma) - y;
    }

    /** The derivative of {@link #regularizedBeta} in x, where it is y; at the ends term by term, or infinite. */
    static double betaDensity(double x, double a, double b, double y, double logBeta) {
        if (Double.isNaN(y) || x > NEAR_ZERO && x < 1 || x <= NEAR_ZERO && a < 1 || x == 1 && b < 1) {
            return y * ((a - 1) / x - (b - 1) / (1 - x));
        }
        return term(a - 1, incompleteBeta(x, a - 1, b), logBeta) - term(b - 1, incompleteBeta(x, a, b - 1), logBeta);
    }

    private static double term(double factor, double product, double log) {
        return factor == 0 || product == 0 ? 0 : factor * product * Math.exp(-log);
    }

    /** Whether no factor was too large or too small. */
    private static boolean isUsual(double product) {
        return product > Double.MIN_NORMAL && product < Double.POSITIVE_INFINITY;
    }
}
