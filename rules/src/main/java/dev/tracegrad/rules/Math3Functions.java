package dev.tracegrad.rules;

import dev.tracegrad.annotations.Primitive;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathUtils;

/**
 * Rules for the functions of {@code org.apache.commons:commons-math3}: its special functions, and those of {@code FastMath} and {@code MathUtils} that
 * {@link Math} lacks; the others are one node without a rule.
 */
public final class Math3Functions {
    private Math3Functions() {}

    // ---------------------------------------------------------------------------------------------- error functions

    @Primitive(of = Erf.class, partials = "erfSlope")
    public static double erf(double x) {
        return Erf.erf(x);
    }

    static double erfSlope(double x) {
        return Slopes.erf(x);
    }

    @Primitive(of = Erf.class, partials = "erfcSlope")
    public static double erfc(double x) {
        return Erf.erfc(x);
    }

    static double erfcSlope(double x) {
        return -Slopes.erf(x);
    }

    /** erf(x2) - erf(x1). */
    @Primitive(
            of = Erf.class,
            method = "erf",
            partials = {"erfDifferenceSlope1", "erfDifferenceSlope2"})
    public static double erfDifference(double x1, double x2) {
        return Erf.erf(x1, x2);
    }

    static double erfDifferenceSlope1(double x1, double x2) {
        return -Slopes.erf(x1);
    }

    static double erfDifferenceSlope2(double x1, double x2) {
        return Slopes.erf(x2);
    }

    @Primitive(of = Erf.class, partials = "erfInvSlope")
    public static double erfInv(double x) {
        return Erf.erfInv(x);
    }

    static double erfInvSlope(double x, double y) {
        return Slopes.inverseErf(y);
    }

    @Primitive(of = Erf.class, partials = "erfcInvSlope")
    public static double erfcInv(double x) {
        return Erf.erfcInv(x);
    }

    static double erfcInvSlope(double x, double y) {
        return -Slopes.inverseErf(y);
    }

    // ------------------------------------------------------------------------------------------------ gamma and beta

    @Primitive(of = Gamma.class, partials = "gammaSlope")
    public static double gamma(double x) {
        return Gamma.gamma(x);
    }

    /** &Gamma;&prime; = &Gamma; &psi; (DLMF 5.2.2). */
    static double gammaSlope(double x, double y) {
        return y * PolyGamma.digamma(x);
    }

    @Primitive(of = Gamma.class, partials = "logGammaSlope")
    public static double logGamma(double x) {
        return Gamma.logGamma(x);
    }

    static double logGammaSlope(double x) {
        return PolyGamma.digamma(x);
    }

    @Primitive(of = Gamma.class, partials = "logGamma1pSlope")
    public static double logGamma1p(double x) {
        return Gamma.logGamma1p(x);
    }

    static double logGamma1pSlope(double x) {
        return PolyGamma.digamma(1 + x);
    }

    /** 1 / &Gamma;(1 + x) - 1. */
    @Primitive(of = Gamma.class, partials = "invGamma1pm1Slope")
    public static double invGamma1pm1(double x) {
        return Gamma.invGamma1pm1(x);
    }

    static double invGamma1pm1Slope(double x, double y) {
        return -(y + 1) * PolyGamma.digamma(1 + x);
    }

    @Primitive(of = Gamma.class, partials = "digammaSlope")
    public static double digamma(double x) {
        return Gamma.digamma(x);
    }

    static double digammaSlope(double x) {
        return PolyGamma.trigamma(x);
    }

    @Primitive(of = Gamma.class, partials = "trigammaSlope")
    public static double trigamma(double x) {
        return Gamma.trigamma(x);
    }

    static double trigammaSlope(double x) {
        return PolyGamma.tetragamma(x);
    }

    @Primitive(
            of = Beta.class,
            partials = {"logBetaSlopeP", "logBetaSlopeQ"})
    public static double logBeta(double p, double q) {
        return Beta.logBeta(p, q);
    }

    /** &psi;(p) - &psi;(p + q), from DLMF 5.12.1. */
    static double logBetaSlopeP(double p, double q) {
        return -PolyGamma.digammaDifference(p, q);
    }

    static double logBetaSlopeQ(double p, double q) {
        return -PolyGamma.digammaDifference(q, p);
    }

    // ------------------------------------------------------------------------------------------- incomplete functions

    @Primitive(
            of = Gamma.class,
            partials = {"", "gammaPSlope"})
    public static double regularizedGammaP(double a, double x) {
        return Gamma.regularizedGammaP(a, x);
    }

    static double gammaPSlope(double a, double x) {
        return gammaDensity(a, x);
    }

    @Primitive(
            of = Gamma.class,
            partials = {"", "gammaPSlope", ""})
    public static double regularizedGammaP(double a, double x, double epsilon, int maxIterations) {
        return Gamma.regularizedGammaP(a, x, epsilon, maxIterations);
    }

    static double gammaPSlope(double a, double x, double epsilon, int maxIterations) {
        return gammaDensity(a, x);
    }

    @Primitive(
            of = Gamma.class,
            partials = {"", "gammaQSlope"})
    public static double regularizedGammaQ(double a, double x) {
        return Gamma.regularizedGammaQ(a, x);
    }

    static double gammaQSlope(double a, double x) {
        return -gammaDensity(a, x);
    }

    @Primitive(
            of = Gamma.class,
            partials = {"", "gammaQSlope", ""})
    public static double regularizedGammaQ(double a, double x, double epsilon, int maxIterations) {
        return Gamma.regularizedGammaQ(a, x, epsilon, maxIterations);
    }

