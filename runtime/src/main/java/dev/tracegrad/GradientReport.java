package dev.tracegrad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a {@link GradientCheck} found at a point.
 *
 * @param value the function's value there
 * @param rows one an input, in order
 */
public record GradientReport(double value, List<Row> rows) {
    /** Defensive copy of the list. */
    public GradientReport {
        rows = List.copyOf(rows);
    }

    /** What is to be said of a derivative. The later, the worse. */
    public enum Verdict {
        /** It is the slope, as far as differences can tell. */
        CORRECT("correct"),
        /** Differences do not settle on a slope: rounding has eaten it, or the function is too rough. */
        UNCERTAIN("uncertain"),
        /** There is none: the slopes on both sides differ. */
        KINK("kink"),
        /** Value or gradient is NaN or infinite, or there are no values on both sides. */
        NOT_FINITE("not finite"),
        /** It is not the slope. */
        WRONG("WRONG");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }
    }

    /**
     * An input.
     *
     * @param name its name
     * @param at its number at the point
     * @param gradient the derivative that was checked
     * @param slope what differences give, NaN where they give nothing
     * @param error how far that may be from the true slope, as far as differences show
     * @param verdict whether they agree, or why they cannot be compared
     * @param note more on that in words, or an empty text
     */
    public record Row(
            String name, double at, double gradient, double slope, double error, Verdict verdict, String note) {
        /**
         * How far gradient and slope are apart beyond twice the error, as a part of the larger one; 0 if they are not, NaN
         * if there is no slope.
         */
        public double deviation() {
            double size = Math.max(Math.abs(gradient), Math.abs(slope));
            return size == 0 ? 0 : Math.max(0, Math.abs(gradient - slope) - 2 * error) / size;
        }
    }

    /** Whether every derivative was found correct. */
    public boolean isCorrect() {
        return rows.stream().allMatch(row -> row.verdict() == Verdict.CORRECT);
    }

    /**
     * The input of the worst verdict, and among those of the largest deviation.
     *
     * @throws IllegalStateException if there are no inputs
     */
    public Row worst() {
        return rows.stream()
                .max(Comparator.comparing(Row::verdict).thenComparingDouble(Row::deviation))
                .orElseThrow(() -> new IllegalStateException("rows: a point without numbers has no worst input"));
    }

    /**
     * Fails unless {@link #isCorrect()}.
     *
     * @throws AssertionError if not; the message names the worst input and has the whole table
     */
    public void assertCorrect() {
        if (!isCorrect()) {
            throw new AssertionError(sentence(worst()) + "\n" + this);
        }
    }

    private static String sentence(Row row) {
        String input = row.name() + " = " + row.at();
        if (row.verdict() == Verdict.WRONG) {
            return String.format(
                    Locale.ROOT,
                    "The gradient in %s is wrong: it is %s, but differences give %s with an error of %.1e",
                    input,
                    row.gradient(),
                    row.slope(),
                    row.error());
        }
        return "The gradient in " + input + " cannot be checked: " + row.note();
    }

    /**
     * A table with a line an input; then the worst of them, with its {@link Row#deviation() deviation}, unless all are
     * correct. The same in every locale.
     */
    @Override
    public String toString() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("input", "at", "gradient", "differences", "error", "verdict"));
        for (Row row : rows) {
            String note = row.note().isEmpty() ? "" : ": " + row.note();
            lines.add(List.of(
                    Names.oneLine(row.name()),
                    Double.toString(row.at()),
                    Comparison.digits(row.gradient()),
                    Comparison.digits(row.slope()),
                    Double.isNaN(row.error()) ? "" : String.format(Locale.ROOT, "%.1e", row.error()),
                    row.verdict().text + note));
        }
        int[] widths = new int[6];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder one = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line.get(i);
                one.append(cell).append(" ".repeat(i == widths.length - 1 ? 0 : widths[i] - cell.length() + 3));
            }
            text.append(one.toString().stripTrailing()).append('\n');
        }
        if (isCorrect()) {
            return text.append("all correct as far as differences can tell\n").toString();
        }
        Row worst = worst();
        text.append("worst: ").append(Names.oneLine(worst.name()));
        if (worst.verdict() == Verdict.WRONG) {
            text.append(String.format(Locale.ROOT, ", off by %.1e of its size", worst.deviation()));
        }
        return text.append('\n').toString();
    }
}
