package dev.tracegrad;

import static java.lang.Math.cosh;
import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.sqrt;

import java.util.Arrays;
import java.util.List;

/**
 * What every row of {@link Op} is measured against: the Java operator or function itself, and a derivative written by
 * hand, at points where the function is smooth. A new operation is a new row here.
 */
final class OpExamples {
    private OpExamples() {}

    /** A function of as many operands as the operation has. */
    interface Function {
        double of(double... operands);
    }

    /**
     * A row.
     *
     * @param value what Java computes
     * @param partials the derivative in each operand
     * @param points smooth points, at which derivatives are compared
     */
    record Example(Op op, Function value, List<Function> partials, List<double[]> points) {
        @Override
        public String toString() {
            return op.name();
        }
    }

    private interface Unary {
        double of(double a);
    }

    private interface Binary {
        double of(double a, double b);
    }

    private interface Ternary {
        double of(double a, double b, double c);
    }

    static final List<Example> ALL = List.of(
            binary(Op.PLUS, (a, b) -> a + b, (a, b) -> 1, (a, b) -> 1, at(2, -3), at(0, 0)),
            binary(Op.MINUS, (a, b) -> a - b, (a, b) -> 1, (a, b) -> -1, at(2, -3), at(0, 0)),
            binary(Op.TIMES, (a, b) -> a * b, (a, b) -> b, (a, b) -> a, at(2, -3), at(0, 5)),
            binary(Op.DIV, (a, b) -> a / b, (a, b) -> 1 / b, (a, b) -> -a / (b * b), at(2, -3), at(0, 5)),
            binary(Op.REM, (a, b) -> a % b, (a, b) -> 1, (a, b) -> -(long) (a / b), at(7.5, 2.1), at(-7.5, 2.1)),
            unary(Op.UNARY_MINUS, a -> -a, a -> -1, 2, 0),
            unary(Op.RELU, a -> Math.max(0.0, a), a -> a < 0 ? 0 : 1, 1.5, -1.5),
            unary(Op.ABS, Math::abs, a -> a < 0 ? -1 : 1, 1.5, -1.5),
            unary(Op.ACOS, Math::acos, a -> -1 / sqrt(1 - a * a), 0.3, -0.6, 0),
            unary(Op.ASIN, Math::asin, a -> 1 / sqrt(1 - a * a), 0.3, -0.6, 0),
            unary(Op.ATAN, Math::atan, a -> 1 / (1 + a * a), 0.3, -6, 0),
            binary(
                    Op.ATAN2,
                    Math::atan2,
                    (y, x) -> x / (x * x + y * y),
                    (y, x) -> -y / (x * x + y * y),
                    at(2, -3),
                    at(-0.5, 0.25)),
            unary(Op.CBRT, Math::cbrt, a -> Math.pow(Math.abs(a), -2.0 / 3) / 3, 2, -5),
            unary(Op.CEIL, Math::ceil, a -> 0, 1.3, -2.7),
            ternary(
                    Op.CLAMP,
                    OpExamples::clamp,
                    (a, b, c) -> b < a && a < c ? 1 : 0,
                    (a, b, c) -> a < b ? 1 : 0,
                    (a, b, c) -> a > c ? 1 : 0,
                    at(2, 1, 3),
                    at(0, 1, 3),
                    at(4, 1, 3)),
            binary(
                    Op.COPY_SIGN,
                    Math::copySign,
                    (a, b) -> a * b < 0 ? -1 : 1,
                    (a, b) -> 0,
                    at(2, 5),
                    at(-2, 5),
                    at(2, -5),
                    at(-2, -5)),
            unary(Op.COS, Math::cos, a -> -Math.sin(a), 0.3, -2, 0),
            unary(Op.COSH, Math::cosh, a -> (exp(a) - exp(-a)) / 2, 0.3, -2, 0),
            unary(Op.EXP, Math::exp, Math::exp, 0.3, -2, 0),
            unary(Op.EXPM1, Math::expm1, Math::exp, 0.3, -2, 0),
            unary(Op.FLOOR, Math::floor, a -> 0, 1.3, -2.7),
            ternary(Op.FMA, Math::fma, (a, b, c) -> b, (a, b, c) -> a, (a, b, c) -> 1, at(2, -3, 5), at(0, 1, 0)),
            unary(Op.GET_EXPONENT, Math::getExponent, a -> 0, 1.3, -5),
            binary(
                    Op.HYPOT,
                    Math::hypot,
                    (a, b) -> a / sqrt(a * a + b * b),
                    (a, b) -> b / sqrt(a * a + b * b),
                    at(3, -4),
                    at(-0.5, 0.25)),
            binary(
                    Op.IEEE_REMAINDER,
                    Math::IEEEremainder,
                    (a, b) -> 1,
                    (a, b) -> -Math.rint(a / b),
                    at(5.3, 2),
                    at(-7.5, 2.1)),
            unary(Op.LOG, Math::log, a -> 1 / a, 0.3, 20),
            unary(Op.LOG10, Math::log10, a -> 0.4342944819032518 / a, 0.3, 20),
            unary(Op.LOG1P, Math::log1p, a -> 1 / (1 + a), 0.3, -0.5),
            binary(Op.MAX, Math::max, (a, b) -> a > b ? 1 : 0, (a, b) -> a > b ? 0 : 1, at(2, -3), at(-3, 2)),
            binary(Op.MIN, Math::min, (a, b) -> a < b ? 1 : 0, (a, b) -> a < b ? 0 : 1, at(2, -3), at(-3, 2)),
            binary(Op.NEXT_AFTER, (a, b) -> Math.nextAfter(a, b), (a, b) -> 1, (a, b) -> 0, at(1.3, 5), at(1.3, -5)),
            unary(Op.NEXT_DOWN, a -> Math.nextDown(a), a -> 1, 1.3, -5),
            unary(Op.NEXT_UP, a -> Math.nextUp(a), a -> 1, 1.3, -5),
            binary(
                    Op.POW,
                    Math::pow,
                    (a, b) -> b * exp((b - 1) * log(a)),
                    (a, b) -> exp(b * log(a)) * log(a),
                    at(2, 3),
                    at(1.5, -0.5),
                    at(3, 0)),
            unary(Op.RINT, Math::rint, a -> 0, 1.3, -2.7),
            unary(Op.ROUND, a -> (double) Math.round(a), a -> 0, 1.3, -2.7),
            // The exponent is an int: between two of them nothing changes.
            binary(
                    Op.SCALB,
                    (a, b) -> Math.scalb(a, (int) b),
                    (a, b) -> b < 0 ? 0.25 : 8,
                    (a, b) -> 0,
                    at(1.3, 3.5),
                    at(1.3, -2.5)),
            unary(Op.SIGNUM, a -> Math.signum(a), a -> 0, 1.3, -2.7),
            unary(Op.SIN, Math::sin, Math::cos, 0.3, -2, 0),
            unary(Op.SINH, Math::sinh, a -> (exp(a) + exp(-a)) / 2, 0.3, -2, 0),
            unary(Op.SQRT, Math::sqrt, a -> 0.5 / sqrt(a), 0.3, 20),
            unary(Op.TAN, Math::tan, a -> 1 / (Math.cos(a) * Math.cos(a)), 0.3, -1.2, 0),
            unary(Op.TANH, Math::tanh, a -> 1 / (cosh(a) * cosh(a)), 0.3, -2, 0),
            unary(Op.TO_DEGREES, Math::toDegrees, a -> 180 / Math.PI, 0.3, -2),
            unary(Op.TO_RADIANS, Math::toRadians, a -> Math.PI / 180, 30, -200),
            unary(Op.ULP, a -> Math.ulp(a), a -> 0, 1.3, -5));

