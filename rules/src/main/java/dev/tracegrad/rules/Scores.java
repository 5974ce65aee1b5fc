package dev.tracegrad.rules;

import java.util.HashMap;
import java.util.Map;

/**
 * The score of each family of distributions: the derivative of the logarithm of its density in the number at which it is
 * taken. A library's distributions are known by their exact classes, since a subclass may have another density.
 *
 * @param <D> the library's type of a distribution
 */
final class Scores<D> {
    /** The score of one family. */
    @FunctionalInterface
    interface Score<F> {
        double at(F distribution, double x);
    }

    private final Map<Class<?>, Score<D>> families = new HashMap<>();

    /** Adds a family. */
    <F extends D> Scores<D> with(Class<F> family, Score<F> score) {
        families.put(family, (distribution, x) -> score.at(family.cast(distribution), x));
        return this;
    }

    /** Adds a family of the package of a class that only newer versions of the library have. */
    Scores<D> withNewer(Class<D> beside, String family, Score<D> score) {
        try {
            families.put(Class.forName(beside.getPackageName() + "." + family, false, beside.getClassLoader()), score);
        } catch (ClassNotFoundException e) {
            return this; // nobody has such a distribution
        }
        return this;
    }

    /**
     * The derivative of ln density at x.
     *
     * @throws UnsupportedOperationException if the family is not known
     */
    double at(D distribution, double x) {
        Score<D> score = families.get(distribution.getClass());
        if (score == null) {
            throw new UnsupportedOperationException("the derivative of the density of "
                    + distribution.getClass().getName() + " is not known: write a rule for it (@Primitives)");
        }
        return score.at(distribution, x);
    }

    /** The derivative of a density that is y at x: it is 0 where the density is, as outside of the support. */
    double slope(D distribution, double x, double y) {
        double score = at(distribution, x);
        return y == 0 ? 0 : y * score;
    }

    // Each is the derivative of the logarithm of the density in Johnson, Kotz, Balakrishnan, Continuous Univariate
    // Distributions, in the parameters of the libraries; factors without x are left out in the comments.

    /** e<sup>-(x-&mu;)&sup2;/2&sigma;&sup2;</sup>. */
    static double normal(double x, double mean, double deviation) {
        return -((x - mean) / deviation) / deviation;
    }

    /** e<sup>-(ln x-&mu;)&sup2;/2&sigma;&sup2;</sup> / x. */
    static double logNormal(double x, double mu, double sigma) {
        return -(1 + (Math.log(x) - mu) / sigma / sigma) / x;
    }

    /** e<sup>-x/mean</sup>. */
    static double exponential(double mean) {
        return -1 / mean;
    }

    /** x<sup>shape-1</sup> e<sup>-x/scale</sup>; &chi;&sup2; is that of half the degrees of freedom, and of scale 2. */
    static double gamma(double x, double shape, double scale) {
        return (shape - 1) / x - 1 / scale;
    }

    /** x<sup>&alpha;-1</sup> (1-x)<sup>&beta;-1</sup>. */
    static double beta(double x, double alpha, double beta) {
        return (alpha - 1) / x - (beta - 1) / (1 - x);
    }

    /** (1 + x&sup2;/n)<sup>-(n+1)/2</sup>, also where n is infinite. */
    static double t(double x, double n) {
        return -x * (1 + 1 / n) / (1 + x * x / n);
    }

    /** x<sup>m/2-1</sup> (1 + mx/n)<sup>-(m+n)/2</sup>. */
    static double f(double x, double m, double n) {
        return (m / 2 - 1) / x - (m + n) / 2 * (m / (n + m * x));
    }

    /** x<sup>k-1</sup> e<sup>-(x/scale)<sup>k</sup></sup>. */
    static double weibull(double x, double k, double scale) {
        return (k - 1) / x - k / scale * Math.pow(x / scale, k - 1);
    }

    /** 1 / (1 + ((x-m)/s)&sup2;). */
    static double cauchy(double x, double median, double scale) {
        double z = (x - median) / scale;
        return -2 * z / (1 + z * z) / scale;
    }

    /** 1 / cosh&sup2;((x-&mu;)/2s). */
    static double logistic(double x, double location, double scale) {
        return -Math.tanh((x - location) / (2 * scale)) / scale;
    }

    /** e<sup>-z-e<sup>-z</sup></sup> with z = (x-&mu;)/&beta;. */
    static double gumbel(double x, double location, double scale) {
        return Math.expm1(-(x - location) / scale) / scale;
    }

    /** e<sup>-|x-&mu;|/b</sup>; 0 at its kink, as that of {@code Math.abs}. */
    static double laplace(double x, double location, double scale) {
        return -Math.signum(x - location) / scale;
    }

    /** x<sup>-shape-1</sup>. */
    static double pareto(double x, double shape) {
        return -(shape + 1) / x;
    }

    /** (x-&mu;)<sup>-3/2</sup> e<sup>-c/2(x-&mu;)</sup>. */
    static double levy(double x, double location, double scale) {
        double d = x - location;
        return (scale / d - 3) / (2 * d);
    }

    /** x<sup>2m-1</sup> e<sup>-mx&sup2;/&Omega;</sup>. */
    static double nakagami(double x, double m, double omega) {
        return (2 * m - 1) / x - 2 * m * x / omega;
    }

    /** x-a up to the mode, then b-x. */
    static double triangular(double x, double a, double mode, double b) {
        return x < mode ? 1 / (x - a) : -1 / (b - x);
    }
}
