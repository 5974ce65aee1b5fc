package dev.tracegrad.rules;

import dev.tracegrad.annotations.Primitive;
import org.apache.commons.numbers.gamma.Beta;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.ErfDifference;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;
import org.apache.commons.numbers.gamma.Gamma;
import org.apache.commons.numbers.gamma.GammaRatio;
import org.apache.commons.numbers.gamma.InverseErf;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/** Rules for {@code org.apache.commons:commons-numbers-gamma}. */
public final class NumbersGamma {
    private NumbersGamma() {}

    @Primitive(of = Erf.class, method = "value", partials = "erfSlope")
    public static double erf(double x) {
        return Erf.value(x);
    }

    static double erfSlope(double x) {
        return Slopes.erf(x);
    }

    @Primitive(of = Erfc.class, method = "value", partials = "erfcSlope")
    public static double erfc(double x) {
        return Erfc.value(x);
    }

    static double erfcSlope(double x) {
        return -Slopes.erf(x);
    }

    @Primitive(of = Erfcx.class, method = "value", partials = "erfcxSlope")
    public static double erfcx(double x) {
        return Erfcx.value(x);
    }

    static double erfcxSlope(double x, double y) {
        return Slopes.erfcx(x, y);
    }

    /** erf(x2) - erf(x1). */
    @Primitive(
            of = ErfDifference.class,
            method = "value",
            partials = {"erfDifferenceSlope1", "erfDifferenceSlope2"})
    public static double erfDifference(double x1, double x2) {
        return ErfDifference.value(x1, x2);
    }

    static double erfDifferenceSlope1(double x1, double x2) {
        return -Slopes.erf(x1);
    }

    static double erfDifferenceSlope2(double x1, double x2) {
        return Slopes.erf(x2);
    }

    @Primitive(of = InverseErf.class, method = "value", partials = "inverseErfSlope")
    public static double inverseErf(double x) {
        return InverseErf.value(x);
    }

    static double inverseErfSlope(double x, double y) {
        return Slopes.inverseErf(y);
    }

    @Primitive(of = InverseErfc.class, method = "value", partials = "inverseErfcSlope")
    public static double inverseErfc(double x) {
        return InverseErfc.value(x);
    }

    static double inverseErfcSlope(double x, double y) {
        return -Slopes.inverseErf(y);
    }

    // -------------------------------------------------------------------------------------- gamma and its logarithm

    @Primitive(of = Gamma.class, method = "value", partials = "gammaSlope")
    public static double gamma(double x) {
        return Gamma.value(x);
    }

    /** &Gamma;&prime; = &Gamma; &psi; (DLMF 5.2.2). */
    static double gammaSlope(double x, double y) {
        return y * PolyGamma.digamma(x);
    }

    @Primitive(of = LogGamma.class, method = "value", partials = "logGammaSlope")
    public static double logGamma(double x) {
        return LogGamma.value(x);
    }

    static double logGammaSlope(double x) {
        return PolyGamma.digamma(x);
    }

    @Primitive(of = Digamma.class, method = "value", partials = "digammaSlope")
    public static double digamma(double x) {
        return Digamma.value(x);
    }

    static double digammaSlope(double x) {
        return PolyGamma.trigamma(x);
    }

    @Primitive(of = Trigamma.class, method = "value", partials = "trigammaSlope")
    public static double trigamma(double x) {
        return Trigamma.value(x);
    }

    static double trigammaSlope(double x) {
        return PolyGamma.tetragamma(x);
    }

    /** &Gamma;(a) / &Gamma;(b). */
    @Primitive(
            of = GammaRatio.class,
            method = "value",
            partials = {"gammaRatioSlopeA", "gammaRatioSlopeB"})
    public static double gammaRatio(double a, double b) {
        return GammaRatio.value(a, b);
    }

    static double gammaRatioSlopeA(double a, double b, double y) {
        return y * PolyGamma.digamma(a);
    }

    static double gammaRatioSlopeB(double a, double b, double y) {
        return -y * PolyGamma.digamma(b);
    }

    /** &Gamma;(a) / &Gamma;(a + delta). */
    @Primitive(
            of = GammaRatio.class,
            method = "delta",
            partials = {"gammaDeltaSlopeA", "gammaDeltaSlopeDelta"})
    public static double gammaDelta(double a, double delta) {
        return GammaRatio.delta(a, delta);
    }

    static double gammaDeltaSlopeA(double a, double delta, double y) {
        return times(y, -PolyGamma.digammaDifference(a, delta), a, delta);
    }

    static double gammaDeltaSlopeDelta(double a, double delta, double y) {
        return times(y, -PolyGamma.digamma(a + delta), a, delta);
    }

    @Primitive(
            of = Beta.class,
            method = "value",
            partials = {"betaSlopeA", "betaSlopeB"})
    public static double beta(double a, double b) {
        return Beta.value(a, b);
    }

    static double betaSlopeA(double a, double b, double y) {
        return times(y, logBetaSlopeP(a, b), a, b);
    }

    static double betaSlopeB(double a, double b, double y) {
        return times(y, logBetaSlopeQ(a, b), a, b);
    }

    @Primitive(
            of = LogBeta.class,
            method = "value",
            partials = {"logBetaSlopeP", "logBetaSlopeQ"})
    public static double logBeta(double p, double q) {
        return LogBeta.value(p, q);
    }

    /** &psi;(p) - &psi;(p + q), from DLMF 5.12.1. */
    static double logBetaSlopeP(double p, double q) {
        return -PolyGamma.digammaDifference(p, q);
    }

    static double logBetaSlopeQ(double p, double q) {
        return -PolyGamma.digammaDifference(q, p);
    }

    /** y times the derivative of its logarithm, which is infinite where an operand is and y is 0: the product tends to 0. */
    private static double times(double y, double slope, double a, double b) {
        return y == 0 && (Double.isInfinite(a) || Double.isInfinite(b)) ? 0 : y * slope;
    }
}
