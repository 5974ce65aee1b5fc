package dev.tracegrad;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of {@code operations.txt}, which has every operation of {@link Op} in Java's words: the one source of partial
 * derivatives as texts. {@link Op} has them once more as code, bit for bit the same, which a test compiles and compares.
 */
final class OperationTable {
    /** All rows, in their order. */
    static final List<Row> ROWS = read();

    private OperationTable() {}

    /**
     * An operation.
     *
     * @param computes a Java expression on the operands {@code a}, {@code b} and {@code c}; empty where there is none
     */
    record Row(String name, String symbol, String computes, List<Partial> partials) {
        private static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split(";", -1)).map(String::strip).toList();
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.stream().skip(3).map(Partial::of).toList());
        }
    }

    /**
     * A partial derivative.
     *
     * @param java a Java expression on the operands and the result {@code y}; empty where there is none
     * @param formula what an explanation shows; empty where the derivative goes by cases
     */
    record Partial(String java, String formula) {
        private static final String SHOWN_AS = "=>";

        private static Partial of(String cell) {
            int shown = cell.indexOf(SHOWN_AS);
            return shown < 0
                    ? new Partial(cell, cell.replace("Math.", ""))
                    : new Partial(
                            cell.substring(0, shown).strip(),
                            cell.substring(shown + SHOWN_AS.length()).strip());
        }
    }

    private static List<Row> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                OperationTable.class.getResourceAsStream("operations.txt"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
