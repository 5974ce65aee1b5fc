package dev.tracegrad.rules;

import dev.tracegrad.annotations.Primitive;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.CauchyDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.GumbelDistribution;
import org.apache.commons.statistics.distribution.LaplaceDistribution;
import org.apache.commons.statistics.distribution.LevyDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.LogisticDistribution;
import org.apache.commons.statistics.distribution.NakagamiDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;

/**
 * Rules for {@code org.apache.commons:commons-statistics-distribution}: the derivatives of the methods of {@link
 * ContinuousDistribution} in the number or the probability that they take. The parameters of a distribution have none: they
 * are handed to a constructor of the library, which is refused where they are tracked.
 *
 * <p>The distribution function is the integral of the density, so that its derivative is what the library's own density
 * gives, for whatever implements the interface. That of the density is {@link Scores}' for the library's families.
 */
public final class StatisticsDistributions {
    private static final Scores<ContinuousDistribution> SCORES = new Scores<ContinuousDistribution>()
            .with(BetaDistribution.class, (d, x) -> Scores.beta(x, d.getAlpha(), d.getBeta()))
            .with(CauchyDistribution.class, (d, x) -> Scores.cauchy(x, d.getLocation(), d.getScale()))
            .with(ChiSquaredDistribution.class, (d, x) -> Scores.gamma(x, d.getDegreesOfFreedom() / 2, 2))
            .with(ExponentialDistribution.class, (d, x) -> Scores.exponential(d.getMean()))
            .with(
                    FDistribution.class,
                    (d, x) -> Scores.f(x, d.getNumeratorDegreesOfFreedom(), d.getDenominatorDegreesOfFreedom()))
            .with(GammaDistribution.class, (d, x) -> Scores.gamma(x, d.getShape(), d.getScale()))
            .with(GumbelDistribution.class, (d, x) -> Scores.gumbel(x, d.getLocation(), d.getScale()))
            .with(LaplaceDistribution.class, (d, x) -> Scores.laplace(x, d.getLocation(), d.getScale()))
            .with(LevyDistribution.class, (d, x) -> Scores.levy(x, d.getLocation(), d.getScale()))
            .with(LogNormalDistribution.class, (d, x) -> Scores.logNormal(x, d.getMu(), d.getSigma()))
            .withNewer(ContinuousDistribution.class, "LogUniformDistribution", (d, x) -> -1 / x)
            .with(LogisticDistribution.class, (d, x) -> Scores.logistic(x, d.getLocation(), d.getScale()))
            .with(NakagamiDistribution.class, (d, x) -> Scores.nakagami(x, d.getShape(), d.getScale()))
            .with(NormalDistribution.class, (d, x) -> Scores.normal(x, d.getMean(), d.getStandardDeviation()))
            .with(ParetoDistribution.class, (d, x) -> Scores.pareto(x, d.getShape()))
            .with(
                    TriangularDistribution.class,
                    (d, x) -> Scores.triangular(x, d.getSupportLowerBound(), d.getMode(), d.getSupportUpperBound()))
            .with(UniformContinuousDistribution.class, (d, x) -> 0)
            .with(WeibullDistribution.class, (d, x) -> Scores.weibull(x, d.getShape(), d.getScale()));

    private StatisticsDistributions() {}

    @Primitive(of = ContinuousDistribution.class, partials = "densitySlope")
    public static double density(ContinuousDistribution d, double x) {
        return d.density(x);
    }

    static double densitySlope(ContinuousDistribution d, double x, double y) {
        double score = score(d, x);
        return y == 0 ? 0 : y * score; // 0 outside of the support too
    }

    @Primitive(of = ContinuousDistribution.class, partials = "score")
    public static double logDensity(ContinuousDistribution d, double x) {
        return d.logDensity(x);
    }

    /** A t distribution is of a class of the library's own, of which there are several. */
    static double score(ContinuousDistribution d, double x) {
        return d instanceof TDistribution t ? Scores.t(x, t.getDegreesOfFreedom()) : SCORES.at(d, x);
    }

    /** The library does not tell the mean and the deviation of the distribution that was truncated. */
    @Primitive(of = TruncatedNormalDistribution.class, method = "density", partials = "")
    public static double truncatedDensity(TruncatedNormalDistribution d, double x) {
        return d.density(x);
    }

    @Primitive(of = TruncatedNormalDistribution.class, method = "logDensity", partials = "")
    public static double truncatedLogDensity(TruncatedNormalDistribution d, double x) {
        return d.logDensity(x);
    }

    @Primitive(of = ContinuousDistribution.class, partials = "cumulativeSlope")
    public static double cumulativeProbability(ContinuousDistribution d, double x) {
        return d.cumulativeProbability(x);
    }

    static double cumulativeSlope(ContinuousDistribution d, double x) {
        return d.density(x);
    }

    @Primitive(of = ContinuousDistribution.class, partials = "survivalSlope")
    public static double survivalProbability(ContinuousDistribution d, double x) {
        return d.survivalProbability(x);
    }

    static double survivalSlope(ContinuousDistribution d, double x) {
        return -d.density(x);
    }

    @Primitive(
            of = ContinuousDistribution.class,
            partials = {"probabilitySlope0", "probabilitySlope1"})
    public static double probability(ContinuousDistribution d, double x0, double x1) {
        return d.probability(x0, x1);
    }

    static double probabilitySlope0(ContinuousDistribution d, double x0, double x1) {
        return -d.density(x0);
    }

    static double probabilitySlope1(ContinuousDistribution d, double x0, double x1) {
        return d.density(x1);
    }

    @Primitive(of = ContinuousDistribution.class, partials = "inverseCumulativeSlope")
    public static double inverseCumulativeProbability(ContinuousDistribution d, double p) {
        return d.inverseCumulativeProbability(p);
    }

    static double inverseCumulativeSlope(ContinuousDistribution d, double p, double x) {
        return 1 / d.density(x);
    }

    @Primitive(of = ContinuousDistribution.class, partials = "inverseSurvivalSlope")
    public static double inverseSurvivalProbability(ContinuousDistribution d, double p) {
        return d.inverseSurvivalProbability(p);
    }

    static double inverseSurvivalSlope(ContinuousDistribution d, double p, double x) {
        return -1 / d.density(x);
    }
}