    static double gammaQSlope(double a, double x, double epsilon, int maxIterations) {
        return -gammaDensity(a, x);
    }

    /** x<sup>a-1</sup> e<sup>-x</sup> / &Gamma;(a) (DLMF 8.8.13). */
    private static double gammaDensity(double a, double x) {
        return Slopes.regularizedGamma(a, x, Gamma.logGamma(a));
    }

    @Primitive(
            of = Beta.class,
            partials = {"betaSlope", "", ""})
    public static double regularizedBeta(double x, double a, double b) {
        return Beta.regularizedBeta(x, a, b);
    }

    static double betaSlope(double x, double a, double b) {
        return Slopes.regularizedBeta(x, a, b, Beta.logBeta(a, b));
    }

    @Primitive(
            of = Beta.class,
            partials = {"betaSlope", "", "", ""})
    public static double regularizedBeta(double x, double a, double b, double epsilon) {
        return Beta.regularizedBeta(x, a, b, epsilon);
    }

    static double betaSlope(double x, double a, double b, double epsilon) {
        return betaSlope(x, a, b);
    }

    @Primitive(
            of = Beta.class,
            partials = {"betaSlope", "", ""})
    public static double regularizedBeta(double x, double a, double b, int maxIterations) {
        return Beta.regularizedBeta(x, a, b, maxIterations);
    }

    static double betaSlope(double x, double a, double b, int maxIterations) {
        return betaSlope(x, a, b);
    }

    @Primitive(
            of = Beta.class,
            partials = {"betaSlope", "", "", ""})
    public static double regularizedBeta(double x, double a, double b, double epsilon, int maxIterations) {
        return Beta.regularizedBeta(x, a, b, epsilon, maxIterations);
    }

    static double betaSlope(double x, double a, double b, double epsilon, int maxIterations) {
        return betaSlope(x, a, b);
    }

    // ------------------------------------------------------------------------------------------ what Math has not

    @Primitive(of = FastMath.class, partials = "asinhSlope")
    public static double asinh(double x) {
        return FastMath.asinh(x);
    }

    /** 1 / &radic;(x&sup2; + 1) (DLMF 4.38.11). */
    static double asinhSlope(double x) {
        return 1 / Math.hypot(1, x);
    }

    @Primitive(of = FastMath.class, partials = "acoshSlope")
    public static double acosh(double x) {
        return FastMath.acosh(x);
    }

    /** 1 / &radic;(x&sup2; - 1) (DLMF 4.38.12). */
    static double acoshSlope(double x) {
        return 1 / (Math.sqrt(x - 1) * Math.sqrt(x + 1));
    }

    @Primitive(of = FastMath.class, partials = "atanhSlope")
    public static double atanh(double x) {
        return FastMath.atanh(x);
    }

    /** 1 / (1 - x&sup2;) (DLMF 4.38.13). */
    static double atanhSlope(double x) {
        return 1 / ((1 - x) * (1 + x));
    }

    @Primitive(
            of = FastMath.class,
            method = "log",
            partials = {"logToBaseSlopeBase", "logToBaseSlopeX"})
    public static double logToBase(double base, double x) {
        return FastMath.log(base, x);
    }

    /** Of ln x / ln b. */
    static double logToBaseSlopeBase(double base, double x, double y) {
        return -y / (base * Math.log(base));
    }

    static double logToBaseSlopeX(double base, double x) {
        return 1 / (x * Math.log(base));
    }

    @Primitive(of = FastMath.class, method = "pow", partials = "powSlope")
    public static double pow(double x, int n) {
        return FastMath.pow(x, n);
    }

    /** n x<sup>n-1</sup>. */
    static double powSlope(double x, int n) {
        return powSlope(x, (long) n);
    }

    @Primitive(of = FastMath.class, method = "pow", partials = "powSlope")
    public static double pow(double x, long n) {
        return FastMath.pow(x, n);
    }

    /** A double cannot tell odd from even numbers above 2<sup>53</sup>, so that the sign comes from n. */
    static double powSlope(double x, long n) {
        double power = Math.pow(Math.abs(x), n - 1.0);
        return n == 0 ? 0 : n * (n % 2 == 0 ? Math.copySign(power, x) : power);
    }

    /** The angle beside another one, less than half a turn from it: whole turns are added, so that the slope is 1. */
    @Primitive(
            of = MathUtils.class,
            partials = {"normalizeAngleSlope", "normalizeAngleSlopeCenter"})
    public static double normalizeAngle(double a, double center) {
        return MathUtils.normalizeAngle(a, center);
    }

    static double normalizeAngleSlope(double a, double center) {
        return 1;
    }

    static double normalizeAngleSlopeCenter(double a, double center) {
        return 0;
    }

    /** What is left of a - offset when as many whole periods as fit are taken away. */
    @Primitive(
            of = MathUtils.class,
            partials = {"reduceSlopeA", "reduceSlopePeriod", "reduceSlopeOffset"})
    public static double reduce(double a, double period, double offset) {
        return MathUtils.reduce(a, period, offset);
    }

    static double reduceSlopeA(double a, double period, double offset) {
        return 1;
    }

    /** How many periods were taken away: the sign of the period does not count. */
    static double reduceSlopePeriod(double a, double period, double offset) {
        return -Math.signum(period) * Math.floor((a - offset) / Math.abs(period));
    }

    static double reduceSlopeOffset(double a, double period, double offset) {
        return -1;
    }
}
