package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreePrinterTest {
    @ParameterizedTest
    @EnumSource
    void print_sampleGraph_isExactlyThis(SampleGraph sample) {
        assertThat(new TreePrinter().print(sample.graph())).isEqualTo(expected(sample));
    }

    private static String expected(SampleGraph sample) {
        return switch (sample) {
            case DOCUMENT -> """
                    e = d + c   4.0
                    ├─ d = a * b   -6.0
                    │  ├─ a   2.0
                    │  └─ b   -3.0
                    └─ c   10.0
                    """;
            case SAME_TWICE -> """
                    %1 = a + a   4.0
                    ├─ a   2.0
                    └─ a   2.0
                    """;
            case FUNCTIONS -> """
                    %6 = y / %5   161.5
                    ├─ y = fma(%2, x#3, %4)   -161.5
                    │  ├─ %2 = %1 * (i + 1)   54.0
                    │  │  ├─ %1 = pow(x#2, 3.0)   27.0
                    │  │  │  └─ x#2 = x - -2.0   3.0
                    │  │  │     └─ x   1.0
                    │  │  └─ i + 1   2.0
                    │  ├─ x#3 = -x#2   -3.0
                    │  │  └─ x#2   3.0   (above)
                    │  └─ %4 = relu(%3)   0.5
                    │     └─ %3   0.5
                    └─ %5 = max(x#3, lowest)   -1.0
                       ├─ x#3   -3.0   (above)
                       └─ lowest   -1.0
                    """;
            case NASTY_NAMES -> """
                    %2 = (%1) + 0.0   5.0
                    └─ %1 = max(x#3, \\ud83d alone)   5.0
                       ├─ x#3 = x#2 * x   -3.0
                       │  ├─ x#2 = (say "hi" {a|b} <c> \\N \\) - one\\ntwo\\ttab\\r\\u0000\\u2028\\u202e   -1.0
                       │  │  ├─ say "hi" {a|b} <c> \\N \\   1.0
                       │  │  └─ one\\ntwo\\ttab\\r\\u0000\\u2028\\u202e   2.0
                       │  └─ x = (  two  blanks ) % (&lt; äβ😀)   3.0
                       │     ├─   two  blanks    3.0
                       │     └─ &lt; äβ😀   4.0
                       └─ \\ud83d alone   5.0
                    """;
            case NOT_FINITE -> """
                    %5 = -%4   NaN
                    └─ %4 = lost + %3   NaN
                       ├─ lost = huge * zero   NaN
                       │  ├─ huge   Infinity
                       │  └─ zero   -0.0
                       └─ %3 = small * -Infinity   Infinity
                          └─ small = %1 + %2   -Infinity
                             ├─ %1 = zero - huge   -Infinity
                             │  ├─ zero   -0.0
                             │  └─ huge   Infinity
                             └─ %2   -0.001
                    """;
        };
    }

    @Test
    void print_belowTheLevels_continuesAtTheMargin() {
        Value x = Value.of(1, "x");
        Value v = x.plus(1).named("v");
        Value w = v.plus(x).named("w");
        Value y = w.plus(2).named("y");
        Value z = y.plus(w).named("z");
        assertThat(new TreePrinter().withLevels(2).print(Graph.of(z))).isEqualTo("""
                z = y + w   8.0
                ├─ y = w + 2.0   5.0
                │  └─ w   3.0   (continued below)
                └─ w   3.0   (below)

                w = v + x   3.0
                ├─ v = x + 1.0   2.0
                │  └─ x   1.0
                └─ x   1.0
                """);
    }

    @Test
    void print_twentyFiveLevels_continuesBelowTheTwentyFourth() {
        Value root = Value.of(1, "x");
        for (int i = 0; i < 25; i++) {
            root = root.unaryMinus();
        }
        String[] lines = new TreePrinter().print(Graph.of(root)).split("\n");
        assertThat(lines).hasSize(28);
        assertThat(lines[24]).isEqualTo("   ".repeat(23) + "└─ %1   -1.0   (continued below)");
        assertThat(lines[25]).isEmpty();
        assertThat(lines[26]).isEqualTo("%1 = -x   -1.0");
        assertThat(lines[27]).isEqualTo("└─ x   1.0");
    }

    @Test
    void print_deepGraph_losesNoNodeAndExpandsEachOnce() {
        Value root = Value.of(0, "n");
        Value older = root;
        for (int i = 0; i < 500; i++) {
            Value next = root.plus(older).named("n");
            older = root;
            root = next;
        }
        Graph graph = Graph.of(root);
        long definitions = new TreePrinter()
                .withLevels(7)
                .print(graph)
                .lines()
                .filter(line -> line.contains(" = "))
                .map(line -> line.replaceFirst("^[│├└─ ]*", ""))
                .distinct()
                .count();
        assertThat(definitions).isEqualTo(500);
    }

    @Test
    void withLevels_lessThanOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TreePrinter().withLevels(0))
                .withMessage("levels: 0 is less than 1");
    }
}
