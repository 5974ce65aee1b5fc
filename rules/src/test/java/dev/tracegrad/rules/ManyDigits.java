package dev.tracegrad.rules;

import static ch.obermuhlner.math.big.BigDecimalMath.exp;
import static ch.obermuhlner.math.big.BigDecimalMath.gamma;
import static ch.obermuhlner.math.big.BigDecimalMath.log;
import static ch.obermuhlner.math.big.BigDecimalMath.pi;
import static ch.obermuhlner.math.big.BigDecimalMath.pow;
import static ch.obermuhlner.math.big.BigDecimalMath.sqrt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.UnaryOperator;

/** Special functions in some 150 decimal digits, and their derivatives by central differences that are off by about 1e-30. */
final class ManyDigits {
    private static final MathContext DIGITS = new MathContext(170);
    private static final BigDecimal STEP = new BigDecimal("1e-18");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ManyDigits() {}

    /** The derivative of an order from 1 to 3. */
    static double derivative(UnaryOperator<BigDecimal> function, double at, int order) {
        BigDecimal x = new BigDecimal(at);
        BigDecimal sum = BigDecimal.ZERO;
        long binomial = 1;
        for (int k = 0; k <= order; k++) {
            BigDecimal place = x.add(STEP.multiply(BigDecimal.valueOf(order - 2L * k)));
            BigDecimal term = function.apply(place).multiply(BigDecimal.valueOf(binomial));
            sum = k % 2 == 0 ? sum.add(term) : sum.subtract(term);
            binomial = binomial * (order - k) / (k + 1);
        }
        return sum.divide(STEP.multiply(TWO).pow(order), DIGITS).doubleValue();
    }

    /** ln |&Gamma;(x)|; below 0 from above it. */
    static BigDecimal logGamma(BigDecimal x) {
        if (x.signum() > 0) {
            return log(gamma(x, DIGITS), DIGITS);
        }
        return logGamma(x.add(BigDecimal.ONE)).subtract(log(x.abs(), DIGITS));
    }

    /** By its series (DLMF 7.6.2), whose terms are positive. */
    static BigDecimal erf(BigDecimal x) {
        BigDecimal square = x.multiply(x, DIGITS);
        BigDecimal term = x;
        BigDecimal sum = x;
        for (int n = 1; term.abs().compareTo(new BigDecimal("1e-160").multiply(sum.abs())) > 0; n++) {
            term = term.multiply(TWO).multiply(square).divide(BigDecimal.valueOf(2L * n + 1), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum.multiply(TWO).multiply(exp(square.negate(), DIGITS)).divide(sqrt(pi(DIGITS), DIGITS), DIGITS);
    }

    static BigDecimal erfcx(BigDecimal x) {
        return BigDecimal.ONE.subtract(erf(x)).multiply(exp(x.multiply(x, DIGITS), DIGITS), DIGITS);
    }

    /** The lower incomplete gamma function by its series (DLMF 8.7.1), whose terms are positive. */
    static BigDecimal lowerGamma(double a, BigDecimal x) {
        BigDecimal exact = new BigDecimal(a);
        BigDecimal term = BigDecimal.ONE.divide(exact, DIGITS);
        BigDecimal sum = term;
        for (int n = 1; term.compareTo(new BigDecimal("1e-160").multiply(sum)) > 0; n++) {
            term = term.multiply(x).divide(exact.add(BigDecimal.valueOf(n)), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum.multiply(pow(x, exact, DIGITS)).multiply(exp(x.negate(), DIGITS), DIGITS);
    }
}
