package dev.tracegrad.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.Value;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Derivatives at the ends of what the functions take, and where numbers are nearly too large or too small. */
class EdgesTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double MAX = Double.MAX_VALUE;

    private static double slope(UnaryOperator<Value> function, double x) {
        Value leaf = Value.of(x);
        function.apply(leaf).backward();
        return leaf.grad();
    }

    private static double first(BinaryOperator<Value> function, double x, double y) {
        return slope(leaf -> function.apply(leaf, Value.constant(y)), x);
    }

    private static double second(BinaryOperator<Value> function, double x, double y) {
        return slope(leaf -> function.apply(Value.constant(x), leaf), y);
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-14 * Math.abs(expected)));
    }

    @Test
    void pow_ofLargeLongs() {
        for (long n : new long[] {Long.MIN_VALUE, Long.MIN_VALUE + 2, -(1L << 53) - 2}) {
            assertThat(slope(x -> Math3FunctionsTraced.pow(x, n), 2)).isZero();
            assertThat(slope(x -> HipparchusFunctionsTraced.pow(x, n), 2)).isZero();
        }
        assertThat(slope(x -> Math3FunctionsTraced.pow(x, 1L << 60), -1)).isEqualTo(-0x1p60);
        assertThat(slope(x -> Math3FunctionsTraced.pow(x, (1L << 60) + 1), -1)).isEqualTo(0x1p60);
        assertThat(slope(x -> Math3FunctionsTraced.pow(x, 1L), 0)).isEqualTo(1);
        assertThat(slope(x -> Math3FunctionsTraced.pow(x, -2L), -2)).isEqualTo(0.25);
        assertThat(slope(x -> Math3FunctionsTraced.pow(x, Integer.MIN_VALUE), 2))
                .isZero();
    }

    @Test
    void differencesOfDigammas_ofLargeAndSmallNumbers() {
        assertClose(second(NumbersGammaTraced::logBeta, MAX, 1), -0.5772156649015329 - Math.log(MAX));
        assertClose(second(Math3FunctionsTraced::logBeta, MAX, 1), -0.5772156649015329 - Math.log(MAX));
        assertClose(second(NumbersGammaTraced::logBeta, MAX, 0.5), -1.9635100260214235 - Math.log(MAX));
        assertClose(first(NumbersGammaTraced::logBeta, 1e-300, 1e-300), -5e299);
        // By the series of the inverse of the gamma function at 0 (DLMF 5.7.1).
        double series = 1 - 1e-5 * 0.5772156649015329 - 1e-10 * 0.6558780715202538;
        assertClose(first(NumbersGammaTraced::gammaDelta, 1e-20, -1e-5), 1e35 * series);
        assertThat(first(NumbersGammaTraced::gammaDelta, 1e-300, 0)).isZero();
        assertThat(first(NumbersGammaTraced::beta, INFINITY, 1)).isZero();
        assertThat(second(NumbersGammaTraced::beta, INFINITY, 1)).isZero();
        assertClose(PolyGamma.digammaDifference(MAX, MAX), Math.log(2));
        assertClose(PolyGamma.digammaDifference(-2.5, 1e-12), 1e-12 * PolyGamma.trigamma(-2.5));
        assertClose(PolyGamma.digammaDifference(-2.5, -1.25), PolyGamma.digamma(-3.75) - PolyGamma.digamma(-2.5));
        assertThat(PolyGamma.digammaDifference(-2.5, 0.5)).isNaN();
    }

    @Test
    void densities_atTheEnds() {
        assertThat(second(NumbersIncompleteTraced::gammaDensity, 1, 0)).isEqualTo(-1);
        assertThat(second(NumbersIncompleteTraced::negativeGammaDensity, 1, 0)).isEqualTo(1);
        assertThat(second(NumbersIncompleteTraced::gammaDensity, 2, 0)).isEqualTo(1);
        assertThat(second(NumbersIncompleteTraced::gammaDensity, 2, 1e-320)).isEqualTo(1);
        assertThat(second(NumbersIncompleteTraced::gammaDensity, 1.5, 0)).isEqualTo(INFINITY);
        assertThat(second(NumbersIncompleteTraced::gammaDensity, 0.5, 0)).isEqualTo(-INFINITY);
        assertThat(second(NumbersIncompleteTraced::gammaDensity, 2.5, 0)).isZero();
        assertThat(second(NumbersIncompleteTraced::gammaDensity, 200, 0)).isZero();
        assertThat(first(NumbersIncompleteTraced::gammaDensity, 2.5, 0)).isZero();
        assertThat(second(NumbersIncompleteTraced::gammaDensity, 2, -1)).isNaN();
        assertThat(betaDensitySlope(0, 2, 1)).isEqualTo(2);
        assertThat(betaDensitySlope(1, 2, 1)).isEqualTo(2);
        assertThat(betaDensitySlope(0, 1, 1)).isZero();
        assertThat(betaDensitySlope(1, 1, 1)).isZero();
        assertThat(betaDensitySlope(1, 1, 2)).isEqualTo(-2);
        assertThat(betaDensitySlope(0, 600, 600)).isZero();
        assertThat(betaDensitySlope(0, 0.5, 0.5)).isEqualTo(-INFINITY);
        assertThat(betaDensitySlope(1, 0.5, 0.5)).isEqualTo(INFINITY);
        assertThat(betaDensitySlope(-1, 3, 1)).isNaN();
    }

    private static double betaDensitySlope(double x, double a, double b) {
        return slope(leaf -> NumbersIncompleteTraced.betaDensity(leaf, Value.constant(a), Value.constant(b)), x);
    }

    @Test
    void incompleteGamma_atInfinity_isFlat() {
        assertThat(second(NumbersIncompleteTraced::gammaP, 2.5, INFINITY)).isZero();
        assertThat(second(NumbersIncompleteTraced::gammaQ, 2.5, INFINITY)).isZero();
        assertThat(second(NumbersIncompleteTraced::lowerGamma, 2.5, INFINITY)).isZero();
        assertThat(second(NumbersIncompleteTraced::upperGamma, 2.5, INFINITY)).isZero();
        assertThat(second(NumbersIncompleteTraced::gammaP, -1, INFINITY)).isNaN();
    }

    @Test
    void betaDistributions_atTheEnds() {
        var math3 = new org.apache.commons.math3.distribution.BetaDistribution(0.5, 0.5);
        var hipparchus = new org.hipparchus.distribution.continuous.BetaDistribution(0.5, 0.5);
        for (double end : new double[] {0, 1}) {
            assertThat(slope(x -> Math3DistributionsTraced.cumulativeProbability(math3, x), end))
                    .isEqualTo(INFINITY);
            assertThat(slope(x -> HipparchusDistributionsTraced.cumulativeProbability(hipparchus, x), end))
                    .isEqualTo(INFINITY);
            assertThat(slope(p -> HipparchusDistributionsTraced.inverseCumulativeProbability(hipparchus, p), end))
                    .isZero();
        }
        var uniform = new org.hipparchus.distribution.continuous.BetaDistribution(1, 1);
        assertClose(slope(p -> HipparchusDistributionsTraced.inverseCumulativeProbability(uniform, p), 1e-10), 1);
        var narrow = new org.hipparchus.distribution.continuous.BetaDistribution(600, 600);
        assertThat(slope(x -> HipparchusDistributionsTraced.cumulativeProbability(narrow, x), 0))
                .isZero();
    }
}
