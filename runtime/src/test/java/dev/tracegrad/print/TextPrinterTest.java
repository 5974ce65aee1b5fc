package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextPrinterTest {
    @ParameterizedTest
    @EnumSource
    void print_sampleGraph_isExactlyThis(SampleGraph sample) {
        assertThat(new TextPrinter().print(sample.graph())).isEqualTo(expected(sample));
    }

    private static String expected(SampleGraph sample) {
        return switch (sample) {
            case DOCUMENT -> """
                    Computation graph (text):
                      4.00 <- -6.00 + 10.00
                      -6.00 <- 2.00 * -3.00
                      2.00 <- (leaf)
                      -3.00 <- (leaf)
                      10.00 <- (leaf)
                    """;
            case SAME_TWICE -> """
                    Computation graph (text):
                      4.00 <- 2.00 + 2.00
                      2.00 <- (leaf)
                    """;
            case FUNCTIONS -> """
                    Computation graph (text):
                      161.50 <- -161.50 / -1.00
                      -161.50 <- fma(54.00, -3.00, 0.50)
                      54.00 <- 27.00 * 2.00
                      27.00 <- pow(3.00, 3.00)
                      3.00 <- 1.00 - -2.00
                      1.00 <- (leaf)
                      -2.00 <- (leaf)
                      3.00 <- (leaf)
                      2.00 <- (leaf)
                      -3.00 <- -(3.00)
                      0.50 <- relu(0.50)
                      0.50 <- (leaf)
                      -1.00 <- max(-3.00, -1.00)
                      -1.00 <- (leaf)
                    """;
            case NASTY_NAMES -> """
                    Computation graph (text):
                      5.00 <- 5.00 + 0.00
                      5.00 <- max(-3.00, 5.00)
                      -3.00 <- -1.00 * 3.00
                      -1.00 <- 1.00 - 2.00
                      1.00 <- (leaf)
                      2.00 <- (leaf)
                      3.00 <- 3.00 % 4.00
                      3.00 <- (leaf)
                      4.00 <- (leaf)
                      5.00 <- (leaf)
                      0.00 <- (leaf)
                    """;
            case NOT_FINITE -> """
                    Computation graph (text):
                      NaN <- -(NaN)
                      NaN <- NaN + Infinity
                      NaN <- Infinity * -0.00
                      Infinity <- (leaf)
                      -0.00 <- (leaf)
                      Infinity <- -Infinity * -Infinity
                      -Infinity <- -Infinity + -0.00
                      -Infinity <- -0.00 - Infinity
                      -0.00 <- (leaf)
                      -Infinity <- (leaf)
                    """;
        };
    }

    @Test
    void print_sharedNode_standsWhereItIsFirstMet() {
        Value x = Value.of(1);
        Value y = x.plus(2);
        assertThat(new TextPrinter().print(Graph.of(y.times(x.minus(y))))).isEqualTo("""
                Computation graph (text):
                  -6.00 <- 3.00 * -2.00
                  3.00 <- 1.00 + 2.00
                  1.00 <- (leaf)
                  2.00 <- (leaf)
                  -2.00 <- 1.00 - 3.00
                """);
    }

    @Test
    void print_oneOperand_isAFunctionOfIt() {
        assertThat(new TextPrinter().print(Graph.of(Value.of(1).tanh()))).isEqualTo("""
                Computation graph (text):
                  0.76 <- tanh(1.00)
                  1.00 <- (leaf)
                """);
    }
}