    private static double[] at(double... point) {
        return point;
    }

    private static Example unary(Op op, Unary value, Unary partial, double... points) {
        return new Example(
                op,
                x -> value.of(x[0]),
                List.of(x -> partial.of(x[0])),
                Arrays.stream(points).mapToObj(OpExamples::at).toList());
    }

    private static Example binary(Op op, Binary value, Binary da, Binary db, double[]... points) {
        return new Example(
                op,
                x -> value.of(x[0], x[1]),
                List.of(x -> da.of(x[0], x[1]), x -> db.of(x[0], x[1])),
                List.of(points));
    }

    private static Example ternary(Op op, Ternary value, Ternary da, Ternary db, Ternary dc, double[]... points) {
        return new Example(
                op,
                x -> value.of(x[0], x[1], x[2]),
                List.of(x -> da.of(x[0], x[1], x[2]), x -> db.of(x[0], x[1], x[2]), x -> dc.of(x[0], x[1], x[2])),
                List.of(points));
    }

    /** {@code Math.clamp} as its documentation says, for the JDKs that lack it. */
    private static double clamp(double value, double min, double max) {
        if (Double.isNaN(min) || Double.isNaN(max) || Double.compare(min, max) > 0) {
            throw new IllegalArgumentException();
        }
        if (Double.isNaN(value)) {
            return value;
        }
        return Double.compare(value, min) < 0 ? min : Double.compare(value, max) > 0 ? max : value;
    }
}
