package dev.tracegrad;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The partial derivatives of {@link Op} as texts, where one formula says them, on the operands {@code a}, {@code b}, {@code
 * c} and the result {@code y}. A number, such as 1 or 0, is a formula. A row that goes by cases, such as {@code max}, or by
 * node, has an empty text. The texts are those of {@link OperationTable} and of the page {@code docs/derivatives.md}.
 */
final class PartialFormula {
    private static final Pattern OPERAND = Pattern.compile("\\b[abcy]\\b");
    private static final Map<Op, List<String>> FORMULAS = formulas();

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
        return FORMULAS.get(op);
    }

    private static Map<Op, List<String>> formulas() {
        Map<Op, List<String>> formulas = new EnumMap<>(Op.class);
        for (OperationTable.Row row : OperationTable.ROWS) {
            formulas.put(
                    Op.valueOf(row.name()),
                    row.partials().stream().map(OperationTable.Partial::formula).toList());
        }
        return formulas;
    }
}
