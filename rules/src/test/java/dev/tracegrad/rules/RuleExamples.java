package dev.tracegrad.rules;

import java.util.List;
import java.util.stream.DoubleStream;

/** Numbers at which the rules are tried, each a smooth place of its function. */
final class RuleExamples {
    /**
     * A rule at a place.
     *
     * @param rule the name of the companion's method
     * @param arguments numbers, those without derivative as {@link Constant}s, and whatever else it takes
     */
    record Example(String rule, Object... arguments) {
        @Override
        public String toString() {
            return rule + List.of(arguments);
        }
    }

    /** A number in which the rule has no derivative. */
    record Constant(double number) {}

    private static final Constant A = new Constant(2.5);
    private static final Constant B = new Constant(1.75);
    private static final Constant SMALL = new Constant(1e-15);

    private RuleExamples() {}

    /** Those of one number. */
    private static List<Example> at(String rule, double... numbers) {
        return DoubleStream.of(numbers).mapToObj(x -> new Example(rule, x)).toList();
    }

    private static List<Example> of(Example... examples) {
        return List.of(examples);
    }

    static final List<List<Example>> NUMBERS_GAMMA = List.of(
            at("erf", -2.5, -0.3, 0, 0.7, 3),
            at("erfc", -2.5, 0, 0.7, 4),
            at("erfcx", -2, 0, 0.7, 5, 7.9, 8.1, 40),
            of(new Example("erfDifference", 0.3, 1.2), new Example("erfDifference", -1.0, 0.5)),
            at("inverseErf", -0.9, 0, 0.3, 0.99),
            at("inverseErfc", 0.01, 0.7, 1, 1.9),
            at("gamma", -2.5, 0.3, 1.4, 5, 12.5),
            at("logGamma", 0.3, 1.4, 5, 12.5, 200),
            at("digamma", -2.3, 0.3, 1.4, 5, 30),
            at("trigamma", -2.3, 0.3, 1.4, 5, 30),
            of(new Example("gammaRatio", 2.5, 3.5), new Example("gammaRatio", 20.5, 18.25)),
            of(
                    new Example("gammaDelta", 2.5, 0.5),
                    new Example("gammaDelta", 30.5, -2.25),
                    new Example("gammaDelta", -2.5, -1.25)),
            of(new Example("beta", 2.5, 3.5), new Example("beta", 0.3, 12.0)),
            of(new Example("logBeta", 2.5, 3.5), new Example("logBeta", 0.3, 40.0)));

    static final List<List<Example>> NUMBERS_INCOMPLETE = List.of(
            of(
                    new Example("lowerGamma", A, 1.5),
                    new Example("lowerGamma", A, 9.0),
                    new Example("lowerGamma", A, 1.5, SMALL, 1000)),
            of(
                    new Example("upperGamma", A, 1.5),
                    new Example("upperGamma", A, 9.0),
                    new Example("upperGamma", A, 1.5, SMALL, 1000)),
            of(
                    new Example("gammaP", A, 1.5),
                    new Example("gammaP", A, 9.0),
                    new Example("gammaP", A, 1.5, SMALL, 1000)),
            of(
                    new Example("gammaQ", A, 1.5),
                    new Example("gammaQ", A, 9.0),
                    new Example("gammaQ", A, 1.5, SMALL, 1000)),
            of(new Example("gammaDensity", 2.5, 1.5), new Example("gammaDensity", 0.7, 4.0)),
            of(new Example("negativeGammaDensity", 2.5, 1.5), new Example("negativeGammaDensity", 0.7, 4.0)),
            of(
                    new Example("incompleteBeta", 0.3, A, B),
                    new Example("incompleteBeta", 0.9, A, B),
                    new Example("incompleteBeta", 0.3, A, B, SMALL, 1000)),
            of(
                    new Example("incompleteBetaComplement", 0.3, A, B),
                    new Example("incompleteBetaComplement", 0.9, A, B),
                    new Example("incompleteBetaComplement", 0.3, A, B, SMALL, 1000)),
            of(
                    new Example("regularizedBeta", 0.3, A, B),
                    new Example("regularizedBeta", 0.9, A, B),
                    new Example("regularizedBeta", 0.3, A, B, SMALL, 1000)),
            of(
                    new Example("regularizedBetaComplement", 0.3, A, B),
                    new Example("regularizedBetaComplement", 0.3, A, B, SMALL, 1000)),
            of(new Example("betaDensity", 0.3, 2.5, 1.75), new Example("betaDensity", 0.9, 0.5, 3.0)));

    static final List<List<Example>> FUNCTIONS = List.of(
            at("erf", -2.5, -0.3, 0, 0.7, 3),
            at("erfc", -2.5, 0, 0.7, 4),
            of(new Example("erfDifference", 0.3, 1.2), new Example("erfDifference", -1.0, 0.5)),
            at("erfInv", -0.9, 0, 0.3, 0.99),
            at("erfcInv", 0.01, 0.7, 1, 1.9),
            at("gamma", -2.5, 0.3, 1.4, 5, 12.5),
            at("logGamma", 0.3, 1.4, 5, 12.5, 200),
            at("logGamma1p", -0.3, 0.2, 1.2),
            at("invGamma1pm1", -0.3, 0.2, 1.2),
            at("digamma", -2.3, 0.3, 1.4, 5, 60),
            at("trigamma", -2.3, 0.3, 1.4, 5, 60),
            of(new Example("logBeta", 2.5, 3.5), new Example("logBeta", 0.3, 40.0)),
            of(
                    new Example("regularizedGammaP", A, 1.5),
                    new Example("regularizedGammaP", A, 9.0),
                    new Example("regularizedGammaP", A, 1.5, SMALL, 1000)),
            of(
                    new Example("regularizedGammaQ", A, 1.5),
                    new Example("regularizedGammaQ", A, 9.0),
                    new Example("regularizedGammaQ", A, 1.5, SMALL, 1000)),
            of(
                    new Example("regularizedBeta", 0.3, A, B),
                    new Example("regularizedBeta", 0.9, A, B),
                    new Example("regularizedBeta", 0.3, A, B, SMALL),
                    new Example("regularizedBeta", 0.3, A, B, 1000),
                    new Example("regularizedBeta", 0.3, A, B, SMALL, 1000)),
            at("asinh", -3, -0.1, 0.2, 5),
            at("acosh", 1.3, 5),
            at("atanh", -0.9, 0.1, 0.6),
            of(new Example("logToBase", 3.0, 5.0), new Example("logToBase", 0.5, 0.25)),
            of(
                    new Example("pow", 1.3, 5),
                    new Example("pow", -1.3, -3),
                    new Example("pow", -1.3, 0),
                    new Example("pow", 1.3, 5L),
                    new Example("pow", 1.3, 0L)),
            of(new Example("normalizeAngle", 7.0, 1.0), new Example("normalizeAngle", -1.0, 12.0)),
            of(new Example("reduce", 7.3, 2.0, 0.5), new Example("reduce", 7.3, -2.0, 0.5)));
}
