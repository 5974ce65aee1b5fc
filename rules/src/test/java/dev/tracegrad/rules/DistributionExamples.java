package dev.tracegrad.rules;

import dev.tracegrad.rules.RuleExamples.Example;
import java.util.ArrayList;
import java.util.List;

/** A distribution of each family of each library, and numbers of its support at which the rules are tried. */
final class DistributionExamples {
    private static final double[] PROBABILITIES = {0.2, 0.75};

    private static final org.apache.commons.statistics.distribution.TruncatedNormalDistribution TRUNCATED =
            org.apache.commons.statistics.distribution.TruncatedNormalDistribution.of(0.5, 1.5, -1, 2);

    private DistributionExamples() {}

    static final List<List<Example>> STATISTICS = List.of(
            statistics(org.apache.commons.statistics.distribution.BetaDistribution.of(2.5, 1.75), 0.3, 0.9),
            statistics(org.apache.commons.statistics.distribution.CauchyDistribution.of(0.5, 1.5), -2.0, 0.3, 4.0),
            statistics(org.apache.commons.statistics.distribution.ChiSquaredDistribution.of(3.5), 0.4, 5.0),
            statistics(org.apache.commons.statistics.distribution.ExponentialDistribution.of(1.5), 0.3, 4.0),
            statistics(org.apache.commons.statistics.distribution.FDistribution.of(4.5, 7.5), 0.4, 3.0),
            statistics(org.apache.commons.statistics.distribution.GammaDistribution.of(2.5, 1.5), 0.5, 4.0),
            statistics(org.apache.commons.statistics.distribution.GumbelDistribution.of(0.5, 1.5), -2.0, 1.0, 4.0),
            statistics(org.apache.commons.statistics.distribution.LaplaceDistribution.of(0.5, 1.5), -2.0, 3.0),
            statistics(org.apache.commons.statistics.distribution.LevyDistribution.of(0.5, 1.5), 1.5, 6.0),
            statistics(org.apache.commons.statistics.distribution.LogNormalDistribution.of(0.3, 0.8), 0.4, 3.0),
            statistics(org.apache.commons.statistics.distribution.LogisticDistribution.of(0.5, 1.5), -2.0, 0.3, 4.0),
            statistics(org.apache.commons.statistics.distribution.NakagamiDistribution.of(1.5, 2.5), 0.5, 2.0),
            statistics(org.apache.commons.statistics.distribution.NormalDistribution.of(0.5, 1.5), -2.0, 0.3, 4.0),
            statistics(org.apache.commons.statistics.distribution.ParetoDistribution.of(1.5, 2.5), 2.2, 5.0),
            statistics(org.apache.commons.statistics.distribution.TDistribution.of(4.5), -2.0, 0.3, 3.0),
            statistics(org.apache.commons.statistics.distribution.TriangularDistribution.of(0, 1, 3), 0.4, 2.0),
            statistics(org.apache.commons.statistics.distribution.UniformContinuousDistribution.of(-1, 3), 0.4, 2.0),
            statistics(org.apache.commons.statistics.distribution.WeibullDistribution.of(1.7, 2.5), 0.5, 3.0),
            statistics(org.apache.commons.statistics.distribution.LogUniformDistribution.of(0.5, 7), 1.5, 6.0),
            List.of(
                    new Example("cumulativeProbability", TRUNCATED, 0.7),
                    new Example("truncatedDensity", TRUNCATED, new RuleExamples.Constant(0.7)),
                    new Example("truncatedLogDensity", TRUNCATED, new RuleExamples.Constant(0.7))));

    static final List<List<Example>> MATH3 = List.of(
            List.of(
                    new Example("between", new org.apache.commons.math3.distribution.NormalDistribution(), -1.0, 0.5),
                    new Example("probability", new org.apache.commons.math3.distribution.NormalDistribution(), 0.5)),
            of(new org.apache.commons.math3.distribution.BetaDistribution(2.5, 1.75), 0.3, 0.9),
            of(new org.apache.commons.math3.distribution.CauchyDistribution(0.5, 1.5), -2.0, 0.3, 4.0),
            of(new org.apache.commons.math3.distribution.ChiSquaredDistribution(3.5), 0.4, 5.0),
            of(new org.apache.commons.math3.distribution.ExponentialDistribution(1.5), 0.3, 4.0),
            of(new org.apache.commons.math3.distribution.FDistribution(4.5, 7.5), 0.4, 3.0),
            of(new org.apache.commons.math3.distribution.GammaDistribution(2.5, 1.5), 0.5, 4.0),
            of(new org.apache.commons.math3.distribution.GumbelDistribution(0.5, 1.5), -2.0, 1.0, 4.0),
            of(new org.apache.commons.math3.distribution.LaplaceDistribution(0.5, 1.5), -2.0, 3.0),
            of(new org.apache.commons.math3.distribution.LevyDistribution(0.5, 1.5), 1.5, 6.0),
            of(new org.apache.commons.math3.distribution.LogNormalDistribution(0.3, 0.8), 0.4, 3.0),
            of(new org.apache.commons.math3.distribution.LogisticDistribution(0.5, 1.5), -2.0, 0.3, 4.0),
            of(new org.apache.commons.math3.distribution.NakagamiDistribution(1.5, 2.5), 0.5, 2.0),
            of(new org.apache.commons.math3.distribution.NormalDistribution(0.5, 1.5), -2.0, 0.3, 4.0),
            of(new org.apache.commons.math3.distribution.ParetoDistribution(1.5, 2.5), 2.2, 5.0),
            of(new org.apache.commons.math3.distribution.TDistribution(4.5), -2.0, 0.3, 3.0),
            of(new org.apache.commons.math3.distribution.TriangularDistribution(0, 1, 3), 0.4, 2.0),
            of(new org.apache.commons.math3.distribution.UniformRealDistribution(-1, 3), 0.4, 2.0),
            of(new org.apache.commons.math3.distribution.WeibullDistribution(1.7, 2.5), 0.5, 3.0),
            ofSteps(new org.apache.commons.math3.distribution.ConstantRealDistribution(2), 1.0, 3.0),
            ofSteps(
                    new org.apache.commons.math3.distribution.EnumeratedRealDistribution(new double[] {1, 2, 4}),
                    1.5,
                    3.0));

