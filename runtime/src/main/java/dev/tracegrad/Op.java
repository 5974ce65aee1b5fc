package dev.tracegrad;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The table of operations: each row is a symbol, how to compute the result, and one partial derivative an operand.
 *
 * <p>The result of a row is bit for bit what the Java operator, or the {@link Math} function of the same name, gives in
 * the same virtual machine. Derivatives are those of the real function; where it has none (a kink or a jump), the row
 * states the value taken. Steps ({@code floor}, {@code rint}, {@code signum}, {@code ulp}, …) have derivative 0.
 */
public enum Op {
    /** An input: a number that a user made. */
    LEAF(""),
    /** A number that takes part in a formula, but gets no gradient. */
    CONSTANT(""),

    PLUS("+", (a, b) -> a + b, (a, b, y) -> 1, (a, b, y) -> 1),
    MINUS("-", (a, b) -> a - b, (a, b, y) -> 1, (a, b, y) -> -1),
    TIMES("*", (a, b) -> a * b, (a, b, y) -> b, (a, b, y) -> a),
    DIV("/", (a, b) -> a / b, (a, b, y) -> 1 / b, (a, b, y) -> -y / b),
    /** The remainder of the division rounded toward zero; the jumps count as steps. */
    REM("%", (a, b) -> a % b, (a, b, y) -> 1, (a, b, y) -> (y - a) / b),
    UNARY_MINUS("-", a -> -a, (a, y) -> -1),
    /** {@code max(0, a)}; derivative 0 at 0. */
    RELU("relu", a -> a > 0 || a != a ? a : 0.0, (a, y) -> a > 0 ? 1 : a <= 0 ? 0 : a),

    /** Derivative 0 at 0. */
    ABS("abs", Math::abs, (a, y) -> Math.signum(a)),
    ACOS("acos", Math::acos, (a, y) -> -1 / Math.sqrt((1 - a) * (1 + a))),
    ASIN("asin", Math::asin, (a, y) -> 1 / Math.sqrt((1 - a) * (1 + a))),
    ATAN("atan", Math::atan, (a, y) -> 1 / (1 + a * a)),
    /** Operands in {@link Math#atan2}'s order: y, then x. */
    ATAN2(
            "atan2",
            Math::atan2,
            (a, b, y) -> b / Math.hypot(a, b) / Math.hypot(a, b),
            (a, b, y) -> -a / Math.hypot(a, b) / Math.hypot(a, b)),
    CBRT("cbrt", Math::cbrt, (a, y) -> 1 / (3 * y * y)),
    CEIL("ceil", Math::ceil, (a, y) -> 0),
    /** Operands in the order value, minimum, maximum; within the bounds, bounds included, the value is what counts. */
    CLAMP(
            "clamp",
            Op::clamp,
            (a, b, c, y) -> a >= b && a <= c ? 1 : zeroOrNaN(a),
            (a, b, c, y) -> a < b ? 1 : zeroOrNaN(a),
            (a, b, c, y) -> a > c ? 1 : zeroOrNaN(a)),
    /** Derivative in the magnitude: 1 where its sign is kept, -1 where it flips. */
    COPY_SIGN("copySign", Math::copySign, (a, b, y) -> Math.signum(a) * Math.signum(y), (a, b, y) -> 0),
    COS("cos", Math::cos, (a, y) -> -Math.sin(a)),
    COSH("cosh", Math::cosh, (a, y) -> Math.sinh(a)),
    EXP("exp", Math::exp, (a, y) -> y),
    EXPM1("expm1", Math::expm1, (a, y) -> Math.exp(a)),
    FLOOR("floor", Math::floor, (a, y) -> 0),
    /** {@code a * b + c} with one rounding. */
    FMA("fma", Math::fma, (a, b, c, y) -> b, (a, b, c, y) -> a, (a, b, c, y) -> 1),
    /** The unbiased exponent as a number. */
    GET_EXPONENT("getExponent", Math::getExponent, (a, y) -> 0),
    HYPOT("hypot", Math::hypot, (a, b, y) -> a / y, (a, b, y) -> b / y),
    /** The remainder of the division rounded to the nearest integer; the jumps count as steps. */
    IEEE_REMAINDER("IEEEremainder", Math::IEEEremainder, (a, b, y) -> 1, (a, b, y) -> (y - a) / b),
    LOG("log", Math::log, (a, y) -> 1 / a),
    LOG10("log10", Math::log10, (a, y) -> 1 / (a * Math.log(10))),
    LOG1P("log1p", Math::log1p, (a, y) -> 1 / (1 + a)),
    /** At a tie each operand has derivative one half. */
    MAX("max", Math::max, (a, b, y) -> share(a, b), (a, b, y) -> share(b, a)),
    /** At a tie each operand has derivative one half. */
    MIN("min", Math::min, (a, b, y) -> share(b, a), (a, b, y) -> share(a, b)),
    NEXT_AFTER("nextAfter", (a, b) -> Math.nextAfter(a, b), (a, b, y) -> 1, (a, b, y) -> 0),
    NEXT_DOWN("nextDown", a -> Math.nextDown(a), (a, y) -> 1),
    NEXT_UP("nextUp", a -> Math.nextUp(a), (a, y) -> 1),
    /** Derivative in the exponent: 0 at base 0 with a positive exponent, NaN at a negative base. */
    POW(
            "pow",
            Math::pow,
            (a, b, y) -> b == 0 ? 0 : b * Math.pow(a, b - 1),
            (a, b, y) -> a == 0 && b > 0 ? 0 : y * Math.log(a)),
    /** An operation of a user's own: a {@link CustomOp}, which has its name, its function and its partial derivatives. */
    PRIMITIVE("primitive", operands -> ofNode(), (a, b, c, y) -> ofNode()),
    RINT("rint", Math::rint, (a, y) -> 0),
    /** The nearest {@code long} as a number: {@code (double) Math.round(a)}. */
    ROUND("round", a -> (double) Math.round(a), (a, y) -> 0),
    /** {@code a * 2^b}; the exponent is an {@code int} and has derivative 0. */
    SCALB("scalb", (a, b) -> Math.scalb(a, (int) b), (a, b, y) -> Math.scalb(1.0, (int) b), (a, b, y) -> 0),
    SIGNUM("signum", a -> Math.signum(a), (a, y) -> 0),
    SIN("sin", Math::sin, (a, y) -> Math.cos(a)),
    SINH("sinh", Math::sinh, (a, y) -> Math.cosh(a)),
    SQRT("sqrt", Math::sqrt, (a, y) -> 0.5 / y),
    /** The sum of any number of operands, compensated as {@link java.util.stream.DoubleStream#sum()} does. */
    SUM("sum", operands -> DoubleStream.of(operands).sum(), (a, b, c, y) -> 1),
    TAN("tan", Math::tan, (a, y) -> 1 + y * y),
    /** Where {@code y} is near 1, {@code 1 - y²} would lose its digits. */
    TANH("tanh", Math::tanh, (a, y) -> y * y > 0.75 ? 1 / Math.cosh(a) / Math.cosh(a) : 1 - y * y),
    TO_DEGREES("toDegrees", Math::toDegrees, (a, y) -> Math.toDegrees(1)),
    TO_RADIANS("toRadians", Math::toRadians, (a, y) -> Math.toRadians(1)),
    ULP("ulp", a -> Math.ulp(a), (a, y) -> 0);

