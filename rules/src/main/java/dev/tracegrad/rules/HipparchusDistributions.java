package dev.tracegrad.rules;

import dev.tracegrad.annotations.Primitive;
import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.CauchyDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.ConstantRealDistribution;
import org.hipparchus.distribution.continuous.EnumeratedRealDistribution;
import org.hipparchus.distribution.continuous.ExponentialDistribution;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.GumbelDistribution;
import org.hipparchus.distribution.continuous.LaplaceDistribution;
import org.hipparchus.distribution.continuous.LevyDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.LogisticDistribution;
import org.hipparchus.distribution.continuous.NakagamiDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.ParetoDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.distribution.continuous.WeibullDistribution;
import org.hipparchus.special.Beta;

/**
 * Rules for the distributions of {@code org.hipparchus:hipparchus-core}: the derivatives of the methods of {@link RealDistribution} in the number or
 * the probability that they take. The parameters of a distribution have none: they are handed to a constructor of the
 * library, which is refused where they are tracked.
 *
 * <p>The distribution function is the integral of the density, so that its derivative is what the library's own density
 * gives, for whatever implements the interface; but that of a distribution of single numbers is a step function, whose
 * derivative is 0, as that of {@code Math.floor}. The derivative of the density is {@link Scores}' for the library's families.
 */
public final class HipparchusDistributions {
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
            .with(LogNormalDistribution.class, (d, x) -> Scores.logNormal(x, d.getLocation(), d.getShape()))
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

    private HipparchusDistributions() {}

    @Primitive(of = RealDistribution.class, partials = "densitySlope")
    public static double density(RealDistribution d, double x) {
        return d.density(x);
    }

    static double densitySlope(RealDistribution d, double x, double y) {
        return isOfSteps(d) ? 0 : SCORES.slope(d, x, y);
    }

    @Primitive(of = RealDistribution.class, partials = "score")
    public static double logDensity(RealDistribution d, double x) {
        return d.logDensity(x);
    }

    static double score(RealDistribution d, double x) {
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
            partials = {"probabilitySlope0", "probabilitySlope1"})
    public static double probability(RealDistribution d, double x0, double x1) {
        return d.probability(x0, x1);
    }

    static double probabilitySlope0(RealDistribution d, double x0, double x1) {
        return -cumulativeSlope(d, x0);
    }

    static double probabilitySlope1(RealDistribution d, double x0, double x1) {
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
