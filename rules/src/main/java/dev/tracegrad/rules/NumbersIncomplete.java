package dev.tracegrad.rules;

import dev.tracegrad.annotations.Primitive;
import org.apache.commons.numbers.gamma.IncompleteBeta;
import org.apache.commons.numbers.gamma.IncompleteGamma;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** Rules for the incomplete gamma and beta functions of {@code org.apache.commons:commons-numbers-gamma}. */
public final class NumbersIncomplete {
    private NumbersIncomplete() {}

    // ---------------------------------------------------------------------------------------------- incomplete gamma

    @Primitive(
            of = IncompleteGamma.Lower.class,
            method = "value",
            partials = {"", "lowerGammaSlope"})
    public static double lowerGamma(double a, double x) {
        return IncompleteGamma.Lower.value(a, x);
    }

    static double lowerGammaSlope(double a, double x) {
        return Slopes.incompleteGamma(a, x);
    }

    @Primitive(
            of = IncompleteGamma.Lower.class,
            method = "value",
            partials = {"", "lowerGammaSlope", ""})
    public static double lowerGamma(double a, double x, double epsilon, int maxIterations) {
        return IncompleteGamma.Lower.value(a, x, epsilon, maxIterations);
    }

    static double lowerGammaSlope(double a, double x, double epsilon, int maxIterations) {
        return Slopes.incompleteGamma(a, x);
    }

    @Primitive(
            of = IncompleteGamma.Upper.class,
            method = "value",
            partials = {"", "upperGammaSlope"})
    public static double upperGamma(double a, double x) {
        return IncompleteGamma.Upper.value(a, x);
    }

    static double upperGammaSlope(double a, double x) {
        return -Slopes.incompleteGamma(a, x);
    }

    @Primitive(
            of = IncompleteGamma.Upper.class,
            method = "value",
            partials = {"", "upperGammaSlope", ""})
    public static double upperGamma(double a, double x, double epsilon, int maxIterations) {
        return IncompleteGamma.Upper.value(a, x, epsilon, maxIterations);
    }

    static double upperGammaSlope(double a, double x, double epsilon, int maxIterations) {
        return -Slopes.incompleteGamma(a, x);
    }

    @Primitive(
            of = RegularizedGamma.P.class,
            method = "value",
            partials = {"", "gammaPSlope"})
    public static double gammaP(double a, double x) {
        return RegularizedGamma.P.value(a, x);
    }

    static double gammaPSlope(double a, double x) {
        return x == Double.POSITIVE_INFINITY && a > 0 ? 0 : RegularizedGamma.P.derivative(a, x);
    }

    @Primitive(
            of = RegularizedGamma.P.class,
            method = "value",
            partials = {"", "gammaPSlope", ""})
    public static double gammaP(double a, double x, double epsilon, int maxIterations) {
        return RegularizedGamma.P.value(a, x, epsilon, maxIterations);
    }

    static double gammaPSlope(double a, double x, double epsilon, int maxIterations) {
        return gammaPSlope(a, x);
    }

    @Primitive(
            of = RegularizedGamma.Q.class,
            method = "value",
            partials = {"", "gammaQSlope"})
    public static double gammaQ(double a, double x) {
        return RegularizedGamma.Q.value(a, x);
    }

    static double gammaQSlope(double a, double x) {
        return -gammaPSlope(a, x);
    }

    @Primitive(
            of = RegularizedGamma.Q.class,
            method = "value",
            partials = {"", "gammaQSlope", ""})
    public static double gammaQ(double a, double x, double epsilon, int maxIterations) {
        return RegularizedGamma.Q.value(a, x, epsilon, maxIterations);
    }

    static double gammaQSlope(double a, double x, double epsilon, int maxIterations) {
        return -gammaPSlope(a, x);
    }

    /** x<sup>a-1</sup> e<sup>-x</sup> / &Gamma;(a), the derivative of P; that of Q has the other sign and the same logarithm. */
    @Primitive(
            of = RegularizedGamma.P.class,
            method = "derivative",
            partials = {"gammaDensitySlopeA", "gammaDensitySlopeX"})
    public static double gammaDensity(double a, double x) {
        return RegularizedGamma.P.derivative(a, x);
    }

    @Primitive(
            of = RegularizedGamma.Q.class,
            method = "derivative",
            partials = {"gammaDensitySlopeA", "negativeGammaDensitySlopeX"})
    public static double negativeGammaDensity(double a, double x) {
        return RegularizedGamma.Q.derivative(a, x);
    }

    static double gammaDensitySlopeA(double a, double x, double y) {
        boolean isLimit = y == 0 && (x == 0 || x == Double.POSITIVE_INFINITY);
        return isLimit ? 0 : y * (Math.log(x) - PolyGamma.digamma(a));
    }

