package dev.tracegrad;

import static ch.obermuhlner.math.big.BigDecimalMath.acos;
import static ch.obermuhlner.math.big.BigDecimalMath.asin;
import static ch.obermuhlner.math.big.BigDecimalMath.atan;
import static ch.obermuhlner.math.big.BigDecimalMath.atan2;
import static ch.obermuhlner.math.big.BigDecimalMath.cos;
import static ch.obermuhlner.math.big.BigDecimalMath.cosh;
import static ch.obermuhlner.math.big.BigDecimalMath.exp;
import static ch.obermuhlner.math.big.BigDecimalMath.log;
import static ch.obermuhlner.math.big.BigDecimalMath.log10;
import static ch.obermuhlner.math.big.BigDecimalMath.pi;
import static ch.obermuhlner.math.big.BigDecimalMath.pow;
import static ch.obermuhlner.math.big.BigDecimalMath.root;
import static ch.obermuhlner.math.big.BigDecimalMath.sin;
import static ch.obermuhlner.math.big.BigDecimalMath.sinh;
import static ch.obermuhlner.math.big.BigDecimalMath.sqrt;
import static ch.obermuhlner.math.big.BigDecimalMath.tan;
import static ch.obermuhlner.math.big.BigDecimalMath.tanh;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The functions of {@link Op} in 100 decimal digits, and their slopes: a central difference of a step of 1e-30 of the number
 * is off by about 1e-60, so that what is left of an error is that of {@code double}.
 */
final class ManyDigits {
    private static final MathContext DIGITS = new MathContext(100);
    private static final BigDecimal STEP = new BigDecimal("1e-30");

    private ManyDigits() {}

    /** The slope in an operand, which is no kink; empty for what computes with the bits of a {@code double}. */
    static Optional<BigDecimal> slope(Op op, double[] point, int operand) {
        BigDecimal[] up = exact(point);
        BigDecimal[] down = exact(point);
        BigDecimal step = point[operand] == 0 ? STEP : STEP.multiply(up[operand].abs());
        up[operand] = up[operand].add(step);
        down[operand] = down[operand].subtract(step);
        return of(op, up)
                .flatMap(above ->
                        of(op, down).map(below -> above.subtract(below).divide(step.add(step), DIGITS)));
    }

    private static BigDecimal[] exact(double[] point) {
        BigDecimal[] exact = new BigDecimal[point.length];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = new BigDecimal(point[i]);
        }
        return exact;
    }

    private static Optional<BigDecimal> of(Op op, BigDecimal[] x) {
        BigDecimal a = x[0];
        BigDecimal b = x.length > 1 ? x[1] : ZERO;
        BigDecimal c = x.length > 2 ? x[2] : ZERO;
        return Optional.ofNullable(
                switch (op) {
                    case PLUS -> a.add(b);
                    case MINUS -> a.subtract(b);
                    case TIMES -> a.multiply(b);
                    case DIV -> a.divide(b, DIGITS);
                    case REM -> a.remainder(b);
                    case UNARY_MINUS -> a.negate();
                    case RELU -> a.max(ZERO);
                    case ABS -> a.abs();
                    case ACOS -> acos(a, DIGITS);
                    case ASIN -> asin(a, DIGITS);
                    case ATAN -> atan(a, DIGITS);
                    case ATAN2 -> atan2(a, b, DIGITS);
                    case CBRT -> root(a.abs(), BigDecimal.valueOf(3), DIGITS).multiply(BigDecimal.valueOf(a.signum()));
                    case CEIL -> a.setScale(0, RoundingMode.CEILING);
                    case CLAMP -> a.max(b).min(c);
                    case COPY_SIGN -> a.abs().multiply(BigDecimal.valueOf(b.signum()));
                    case COS -> cos(a, DIGITS);
                    case COSH -> cosh(a, DIGITS);
                    case EXP -> exp(a, DIGITS);
                    case EXPM1 -> exp(a, DIGITS).subtract(ONE);
                    case FLOOR -> a.setScale(0, RoundingMode.FLOOR);
                    case FMA -> a.multiply(b).add(c);
                    case HYPOT -> sqrt(a.multiply(a).add(b.multiply(b)), DIGITS);
                    case IEEE_REMAINDER ->
                        a.subtract(b.multiply(a.divide(b, DIGITS).setScale(0, RoundingMode.HALF_EVEN)));
                    case LOG -> log(a, DIGITS);
                    case LOG10 -> log10(a, DIGITS);
                    case LOG1P -> log(a.add(ONE), DIGITS);
                    case MAX -> a.max(b);
                    case MIN -> a.min(b);
                    case POW -> pow(a, b, DIGITS);
                    case RINT -> a.setScale(0, RoundingMode.HALF_EVEN);
                    case ROUND -> a.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR);
                    case SIGNUM -> BigDecimal.valueOf(a.signum());
                    case SIN -> sin(a, DIGITS);
                    case SINH -> sinh(a, DIGITS);
                    case SQRT -> sqrt(a, DIGITS);
                    case SUM -> a.add(b).add(c);
                    case TAN -> tan(a, DIGITS);
                    case TANH -> tanh(a, DIGITS);
                    case TO_DEGREES -> a.multiply(BigDecimal.valueOf(180)).divide(pi(DIGITS), DIGITS);
                    case TO_RADIANS -> a.multiply(pi(DIGITS)).divide(BigDecimal.valueOf(180), DIGITS);
                    case GET_EXPONENT, LEAF, CONSTANT, NEXT_AFTER, NEXT_DOWN, NEXT_UP, PRIMITIVE, SCALB, ULP -> null;
                });
    }
}
