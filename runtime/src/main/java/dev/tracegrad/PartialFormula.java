package dev.tracegrad;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The partial derivatives of {@link Op} as texts, where one formula says them, on the operands {@code a}, {@code b}, {@code
 * c} and the result {@code y}. A number, such as 1 or 0, is a formula. A row that goes by cases, such as {@code max}, or by
 * node, has an empty text. The texts are those of the page {@code docs/derivatives.md}, and tests compute with them.
 */
final class PartialFormula {
    private static final Pattern OPERAND = Pattern.compile("\\b[abcy]\\b");

    private PartialFormula() {}

    /** The formula in the operand at a position; of the first one, if all are the same. */
    static String of(Op op, int operand) {
        List<String> formulas = of(op);
        return formulas.get(Math.min(operand, formulas.size() - 1));
    }

    /** The formula with names in place of {@code a}, {@code b} and {@code c}, by position, and of {@code y}. */
    static String of(Op op, int operand, IntFunction<String> operands, String result) {
        Matcher matcher = OPERAND.matcher(of(op, operand));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(
                found.group().equals("y")
                        ? result
                        : operands.apply(found.group().charAt(0) - 'a')));
    }

    /** One formula an operand; of {@link Op#SUM} one for all. */
    static List<String> of(Op op) {
        return switch (op) {
            case LEAF, CONSTANT -> List.of();
            case PLUS -> List.of("1", "1");
            case MINUS -> List.of("1", "-1");
            case TIMES -> List.of("b", "a");
            case DIV -> List.of("1 / b", "-y / b");
            case REM, IEEE_REMAINDER -> List.of("1", "(y - a) / b");
            case UNARY_MINUS -> List.of("-1");
            case RELU -> List.of("");
            case ABS -> List.of("signum(a)");
            case ACOS -> List.of("-1 / sqrt((1 - a) * (1 + a))");
            case ASIN -> List.of("1 / sqrt((1 - a) * (1 + a))");
            case ATAN -> List.of("1 / (1 + a * a)");
            case ATAN2 -> List.of("b / hypot(a, b) / hypot(a, b)", "-a / hypot(a, b) / hypot(a, b)");
            case CBRT -> List.of("1 / (3 * y * y)");
            case CEIL, FLOOR, GET_EXPONENT, RINT, ROUND, SIGNUM, ULP -> List.of("0");
            case CLAMP -> List.of("", "", "");
            case COPY_SIGN -> List.of("signum(a) * signum(y)", "0");
            case COS -> List.of("-sin(a)");
            case COSH -> List.of("sinh(a)");
            case EXP -> List.of("y");
            case EXPM1 -> List.of("exp(a)");
            case FMA -> List.of("b", "a", "1");
            case HYPOT -> List.of("a / y", "b / y");
            case LOG -> List.of("1 / a");
            case LOG10 -> List.of("1 / (a * log(10))");
            case LOG1P -> List.of("1 / (1 + a)");
            case MAX, MIN -> List.of("", "");
            case NEXT_AFTER -> List.of("1", "0");
            case NEXT_DOWN, NEXT_UP, SUM -> List.of("1");
            case PRIMITIVE -> List.of("");
            case POW -> List.of("b * pow(a, b - 1)", "y * log(a)");
            case SCALB -> List.of("scalb(1, b)", "0");
            case SIN -> List.of("cos(a)");
            case SINH -> List.of("cosh(a)");
            case SQRT -> List.of("0.5 / y");
            case TAN -> List.of("1 + y * y");
            case TANH -> List.of("1 - y * y");
            case TO_DEGREES -> List.of("toDegrees(1)");
            case TO_RADIANS -> List.of("toRadians(1)");
        };
    }
}
