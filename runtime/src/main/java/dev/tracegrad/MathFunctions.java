package dev.tracegrad;

/**
 * The functions of {@link Math} as methods of a {@link Value}, each under its own name: {@code Math.f(a, b)} is
 * {@code a.f(b)}, and its result is the same bit for bit.
 */
abstract sealed class MathFunctions permits Located {
    abstract Value node(Op op);

    /** A node of this and a second operand, which is refused by its argument's name if it is null. */
    abstract Value node(Op op, Value second, String argument);

    /** A node of this and a plain number. */
    abstract Value node(Op op, double second);

    /** A node of this and two more operands, which are refused by their arguments' names if they are null. */
    abstract Value node(Op op, Value second, String secondArgument, Value third, String thirdArgument);

    /** {@link Math#abs(double)} of this. */
    public Value abs() {
        return node(Op.ABS);
    }

    /** {@link Math#acos} of this. */
    public Value acos() {
        return node(Op.ACOS);
    }

    /** {@link Math#asin} of this. */
    public Value asin() {
        return node(Op.ASIN);
    }

    /** {@link Math#atan} of this. */
    public Value atan() {
        return node(Op.ATAN);
    }

    /** {@link Math#cbrt} of this. */
    public Value cbrt() {
        return node(Op.CBRT);
    }

    /** {@link Math#ceil} of this. */
    public Value ceil() {
        return node(Op.CEIL);
    }

    /** {@link Math#cos} of this. */
    public Value cos() {
        return node(Op.COS);
    }

    /** {@link Math#cosh} of this. */
    public Value cosh() {
        return node(Op.COSH);
    }

    /** {@link Math#exp} of this. */
    public Value exp() {
        return node(Op.EXP);
    }

    /** {@link Math#expm1} of this. */
    public Value expm1() {
        return node(Op.EXPM1);
    }

    /** {@link Math#floor} of this. */
    public Value floor() {
        return node(Op.FLOOR);
    }

    /** The unbiased exponent as a number, as {@link Math#getExponent(double)}. */
    public Value getExponent() {
        return node(Op.GET_EXPONENT);
    }

    /** {@link Math#log} of this. */
    public Value log() {
        return node(Op.LOG);
    }

    /** {@link Math#log10} of this. */
    public Value log10() {
        return node(Op.LOG10);
    }

    /** {@link Math#log1p} of this. */
    public Value log1p() {
        return node(Op.LOG1P);
    }

    /** {@link Math#nextDown(double)} of this. */
    public Value nextDown() {
        return node(Op.NEXT_DOWN);
    }

    /** {@link Math#nextUp(double)} of this. */
    public Value nextUp() {
        return node(Op.NEXT_UP);
    }

    /** {@link Math#rint} of this. */
    public Value rint() {
        return node(Op.RINT);
    }

    /** The nearest {@code long} as a number: {@code (double) Math.round(this)}. */
    public Value round() {
        return node(Op.ROUND);
    }

    /** {@link Math#signum(double)} of this. */
    public Value signum() {
        return node(Op.SIGNUM);
    }

    /** {@link Math#sin} of this. */
    public Value sin() {
        return node(Op.SIN);
    }

    /** {@link Math#sinh} of this. */
    public Value sinh() {
        return node(Op.SINH);
    }

    /** {@link Math#sqrt} of this. */
    public Value sqrt() {
        return node(Op.SQRT);
    }

    /** {@link Math#tan} of this. */
    public Value tan() {
        return node(Op.TAN);
    }

    /** {@link Math#tanh} of this. */
    public Value tanh() {
        return node(Op.TANH);
    }

    /** {@link Math#toDegrees} of this. */
    public Value toDegrees() {
        return node(Op.TO_DEGREES);
    }

    /** {@link Math#toRadians} of this. */
    public Value toRadians() {
        return node(Op.TO_RADIANS);
    }

    /** {@link Math#ulp(double)} of this. */
    public Value ulp() {
        return node(Op.ULP);
    }

    /** The angle of the point ({@code x}, this), this being the point's y: {@link Math#atan2}{@code (this, x)}. */
    public Value atan2(Value x) {
        return node(Op.ATAN2, x, "x");
    }

