package dev.tracegrad.rules;

/**
 * The derivatives of the logarithm of the gamma function: &psi;, &psi;&prime; and &psi;&Prime;. They are computed here, and not
 * by the libraries, so that all of them have the same and an accuracy of about 1e-15: by the recurrence (DLMF 5.15.5) up to
 * an argument of {@value #FAR}, from there by the asymptotic series (DLMF 5.11.2, 5.15.8), and by reflection (DLMF 5.15.6)
 * below 0. At 0 and the negative integers, where there are poles, they are NaN.
 */
final class PolyGamma {
    private static final double FAR = 15;

    /** The numbers of Bernoulli of even index, from B<sub>2</sub> on (DLMF 24.2.2). */
    private static final double[] BERNOULLI = {
        1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510
    };

    private PolyGamma() {}

    /** &psi;(x), the derivative of ln &Gamma;(x) (DLMF 5.2.2). */
    static double digamma(double x) {
        if (x <= 0) {
            return isPole(x) ? Double.NaN : digamma(1 - x) - Math.PI * cotangent(x);
        }
        double sum = 0;
        double at = x;
        for (; at < FAR; at++) {
            sum -= 1 / at;
        }
        double series = 0;
        double square = at * at;
        for (int k = BERNOULLI.length; k >= 1; k--) {
            series = (series + BERNOULLI[k - 1] / (2 * k)) / square;
        }
        return sum + (Math.log(at) - 0.5 / at - series);
    }

    /** &psi;&prime;(x). */
    static double trigamma(double x) {
        if (x <= 0) {
            double sine = sine(x);
            return isPole(x) ? Double.NaN : Math.PI * Math.PI / (sine * sine) - trigamma(1 - x);
        }
        double sum = 0;
        double at = x;
        for (; at < FAR; at++) {
            sum += 1 / (at * at);
        }
        double series = 0;
        double square = at * at;
        for (int k = BERNOULLI.length; k >= 1; k--) {
            series = (series + BERNOULLI[k - 1]) / square;
        }
        return sum + (1 + 0.5 / at + series) / at;
    }

    /** &psi;&Prime;(x). */
    static double tetragamma(double x) {
        if (x <= 0) {
            double sine = sine(x);
            double pi = Math.PI;
            return isPole(x) ? Double.NaN : tetragamma(1 - x) - 2 * pi * pi * pi * cotangent(x) / (sine * sine);
        }
        double sum = 0;
        double at = x;
        for (; at < FAR; at++) {
            sum -= 2 / (at * at * at);
        }
        double series = 0;
        double square = at * at;
        for (int k = BERNOULLI.length; k >= 1; k--) {
            series = (series + (2 * k + 1) * BERNOULLI[k - 1]) / square;
        }
        return sum - (1 + 1 / at + series) / square;
    }

    /**
     * &psi;(p + q) - &psi;(p), to nearly full relative accuracy also where q is small beside p. Where p is negative, and p + q too,
     * by reflection (DLMF 5.5.4); where one is, the two lie on different sides of a pole.
     */
    static double digammaDifference(double p, double q) {
        double end = p + q;
        if (p < 0 && end < 0 && !isPole(p) && !isPole(end)) {
            return digammaDifference(1 - p, -q) + Math.PI * signedSine(q) / (signedSine(p) * signedSine(end));
        }
        if (!(p > 0 && end > 0) || q == Double.POSITIVE_INFINITY) {
            return digamma(end) - digamma(p);
        }
        return q < 0 ? -positiveDifference(end, -q) : positiveDifference(p, q);
    }

    /** No product of two large or two small numbers is formed, as it may be infinite or 0. */
    private static double positiveDifference(double p, double q) {
        double sum = 0;
        double at = p;
        for (; at < FAR; at++) {
            sum += q / (at + q) / at;
        }
        double log = Math.log1p(q / at);
        double series = 0;
        double power = 1;
        for (int k = 1; k <= BERNOULLI.length; k++) {
            power /= at * at;
            series += BERNOULLI[k - 1] / (2 * k) * power * Math.expm1(-2 * k * log);
        }
        return sum + (log + 0.5 * (q / (at + q)) / at - series);
    }

    private static boolean isPole(double x) {
        return x == Math.rint(x);
    }

    /** sin &pi;x up to its sign, with &pi;x reduced exactly. */
    private static double sine(double x) {
        return Math.sin(Math.PI * (x - Math.rint(x)));
    }

    private static double signedSine(double x) {
        return isPole(Math.rint(x) / 2) ? sine(x) : -sine(x);
    }

    private static double cotangent(double x) {
        return 1 / Math.tan(Math.PI * (x - Math.rint(x)));
    }
}