    static final List<List<Example>> HIPPARCHUS = List.of(
            of(new org.hipparchus.distribution.continuous.BetaDistribution(2.5, 1.75), 0.3, 0.9),
            of(new org.hipparchus.distribution.continuous.CauchyDistribution(0.5, 1.5), -2.0, 0.3, 4.0),
            of(new org.hipparchus.distribution.continuous.ChiSquaredDistribution(3.5), 0.4, 5.0),
            of(new org.hipparchus.distribution.continuous.ExponentialDistribution(1.5), 0.3, 4.0),
            of(new org.hipparchus.distribution.continuous.FDistribution(4.5, 7.5), 0.4, 3.0),
            of(new org.hipparchus.distribution.continuous.GammaDistribution(2.5, 1.5), 0.5, 4.0),
            of(new org.hipparchus.distribution.continuous.GumbelDistribution(0.5, 1.5), -2.0, 1.0, 4.0),
            of(new org.hipparchus.distribution.continuous.LaplaceDistribution(0.5, 1.5), -2.0, 3.0),
            of(new org.hipparchus.distribution.continuous.LevyDistribution(0.5, 1.5), 1.5, 6.0),
            of(new org.hipparchus.distribution.continuous.LogNormalDistribution(0.3, 0.8), 0.4, 3.0),
            of(new org.hipparchus.distribution.continuous.LogisticDistribution(0.5, 1.5), -2.0, 0.3, 4.0),
            of(new org.hipparchus.distribution.continuous.NakagamiDistribution(1.5, 2.5), 0.5, 2.0),
            of(new org.hipparchus.distribution.continuous.NormalDistribution(0.5, 1.5), -2.0, 0.3, 4.0),
            of(new org.hipparchus.distribution.continuous.ParetoDistribution(1.5, 2.5), 2.2, 5.0),
            of(new org.hipparchus.distribution.continuous.TDistribution(4.5), -2.0, 0.3, 3.0),
            of(new org.hipparchus.distribution.continuous.TriangularDistribution(0, 1, 3), 0.4, 2.0),
            of(new org.hipparchus.distribution.continuous.UniformRealDistribution(-1, 3), 0.4, 2.0),
            of(new org.hipparchus.distribution.continuous.WeibullDistribution(1.7, 2.5), 0.5, 3.0),
            ofSteps(new org.hipparchus.distribution.continuous.ConstantRealDistribution(2), 1.0, 3.0),
            ofSteps(
                    new org.hipparchus.distribution.continuous.EnumeratedRealDistribution(new double[] {1, 2, 4}),
                    1.5,
                    3.0));

    private static List<Example> statistics(
            org.apache.commons.statistics.distribution.ContinuousDistribution d, double... numbers) {
        List<Example> examples = of(d, numbers);
        for (double x : numbers) {
            examples.add(new Example("survivalProbability", d, x));
        }
        for (double p : PROBABILITIES) {
            examples.add(new Example("inverseSurvivalProbability", d, p));
        }
        return examples;
    }

    /** Those of a distribution of single numbers, the logarithm of whose density is infinite between them. */
    private static List<Example> ofSteps(Object d, double... numbers) {
        List<Example> examples = of(d, numbers);
        examples.removeIf(example -> example.rule().equals("logDensity"));
        return examples;
    }

    private static List<Example> of(Object d, double... numbers) {
        List<Example> examples = new ArrayList<>();
        for (double x : numbers) {
            examples.add(new Example("density", d, x));
            examples.add(new Example("logDensity", d, x));
            examples.add(new Example("cumulativeProbability", d, x));
        }
        examples.add(new Example("probability", d, numbers[0], numbers[1]));
        for (double p : PROBABILITIES) {
            examples.add(new Example("inverseCumulativeProbability", d, p));
        }
        return examples;
    }
}
