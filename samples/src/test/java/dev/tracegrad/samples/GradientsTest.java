package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.GradientCheck;
import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GradientsTest {
    private static final GradientCheck CHECK = GradientCheck.of(GradientsTest::traced)
            .against(x -> Gradients.loss(x[0], x[1], x[2], x[3]))
            .named("weight", "bias", "x", "y");

    private static Value traced(Value... x) {
        return GradientsTraced.loss(x[0], x[1], x[2], x[3]);
    }

    @Test
    void loss_hasTheGradientOfDifferences() {
        Random random = new Random(1958);
        for (int i = 0; i < 100; i++) {
            CHECK.assertCorrect(
                    random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), random.nextDouble());
        }
    }

    @Test
    void expression_hasTheGradientOfDifferences() {
        GradientCheck.of(x -> NotebookTraced.expression(x[0], x[1], x[2]))
                .against(x -> Notebook.expression(x[0], x[1], x[2]))
                .named("a", "b", "c")
                .assertCorrect(2, -3, 10);
    }

    @Test
    void checked_everyRow_isCorrect() throws IOException {
        assertThat(Printed.by(Gradients::checked)).contains("all correct as far as differences can tell\n");
    }

    @Test
    void explained_namesTheChain() throws IOException {
        assertThat(Printed.by(Gradients::explained))
                .contains("1. ∂e/∂a = ∂e/∂d · ∂d/∂a = 1.0 · b (-3.0) = -3.0\n")
                .contains("along 2 paths\n", "1 path left out, of smaller products\n");
    }

    @Test
    void searched_findsTheLogarithm() throws IOException {
        assertThat(Printed.by(Gradients::searched))
                .contains("cost = NaN\n")
                .containsPattern("log\\(%\\d+\\): -Infinity at Gradients.java:\\d+, %\\d+ = 0.0\n");
    }

    @Test
    void accumulated_isTheGradientOfTheMean() throws IOException {
        double[] xs = {-2, -1, 1, 3};
        Value weight = Value.of(0.5);
        Value bias = Value.of(-1);
        Value mean = Value.constant(0);
        for (double x : xs) {
            Value cost = GradientsTraced.loss(weight, bias, Value.constant(x), Value.constant(x < 0 ? 0 : 1));
            mean = mean.plus(cost.div(4));
        }
        double[] gradient = Graph.of(mean).gradient(weight, bias);
        assertThat(Printed.by(Gradients::accumulated))
                .contains(String.format(Locale.ROOT, "weight %.6f, bias %.6f\n", gradient[0], gradient[1]));
    }
}
