package dev.tracegrad;

import java.util.Arrays;
import java.util.Map;

/**
 * Computes formulas such as {@code -1 / sqrt((1 - a) * (1 + a))}, of numbers, names, the four operators and the functions of
 * {@link Op}.
 */
final class FormulaCalculator {
    private final String formula;
    private final Map<String, Double> names;
    private int at;

    private FormulaCalculator(String formula, Map<String, Double> names) {
        this.formula = formula.replace(" ", "");
        this.names = names;
    }

    static double of(String formula, Map<String, Double> names) {
        FormulaCalculator calculator = new FormulaCalculator(formula, names);
        double result = calculator.sum();
        if (calculator.at < calculator.formula.length()) {
            throw new IllegalArgumentException(formula + ": not understood from " + calculator.at);
        }
        return result;
    }

    private boolean take(char c) {
        boolean found = at < formula.length() && formula.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private double sum() {
        double sum = product();
        while (true) {
            if (take('+')) {
                sum += product();
            } else if (take('-')) {
                sum -= product();
            } else {
                return sum;
            }
        }
    }

    private double product() {
        double product = signed();
        while (true) {
            if (take('*')) {
                product *= signed();
            } else if (take('/')) {
                product /= signed();
            } else {
                return product;
            }
        }
    }

    private double signed() {
        return take('-') ? -signed() : atom();
    }

    private double atom() {
        if (take('(')) {
            double inner = sum();
            close();
            return inner;
        }
        int start = at;
        while (at < formula.length() && (Character.isLetterOrDigit(formula.charAt(at)) || formula.charAt(at) == '.')) {
            at++;
        }
        String word = formula.substring(start, at);
        if (take('(')) {
            double[] operands = {sum()};
            while (take(',')) {
                operands = Arrays.copyOf(operands, operands.length + 1);
                operands[operands.length - 1] = sum();
            }
            close();
            return operation(word).apply(operands);
        }
        return names.containsKey(word) ? names.get(word) : Double.parseDouble(word);
    }

    private void close() {
        if (!take(')')) {
            throw new IllegalArgumentException(formula + ": no ) at " + at);
        }
    }

    private static Op operation(String symbol) {
        return Arrays.stream(Op.values())
                .filter(op -> op.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(symbol + " is no function"));
    }
}
