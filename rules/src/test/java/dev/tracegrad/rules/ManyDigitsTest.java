package dev.tracegrad.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What derivatives are computed with has the digits that computing with a hundred of them gives. */
class ManyDigitsTest {
    private static final double RELATIVE = 3e-15;

    private static void assertClose(double actual, double expected, double relative, double absolute) {
        assertThat(actual).isCloseTo(expected, within(Math.max(relative * Math.abs(expected), absolute)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.3, 1, 1.4616, 1.5, 2.5, 7, 14.9, 15.1, 30, 100.5, -0.4, -2.7})
    void polyGamma_areDerivativesOfTheLogarithm(double x) {
        double first = ManyDigits.derivative(ManyDigits::logGamma, x, 1);
        double second = ManyDigits.derivative(ManyDigits::logGamma, x, 2);
        double third = ManyDigits.derivative(ManyDigits::logGamma, x, 3);
        assertClose(PolyGamma.digamma(x), first, RELATIVE, 3e-15);
        assertClose(PolyGamma.trigamma(x), second, RELATIVE, 0);
        assertClose(PolyGamma.tetragamma(x), third, x < 0 ? 1e-13 : RELATIVE, 0);
    }

    @Test
    void polyGamma_atPoles_areNaN() {
        for (double x : new double[] {0, -1, -2, -1e18, Double.NEGATIVE_INFINITY, Double.NaN}) {
            assertThat(PolyGamma.digamma(x)).isNaN();
            assertThat(PolyGamma.trigamma(x)).isNaN();
            assertThat(PolyGamma.tetragamma(x)).isNaN();
        }
    }

    @Test
    void digammaDifference_keepsItsDigitsWhereOneIsSmall() {
        double[][] pairs = {
            {2, 1e-10},
            {1e-3, 5},
            {40, 1e-8},
            {3, 150},
            {200.5, -3},
            {0.5, 0.25},
            {20, -19},
            {1e-9, 1e-9},
            {-2.75, 1e-10},
            {-0.25, -2.5}
        };
        for (double[] pair : pairs) {
            BigDecimal p = new BigDecimal(pair[0]);
            BigDecimal q = new BigDecimal(pair[1]);
            double expected = ManyDigits.derivative(
                    x -> ManyDigits.logGamma(p.add(q).add(x)).subtract(ManyDigits.logGamma(p.add(x))), 0, 1);
            assertClose(PolyGamma.digammaDifference(pair[0], pair[1]), expected, RELATIVE, 0);
        }
        assertClose(PolyGamma.digammaDifference(1e10, 1), 1e-10, 1e-15, 0);
        assertThat(PolyGamma.digammaDifference(3, Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(PolyGamma.digammaDifference(3, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, -0.5, 1e-3, 0.7, 2.3, 5.1, 7.9, 8.1, 12, 14})
    void errorFunctions_haveTheirSlopes(double x) {
        assertClose(Slopes.erf(x), ManyDigits.derivative(ManyDigits::erf, x, 1), RELATIVE, 0);
        double y = ManyDigits.erfcx(new BigDecimal(x)).doubleValue();
        assertClose(Slopes.erfcx(x, y), ManyDigits.derivative(ManyDigits::erfcx, x, 1), 5e-14, 0);
        assertClose(Slopes.inverseErf(x), 1 / Slopes.erf(x), RELATIVE, 0);
    }

    @Test
    void erfcx_farOut_isThatOfItsSeries() {
        for (double x : new double[] {1e5, 1e8, 1e150}) {
            assertClose(Slopes.erfcx(x, 0), -1 / Math.sqrt(Math.PI) / x / x * (1 - 1.5 / x / x), 1e-14, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.3, 1, 4, 30})
    void incompleteGamma_hasItsSlope(double x) {
        for (double a : new double[] {0.3, 1, 2.5, 12}) {
            double slope = ManyDigits.derivative(moved -> ManyDigits.lowerGamma(a, moved), x, 1);
            assertClose(Slopes.incompleteGamma(a, x), slope, RELATIVE, 0);
            double logGamma = ManyDigits.logGamma(new BigDecimal(a)).doubleValue();
            assertClose(Slopes.regularizedGamma(a, x, logGamma), slope / Math.exp(logGamma), 2e-14, 0);
        }
    }

    @Test
    void incompleteFunctions_whereAFactorIsTooLarge_areFinite() {
        assertClose(Slopes.incompleteGamma(400, 300), Math.exp(399 * Math.log(300) - 300), 1e-12, 0);
        assertThat(Slopes.incompleteGamma(1, 0)).isEqualTo(1);
        assertThat(Slopes.incompleteGamma(0.5, 0)).isInfinite();
        assertThat(Slopes.regularizedGamma(1, 0, 0)).isEqualTo(1);
        assertThat(Slopes.regularizedBeta(0, 1, 1, 0)).isEqualTo(1);
    }
}