    static double gammaDensitySlopeX(double a, double x, double y) {
        return Slopes.gammaDensity(a, x, y, LogGamma.value(a));
    }

    static double negativeGammaDensitySlopeX(double a, double x, double y) {
        return -gammaDensitySlopeX(a, x, -y);
    }

    // ----------------------------------------------------------------------------------------------- incomplete beta

    @Primitive(
            of = IncompleteBeta.class,
            method = "value",
            partials = {"incompleteBetaSlope", "", ""})
    public static double incompleteBeta(double x, double a, double b) {
        return IncompleteBeta.value(x, a, b);
    }

    static double incompleteBetaSlope(double x, double a, double b) {
        return Slopes.incompleteBeta(x, a, b);
    }

    @Primitive(
            of = IncompleteBeta.class,
            method = "value",
            partials = {"incompleteBetaSlope", "", "", ""})
    public static double incompleteBeta(double x, double a, double b, double epsilon, int maxIterations) {
        return IncompleteBeta.value(x, a, b, epsilon, maxIterations);
    }

    static double incompleteBetaSlope(double x, double a, double b, double epsilon, int maxIterations) {
        return Slopes.incompleteBeta(x, a, b);
    }

    @Primitive(
            of = IncompleteBeta.class,
            method = "complement",
            partials = {"incompleteBetaComplementSlope", "", ""})
    public static double incompleteBetaComplement(double x, double a, double b) {
        return IncompleteBeta.complement(x, a, b);
    }

    static double incompleteBetaComplementSlope(double x, double a, double b) {
        return -Slopes.incompleteBeta(x, a, b);
    }

    @Primitive(
            of = IncompleteBeta.class,
            method = "complement",
            partials = {"incompleteBetaComplementSlope", "", "", ""})
    public static double incompleteBetaComplement(double x, double a, double b, double epsilon, int maxIterations) {
        return IncompleteBeta.complement(x, a, b, epsilon, maxIterations);
    }

    static double incompleteBetaComplementSlope(double x, double a, double b, double epsilon, int maxIterations) {
        return -Slopes.incompleteBeta(x, a, b);
    }

    @Primitive(
            of = RegularizedBeta.class,
            method = "value",
            partials = {"regularizedBetaSlope", "", ""})
    public static double regularizedBeta(double x, double a, double b) {
        return RegularizedBeta.value(x, a, b);
    }

    static double regularizedBetaSlope(double x, double a, double b) {
        return RegularizedBeta.derivative(x, a, b);
    }

    @Primitive(
            of = RegularizedBeta.class,
            method = "value",
            partials = {"regularizedBetaSlope", "", "", ""})
    public static double regularizedBeta(double x, double a, double b, double epsilon, int maxIterations) {
        return RegularizedBeta.value(x, a, b, epsilon, maxIterations);
    }

    static double regularizedBetaSlope(double x, double a, double b, double epsilon, int maxIterations) {
        return RegularizedBeta.derivative(x, a, b);
    }

    @Primitive(
            of = RegularizedBeta.class,
            method = "complement",
            partials = {"regularizedBetaComplementSlope", "", ""})
    public static double regularizedBetaComplement(double x, double a, double b) {
        return RegularizedBeta.complement(x, a, b);
    }

    static double regularizedBetaComplementSlope(double x, double a, double b) {
        return -RegularizedBeta.derivative(x, a, b);
    }

    @Primitive(
            of = RegularizedBeta.class,
            method = "complement",
            partials = {"regularizedBetaComplementSlope", "", "", ""})
    public static double regularizedBetaComplement(double x, double a, double b, double epsilon, int maxIterations) {
        return RegularizedBeta.complement(x, a, b, epsilon, maxIterations);
    }

    static double regularizedBetaComplementSlope(double x, double a, double b, double epsilon, int maxIterations) {
        return -RegularizedBeta.derivative(x, a, b);
    }

    /** x<sup>a-1</sup> (1-x)<sup>b-1</sup> / B(a, b). */
    @Primitive(
            of = RegularizedBeta.class,
            method = "derivative",
            partials = {"betaDensitySlopeX", "betaDensitySlopeA", "betaDensitySlopeB"})
    public static double betaDensity(double x, double a, double b) {
        return RegularizedBeta.derivative(x, a, b);
    }

    static double betaDensitySlopeX(double x, double a, double b, double y) {
        return Slopes.betaDensity(x, a, b, y, LogBeta.value(a, b));
    }

    static double betaDensitySlopeA(double x, double a, double b, double y) {
        return y == 0 && x == 0 ? 0 : y * (Math.log(x) + PolyGamma.digammaDifference(a, b));
    }

    static double betaDensitySlopeB(double x, double a, double b, double y) {
        return y == 0 && x == 1 ? 0 : y * (Math.log1p(-x) + PolyGamma.digammaDifference(b, a));
    }
}
