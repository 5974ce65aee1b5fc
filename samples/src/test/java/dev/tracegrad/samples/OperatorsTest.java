package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.print.ListingPrinter;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OperatorsTest {
    @Test
    void expression_buildsTheGraphOfTheCompanion() {
        String operators = listing(Operators.expression(Value.of(2), Value.of(-3), Value.of(10)));
        String companion = listing(NotebookTraced.expression(Value.of(2), Value.of(-3), Value.of(10)));

        assertThat(withoutPlaces(operators)).isEqualTo(withoutPlaces(companion)).contains("d = a * b", "e = d + c");
        assertThat(operators).containsPattern("d = a \\* b +-6.0 +Operators.java:\\d+");
    }

    private static String listing(Value value) {
        return new ListingPrinter().print(Graph.of(value));
    }

    private static String withoutPlaces(String listing) {
        return listing.replaceAll(" +\\w+\\.java:\\d+", "").replaceAll(" +", " ");
    }

    @Test
    void loss_hasTheGradientOfDifferences() {
        double[] xs = {0.5, -1, 2};
        double[] ys = {1, 0.25, -3};
        Operators line = new Operators(0.75, -0.5);
        line.loss(xs, ys, Value.of(0.1)).backward();
        double step = 1e-6;

        assertThat(line.slope.grad())
                .isCloseTo((at(xs, ys, step, 0) - at(xs, ys, -step, 0)) / (2 * step), within(1e-8));
        assertThat(line.level.grad())
                .isCloseTo((at(xs, ys, 0, step) - at(xs, ys, 0, -step)) / (2 * step), within(1e-8));
    }

    private static double at(double[] xs, double[] ys, double more, double higher) {
        return new Operators(0.75 + more, -0.5 + higher)
                .loss(xs, ys, Value.of(0.1))
                .data();
    }

    @Test
    void learning_findsTheLine() throws IOException {
        assertThat(Printed.by(Operators::learning)).contains("step 200:", "y = 2.0000 x + 1.0000");
    }
}
