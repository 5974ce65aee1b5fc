package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the page of derivatives says is what {@link Op} does, and leaves no row of it out. */
class DerivativesPageTest {
    private static final String PAGE = text(Path.of("..", "docs", "derivatives.md"));

    static final List<Formulas> FORMULAS = rows("## Formulas").stream()
            .map(cells -> new Formulas(Op.valueOf(code(cells.get(0))), cells.get(1), cells.subList(2, 5)))
            .toList();

    static final List<Convention> CONVENTIONS = rows("## Conventions").stream()
            .map(cells -> new Convention(
                    Op.valueOf(code(cells.get(0))), numbers(cells.get(1)), numbers(cells.get(2)), cells.subList(3, 6)))
            .toList();

    record Formulas(Op op, String computes, List<String> partials) {}

    record Convention(Op op, double[] at, double[] partials, List<String> reasons) {
        @Override
        public String toString() {
            return op + " at " + Arrays.toString(at);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the rows of the table in a chapter, without its head. */
    private static List<List<String>> rows(String chapter) {
        return PAGE.substring(PAGE.indexOf(chapter))
                .lines()
                .dropWhile(line -> !line.startsWith("| row of"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static String code(String cell) {
        assertThat(cell).startsWith("`").endsWith("`");
        return cell.substring(1, cell.length() - 1);
    }

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(", ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void formulas_everyRowOfOp_isThereOnceAndInItsOrder() {
        assertThat(FORMULAS).extracting(Formulas::op).containsExactly(Op.values());
    }

    @ParameterizedTest
    @FieldSource("FORMULAS")
    void formulas_everyRow_isWhatExplanationsSay(Formulas row) {
        List<String> formulas = PartialFormula.of(row.op());
        for (int i = 0; i < 3; i++) {
            String cell = row.partials().get(i);
            if (i >= formulas.size()) {
                assertThat(cell).isEmpty();
            } else if (formulas.get(i).isEmpty()) {
                assertThat(cell).as("cases").isNotEmpty().doesNotContain("`");
            } else {
                assertThat(cell).isEqualTo("`" + formulas.get(i) + "`");
            }
        }
        if (row.op().arity() > 0) {
            assertThat(row.op().arity()).isEqualTo(formulas.size());
            String formula =
                    row.op().formula(List.of("a", "b", "c").subList(0, row.op().arity()));
            assertThat(row.computes()).isEqualTo(row.op() == Op.RELU ? "`max(0, a)`" : "`" + formula + "`");
        }
    }

    @ParameterizedTest
    @FieldSource("dev.tracegrad.OpExamples#ALL")
    void formulas_computedAtSmoothPoints_areThePartials(OpExamples.Example example) {
        Op op = example.op();
        for (double[] point : example.points()) {
            Map<String, Double> names = new HashMap<>();
            for (int i = 0; i < point.length; i++) {
                names.put("abc".substring(i, i + 1), point[i]);
            }
            names.put("y", op.apply(point));
            for (int i = 0; i < point.length; i++) {
                String formula = PartialFormula.of(op, i);
                if (!formula.isEmpty()) {
                    double expected = FormulaCalculator.of(formula, names);
                    assertThat(op.partial(i, point))
                            .as("%s in operand %d at %s: %s", op, i, names, formula)
                            .isCloseTo(expected, within(1e-13 * Math.abs(expected)));
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("CONVENTIONS")
    void conventions_everyRow_holds(Convention row) {
        List<Double> partials = new ArrayList<>();
        for (int i = 0; i < row.at().length; i++) {
            partials.add(row.op().partial(i, row.at()) + 0.0); // 0.0 for -0.0
        }
        assertThat(partials)
                .containsExactly(Arrays.stream(row.partials()).boxed().toArray(Double[]::new));
        assertThat(row.reasons().get(0)).isNotEmpty();
    }

    /** What stands in the columns of other systems is of the form of ours: a number an operand, or a remark. */
    @ParameterizedTest
    @FieldSource("CONVENTIONS")
    void conventions_otherSystems_haveANumberAnOperand(Convention row) {
        for (String cell : row.reasons().subList(1, 3)) {
            if (!cell.isEmpty() && !cell.endsWith(" in the value")) {
                assertThat(numbers(cell)).hasSameSizeAs(row.at());
            }
        }
    }

    @Test
    void conventions_everyOperationWithAKinkStepOrPole_isThere() {
        assertThat(CONVENTIONS)
                .extracting(Convention::op)
                .contains(
                        Op.ABS, Op.RELU, Op.MAX, Op.MIN, Op.CLAMP, Op.SQRT, Op.CBRT, Op.HYPOT, Op.ATAN2, Op.POW, Op.DIV)
                .contains(Op.REM, Op.IEEE_REMAINDER, Op.LOG, Op.LOG10, Op.LOG1P, Op.ACOS, Op.ASIN)
                .contains(Op.FLOOR, Op.CEIL, Op.RINT, Op.ROUND, Op.SIGNUM, Op.ULP, Op.GET_EXPONENT, Op.COPY_SIGN)
                .contains(Op.SCALB, Op.NEXT_AFTER, Op.NEXT_UP, Op.NEXT_DOWN);
        assertThat(CONVENTIONS).extracting(Convention::toString).doesNotHaveDuplicates();
    }
}