    /** A result, or a partial derivative, from up to three operands and the result; what a row has not is ignored. */
    private interface Rule {
        double of(double a, double b, double c, double y);
    }

    private interface Unary {
        double of(double a);
    }

    private interface UnaryPartial {
        double of(double a, double y);
    }

    private interface Binary {
        double of(double a, double b);
    }

    private interface BinaryPartial {
        double of(double a, double b, double y);
    }

    private interface Ternary {
        double of(double a, double b, double c);
    }

    private interface Many {
        double of(double[] operands);
    }

    private final String symbol;
    private final Rule compute;
    private final List<Rule> partials;

    /** The row of an operation on one operand once more, without the way round: these are half of a graph's time. */
    private final @Nullable Unary unary;

    private final @Nullable UnaryPartial unaryPartial;

    /** How to compute an operation on any number of operands, whose partial derivatives are all the same. */
    private final @Nullable Many computeMany;

    Op(String symbol) {
        this.symbol = symbol;
        this.compute = (a, b, c, y) -> a;
        this.partials = List.of();
        this.unary = null;
        this.unaryPartial = null;
        this.computeMany = null;
    }

    Op(String symbol, Unary compute, UnaryPartial da) {
        this.symbol = symbol;
        this.compute = (a, b, c, y) -> compute.of(a);
        this.unary = compute;
        this.unaryPartial = da;
        this.partials = List.of((a, b, c, y) -> da.of(a, y));
        this.computeMany = null;
    }

    Op(String symbol, Binary compute, BinaryPartial da, BinaryPartial db) {
        this.symbol = symbol;
        this.compute = (a, b, c, y) -> compute.of(a, b);
        this.partials = List.of((a, b, c, y) -> da.of(a, b, y), (a, b, c, y) -> db.of(a, b, y));
        this.unary = null;
        this.unaryPartial = null;
        this.computeMany = null;
    }

    Op(String symbol, Ternary compute, Rule da, Rule db, Rule dc) {
        this.symbol = symbol;
        this.compute = (a, b, c, y) -> compute.of(a, b, c);
        this.partials = List.of(da, db, dc);
        this.unary = null;
        this.unaryPartial = null;
        this.computeMany = null;
    }

    Op(String symbol, Many compute, Rule partial) {
        this.symbol = symbol;
        this.compute = (a, b, c, y) -> y;
        this.partials = List.of(partial);
        this.unary = null;
        this.unaryPartial = null;
        this.computeMany = compute;
    }