    /** The angle of the point ({@code x}, this), this being the point's y: {@link Math#atan2}{@code (this, x)}. */
    public Value atan2(double x) {
        return node(Op.ATAN2, x);
    }

    /** This magnitude with the other's sign, as {@link Math#copySign(double, double)}. */
    public Value copySign(Value sign) {
        return node(Op.COPY_SIGN, sign, "sign");
    }

    /** This magnitude with the other's sign, as {@link Math#copySign(double, double)}. */
    public Value copySign(double sign) {
        return node(Op.COPY_SIGN, sign);
    }

    /** {@code sqrt(this² + other²)} without overflow on the way, as {@link Math#hypot}. */
    public Value hypot(Value other) {
        return node(Op.HYPOT, other, "other");
    }

    /** {@code sqrt(this² + other²)} without overflow on the way, as {@link Math#hypot}. */
    public Value hypot(double other) {
        return node(Op.HYPOT, other);
    }

    /** The remainder of the division rounded to the nearest integer, as {@link Math#IEEEremainder}. */
    public Value IEEEremainder(Value divisor) {
        return node(Op.IEEE_REMAINDER, divisor, "divisor");
    }

    /** The remainder of the division rounded to the nearest integer, as {@link Math#IEEEremainder}. */
    public Value IEEEremainder(double divisor) {
        return node(Op.IEEE_REMAINDER, divisor);
    }

    /** The greater one, NaN if either is NaN, as {@link Math#max(double, double)}. */
    public Value max(Value other) {
        return node(Op.MAX, other, "other");
    }

    /** The greater one, NaN if either is NaN, as {@link Math#max(double, double)}. */
    public Value max(double other) {
        return node(Op.MAX, other);
    }

    /** The smaller one, NaN if either is NaN, as {@link Math#min(double, double)}. */
    public Value min(Value other) {
        return node(Op.MIN, other, "other");
    }

    /** The smaller one, NaN if either is NaN, as {@link Math#min(double, double)}. */
    public Value min(double other) {
        return node(Op.MIN, other);
    }

    /** The neighbouring {@code double} toward {@code direction}, as {@link Math#nextAfter(double, double)}. */
    public Value nextAfter(Value direction) {
        return node(Op.NEXT_AFTER, direction, "direction");
    }

    /** The neighbouring {@code double} toward {@code direction}, as {@link Math#nextAfter(double, double)}. */
    public Value nextAfter(double direction) {
        return node(Op.NEXT_AFTER, direction);
    }

    /** This to the power of {@code exponent}, as {@link Math#pow}. */
    public Value pow(Value exponent) {
        return node(Op.POW, exponent, "exponent");
    }

    /** This to the power of {@code exponent}, as {@link Math#pow}. */
    public Value pow(double exponent) {
        return node(Op.POW, exponent);
    }

    /** {@code this * 2^exponent} with one rounding, as {@link Math#scalb(double, int)}. */
    public Value scalb(int exponent) {
        return node(Op.SCALB, exponent);
    }

    /** {@code this * factor + summand} with one rounding, as {@link Math#fma(double, double, double)}. */
    public Value fma(Value factor, Value summand) {
        return node(Op.FMA, factor, "factor", summand, "summand");
    }

    /** {@code this * factor + summand} with one rounding, as {@link Math#fma(double, double, double)}. */
    public Value fma(double factor, double summand) {
        return fma(Value.constant(factor), Value.constant(summand));
    }

    /**
     * This, or the bound that it exceeds, as {@code Math.clamp(this, min, max)} of JDK 21.
     *
     * @throws IllegalArgumentException if a bound is NaN or {@code min} is greater than {@code max}
     */
    public Value clamp(Value min, Value max) {
        return node(Op.CLAMP, min, "min", max, "max");
    }

    /**
     * This, or the bound that it exceeds, as {@code Math.clamp(this, min, max)} of JDK 21.
     *
     * @throws IllegalArgumentException if a bound is NaN or {@code min} is greater than {@code max}
     */
    public Value clamp(double min, double max) {
        return clamp(Value.constant(min), Value.constant(max));
    }
}
