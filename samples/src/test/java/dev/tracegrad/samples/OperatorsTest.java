package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.GradientCheck;
import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.print.ListingPrinter;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OperatorsTest {
    private static final double[] XS = {0.5, -1, 2};
    private static final double[] YS = {1, 0.25, -3};

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
        GradientCheck.of(line -> loss(line).data(), OperatorsTest::gradient)
                .named("slope", "level")
                .assertCorrect(0.75, -0.5);
    }

    private static Value loss(double[] line) {
        return new Operators(line[0], line[1]).loss(XS, YS, Value.of(0.1));
    }

    private static double[] gradient(double[] point) {
        Operators line = new Operators(point[0], point[1]);
        line.loss(XS, YS, Value.of(0.1)).backward();
        return Values.grad(new Value[] {line.slope, line.level});
    }

    @Test
    void learning_findsTheLine() throws IOException {
        assertThat(Printed.by(Operators::learning)).contains("step 200:", "y = 2.0000 x + 1.0000");
    }
}
