package dev.tracegrad.processor.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The partial derivatives of operations, from the one table that the runtime has too. */
public final class Partials {
    private static final String TABLE = "/dev/tracegrad/processor/operations.txt";

    private static final Map<String, List<String>> TEXTS = new HashMap<>();

    /** The operations by the functions that compute them. */
    private static final Map<String, String> FUNCTIONS = new HashMap<>();

    static {
        read();
    }

    private Partials() {}

    /** Whether an operation stands in the table with as many partial derivatives. */
    public static boolean isKnown(String operation, int operands) {
        List<String> texts = TEXTS.get(operation);
        return texts != null && texts.size() == operands && texts.stream().noneMatch(String::isEmpty);
    }

    /**
     * The partial derivative of an operation in one of its operands.
     *
     * @param result what holds the operation's result
     */
    static Formula of(Formula operation, int operand, Formula result) {
        String text = TEXTS.get(operation.operation()).get(operand);
        return FormulaParser.read(
                text,
                name -> name.equals("y")
                        ? result
                        : asDouble(operation.operands().get("abc".indexOf(name))));
    }

    /** A number as a double, so that no division drops a fraction. */
    private static Formula asDouble(Formula operand) {
        if (operand.type().isDouble()) {
            return operand;
        }
        boolean isWhole =
                operand instanceof Formula.Constant constant && constant.text().matches("[0-9]{1,9}");
        return isWhole
                ? Formula.number(((Formula.Constant) operand).text() + ".0")
                : new Formula.Convert(Type.DOUBLE, operand);
    }

    /** Whether a name, {@code a}, {@code b}, {@code c} or {@code y}, occurs in a partial derivative. */
    static boolean names(Formula operation, int operand, String name) {
        String text = TEXTS.get(operation.operation()).get(operand);
        boolean[] found = {false};
        FormulaParser.read(text, each -> {
            found[0] |= each.equals(name);
            return Formula.number("0");
        });
        return found[0];
    }

    /** The table's name of what a function computes, or empty if it is not there. */
    static String operationOf(String function) {
        return FUNCTIONS.getOrDefault(function, "");
    }

    private static void read() {
        try (var in = new BufferedReader(
                new InputStreamReader(Partials.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
                List<String> cells =
                        Arrays.stream(line.split(";", -1)).map(String::strip).toList();
                TEXTS.put(
                        cells.get(0),
                        cells.stream()
                                .skip(3)
                                .map(cell -> cell.split("=>", -1)[0].strip())
                                .toList());
                if (cells.get(2).matches("Math\\.\\w+\\(a(, b)?(, c)?\\)")) {
                    FUNCTIONS.put(cells.get(2).replaceAll("\\(.*", ""), cells.get(0));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