    /**
     * The operator or function name as Java writes it: {@code "+"}, {@code "sin"}; {@code ""} for a leaf. A node
     * of {@link #PRIMITIVE} has one of its own: {@link Value#symbol()}.
     */
    public String symbol() {
        return symbol;
    }

    /** The number of operands, 0 to 3, or -1 for {@link #SUM} and {@link #PRIMITIVE}, which take any number. */
    public int arity() {
        return computeMany == null ? partials.size() : -1;
    }

    /** Whether Java writes the operation between its two operands, as in {@code a + b}. */
    public boolean isInfix() {
        return arity() == 2 && !Character.isLetter(symbol.charAt(0));
    }

    /**
     * The operation on texts as Java writes it: {@code a * b}, {@code pow(a, b)}; {@code -a}, and {@code -(2.0)} where the
     * operand is a number.
     *
     * @param operands as many as {@link #arity()}, none of them empty
     * @throws NullPointerException if {@code operands} or one of them is null
     * @throws IllegalArgumentException if there are more or fewer operands, or the operation is a leaf
     */
    public String formula(List<String> operands) {
        return Formula.of(this, operands);
    }

    /**
     * The result for these operands, bit for bit as Java computes it.
     *
     * @param operands as many as {@link #arity()}
     * @throws NullPointerException if {@code operands} is null
     * @throws IllegalArgumentException if there are more or fewer operands, or the operation is a leaf or {@link
     *     #PRIMITIVE}
     */
    public double apply(double... operands) {
        requireArity(operands);
        if (computeMany != null) {
            return computeMany.of(operands);
        }
        return apply(at(operands, 0), at(operands, 1), at(operands, 2));
    }

    /**
     * The partial derivative in one operand at these operands.
     *
     * @param operand the operand's position, from 0
     * @param operands as many as {@link #arity()}
     * @throws NullPointerException if {@code operands} is null
     * @throws IllegalArgumentException if there are more or fewer operands, or the operation is a leaf or {@link
     *     #PRIMITIVE}
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public double partial(int operand, double... operands) {
        requireArity(operands);
        if (computeMany != null) {
            Objects.checkIndex(operand, operands.length);
        }
        double result = apply(operands);
        return partial(operand, at(operands, 0), at(operands, 1), at(operands, 2), result);
    }

    /** The result of an operation on one operand. What is frequent is said once more, since the way by the row costs. */
    double resultOf(double a) {
        return switch (this) {
            case UNARY_MINUS -> -a;
            case EXP -> Math.exp(a);
            case LOG -> Math.log(a);
            case SQRT -> Math.sqrt(a);
            case SIN -> Math.sin(a);
            case COS -> Math.cos(a);
            default -> unary.of(a);
        };
    }

    /** The result of an operation on two operands. */
    double resultOf(double a, double b) {
        return compute.of(a, b, 0, 0);
    }

    /** The derivative of an operation on one operand; as with the result. */
    double slopeAt(double a, double result) {
        return switch (this) {
            case UNARY_MINUS -> -1;
            case EXP -> result;
            case LOG -> 1 / a;
            case SQRT -> 0.5 / result;
            case SIN -> Math.cos(a);
            case COS -> -Math.sin(a);
            default -> unaryPartial.of(a, result);
        };
    }

    double apply(double a, double b, double c) {
        return compute.of(a, b, c, 0);
    }

    double partial(int operand, double a, double b, double c, double result) {
        return partials.get(computeMany == null ? operand : 0).of(a, b, c, result);
    }

    private void requireArity(double[] operands) {
        Objects.requireNonNull(operands, "operands: null is not an array");
        if (arity() == 0) {
            throw new IllegalArgumentException("operands: " + this + " computes nothing");
        }
        if (computeMany == null && operands.length != arity()) {
            throw new IllegalArgumentException(
                    "operands: " + this + " takes " + arity() + ", but there are " + operands.length);
        }
    }

    private static double at(double[] operands, int position) {
        return position < operands.length ? operands[position] : 0;
    }

    /** What each node computes in its own way has no row. */
    private static double ofNode() {
        throw new IllegalArgumentException("operands: PRIMITIVE computes what each of its nodes says");
    }

    /** The derivative of {@code max(mine, other)} in {@code mine}. */
    private static double share(double mine, double other) {
        return mine > other ? 1 : mine < other ? 0 : mine == other ? 0.5 : Double.NaN;
    }

    /** The derivative in an operand that does not count; NaN where the comparison that found this had a NaN. */
    private static double zeroOrNaN(double compared) {
        return compared == compared ? 0 : compared;
    }

    /** {@code Math.clamp(double, double, double)}, which came with JDK 21. */
    private static double clamp(double value, double min, double max) {
        if (!(min <= max) || Double.compare(min, max) > 0) {
            throw new IllegalArgumentException("clamp: the minimum " + min + " is not below the maximum " + max);
        }
        return Math.min(max, Math.max(value, min));
    }
}
