package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderPrinterTest {
    @ParameterizedTest
    @EnumSource
    void print_sampleGraph_isExactlyThis(SampleGraph sample) {
        assertThat(new OrderPrinter().print(sample.graph())).isEqualTo(expected(sample));
    }

    private static String expected(SampleGraph sample) {
        return switch (sample) {
            case DOCUMENT -> """
                    Topological order (for backprop):
                      0: 2.00  <- leaf()
                      1: -3.00  <- leaf()
                      2: -6.00  <- *(2.00, -3.00)
                      3: 10.00  <- leaf()
                      4: 4.00  <- +(-6.00, 10.00)
                    """;
            case SAME_TWICE -> """
                    Topological order (for backprop):
                      0: 2.00  <- leaf()
                      1: 4.00  <- +(2.00, 2.00)
                    """;
            case FUNCTIONS -> """
                    Topological order (for backprop):
                      0: 1.00  <- leaf()
                      1: -2.00  <- leaf()
                      2: 3.00  <- -(1.00, -2.00)
                      3: 3.00  <- leaf()
                      4: 27.00  <- pow(3.00, 3.00)
                      5: 2.00  <- leaf()
                      6: 54.00  <- *(27.00, 2.00)
                      7: -3.00  <- -(3.00)
                      8: 0.50  <- leaf()
                      9: 0.50  <- relu(0.50)
                      10: -161.50  <- fma(54.00, -3.00, 0.50)
                      11: -1.00  <- leaf()
                      12: -1.00  <- max(-3.00, -1.00)
                      13: 161.50  <- /(-161.50, -1.00)
                    """;
            case NASTY_NAMES -> """
                    Topological order (for backprop):
                      0: 1.00  <- leaf()
                      1: 2.00  <- leaf()
                      2: -1.00  <- -(1.00, 2.00)
                      3: 3.00  <- leaf()
                      4: 4.00  <- leaf()
                      5: 3.00  <- %(3.00, 4.00)
                      6: -3.00  <- *(-1.00, 3.00)
                      7: 5.00  <- leaf()
                      8: 5.00  <- max(-3.00, 5.00)
                      9: 0.00  <- leaf()
                      10: 5.00  <- +(5.00, 0.00)
                    """;
            case NOT_FINITE -> """
                    Topological order (for backprop):
                      0: Infinity  <- leaf()
                      1: -0.00  <- leaf()
                      2: NaN  <- *(Infinity, -0.00)
                      3: -Infinity  <- -(-0.00, Infinity)
                      4: -0.00  <- leaf()
                      5: -Infinity  <- +(-Infinity, -0.00)
                      6: -Infinity  <- leaf()
                      7: Infinity  <- *(-Infinity, -Infinity)
                      8: NaN  <- +(NaN, Infinity)
                      9: NaN  <- -(NaN)
                    """;
        };
    }
}
