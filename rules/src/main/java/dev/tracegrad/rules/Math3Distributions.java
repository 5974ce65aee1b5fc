package dev.tracegrad.rules;

import dev.tracegrad.annotations.Primitive;
import org.apache.commons.math3.distribution.AbstractRealDistribution;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.CauchyDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.ConstantRealDistribution;
import org.apache.commons.math3.distribution.EnumeratedRealDistribution;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.GumbelDistribution;
import org.apache.commons.math3.distribution.LaplaceDistribution;
import org.apache.commons.math3.distribution.LevyDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.LogisticDistribution;
import org.apache.commons.math3.distribution.NakagamiDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.ParetoDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.apache.commons.math3.special.Beta;

/**
 * Rules for the distributions of {@code org.apache.commons:commons-math3}: the derivatives of the methods of {@link RealDistribution} in the number or
 * the probability that they take. The parameters of a distribution have none: they are handed to a constructor of the
 * library, which is refused where they are tracked.
 *
 * <p>The distribution function is the integral of the density, so that its derivative is what the library's own density
 * gives, for whatever implements the interface; but that of a distribution of single numbers is a step function, whose
 * derivative is 0, as that of {@code Math.floor}. The derivative of the density is {@link Scores}' for the library's families.
 */
public final class Math3Distributions {
    private static final Scores<RealDistribution> SCORES = new Scores<RealDistribution>()
            .with(BetaDistribution.class, (d, x) -> Scores.beta(x, d.getAlpha(), d.getBeta()))
            .with(CauchyDistribution.class, (d, x) -> Scores.cauchy(x, d.getMedian(), d.getScale()))
            .with(ChiSquaredDistribution.class, (d, x) -> Scores.gamma(x, d.getDegreesOfFreedom() / 2, 2))
            .with(ExponentialDistribution.class, (d, x) -> Scores.exponential(d.getMean()))
            .with(
                    FDistribution.class,
                    (d, x) -> Scores.f(x, d.getNumeratorDegreesOfFreedom(), d.getDenominatorDegreesOfFreedom()))
            .with(GammaDistribution.class, (d, x) -> Scores.gamma(x, d.getShape(), d.getScale()))
            .with(GumbelDistribution.class, (d, x) -> Scores.gumbel(x, d.getLocation(), d.getScale()))
            .with(LaplaceDistribution.class, (d, x) -> Scores.laplace(x, d.getLocation(), d.getScale()))
            .with(LevyDistribution.class, (d, x) -> Scores.levy(x, d.getLocation(), d.getScale()))
            .with(LogNormalDistribution.class, (d, x) -> Scores.logNormal(x, d.getScale(), d.getShape()))
            .with(LogisticDistribution.class, (d, x) -> Scores.logistic(x, d.getLocation(), d.getScale()))
            .with(NakagamiDistribution.class, (d, x) -> Scores.nakagami(x, d.getShape(), d.getScale()))
            .with(NormalDistribution.class, (d, x) -> Scores.normal(x, d.getMean(), d.getStandardDeviation()))
            .with(ParetoDistribution.class, (d, x) -> Scores.pareto(x, d.getShape()))
            .with(TDistribution.class, (d, x) -> Scores.t(x, d.getDegreesOfFreedom()))
            .with(
                    TriangularDistribution.class,
                    (d, x) -> Scores.triangular(x, d.getSupportLowerBound(), d.getMode(), d.getSupportUpperBound()))
            .with(UniformRealDistribution.class, (d, x) -> 0)
            .with(WeibullDistribution.class, (d, x) -> Scores.weibull(x, d.getShape(), d.getScale()));

    private Math3Distributions() {}

    @Primitive(of = RealDistribution.class, partials = "densitySlope")
    public static double density(RealDistribution d, double x) {
        return d.density(x);
    }

    static double densitySlope(RealDistribution d, double x, double y) {
        return isOfSteps(d) ? 0 : SCORES.slope(d, x, y);
    }

    @Primitive(of = AbstractRealDistribution.class, partials = "score")
    public static double logDensity(AbstractRealDistribution d, double x) {
        return d.logDensity(x);
    }

    static double score(AbstractRealDistribution d, double x) {
        return isOfSteps(d) ? 0 : SCORES.at(d, x);
    }

    @Primitive(of = RealDistribution.class, partials = "cumulativeSlope")
    public static double cumulativeProbability(RealDistribution d, double x) {
        return d.cumulativeProbability(x);
    }

    /** That of a distribution of single numbers is what it takes at each of them, and so no density. */
    static double cumulativeSlope(RealDistribution d, double x) {
        return isOfSteps(d) ? 0 : densityOrLimit(d, x);
    }

    @Primitive(
            of = RealDistribution.class,
            method = "cumulativeProbability",
            partials = {"betweenSlope0", "betweenSlope1"})
    @SuppressWarnings("deprecation")
    public static double between(RealDistribution d, double x0, double x1) {
        return d.cumulativeProbability(x0, x1);
    }

    static double betweenSlope0(RealDistribution d, double x0, double x1) {
        return -cumulativeSlope(d, x0);
    }

    static double betweenSlope1(RealDistribution d, double x0, double x1) {
        return cumulativeSlope(d, x1);
    }

    /** The probability of a single number, which is 0 but at the steps of the distribution function. */
    @Primitive(of = RealDistribution.class, partials = "probabilitySlope")
    public static double probability(RealDistribution d, double x) {
        return d.probability(x);
    }

    static double probabilitySlope(RealDistribution d, double x) {
        return 0;
    }

    @Primitive(
            of = AbstractRealDistribution.class,
            partials = {"probabilitySlope0", "probabilitySlope1"})
    public static double probability(AbstractRealDistribution d, double x0, double x1) {
        return d.probability(x0, x1);
    }

    static double probabilitySlope0(AbstractRealDistribution d, double x0, double x1) {
        return -cumulativeSlope(d, x0);
    }

    static double probabilitySlope1(AbstractRealDistribution d, double x0, double x1) {
        return cumulativeSlope(d, x1);
    }

    @Primitive(of = RealDistribution.class, partials = "inverseCumulativeSlope")
    public static double inverseCumulativeProbability(RealDistribution d, double p) {
        return d.inverseCumulativeProbability(p);
    }

    static double inverseCumulativeSlope(RealDistribution d, double p, double x) {
        return isOfSteps(d) ? 0 : 1 / densityOrLimit(d, x);
    }

    /** The library's, but for the ends of a beta distribution, where its density throws an exception or is 0. */
    private static double densityOrLimit(RealDistribution d, double x) {
        if ((x == 0 || x == 1) && d.getClass() == BetaDistribution.class) {
            double alpha = ((BetaDistribution) d).getAlpha();
            double beta = ((BetaDistribution) d).getBeta();
            return Slopes.regularizedBeta(x, alpha, beta, Beta.logBeta(alpha, beta));
        }
        return d.density(x);
    }

    private static boolean isOfSteps(RealDistribution d) {
        return d instanceof ConstantRealDistribution || d instanceof EnumeratedRealDistribution;
    }
}
