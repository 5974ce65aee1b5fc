package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListingPrinterTest {
    @ParameterizedTest
    @EnumSource
    void print_sampleGraph_isExactlyThis(SampleGraph sample) {
        assertThat(new ListingPrinter().print(sample.graph())).isEqualTo(expected(sample));
    }

    private static String expected(SampleGraph sample) {
        return switch (sample) {
            case DOCUMENT -> """
                    a           2.0
                    b           -3.0
                    d = a * b   -6.0   Example.java:6
                    c           10.0
                    e = d + c   4.0    Example.java:7
                    """;
            case SAME_TWICE -> """
                    a            2.0
                    %1 = a + a   4.0
                    """;
            case FUNCTIONS -> """
                    x                       1.0
                    x#2 = x - -2.0          3.0      Mix.java:3
                    %1 = pow(x#2, 3.0)      27.0     Mix.java:5
                    i + 1                   2.0      Mix.java:5
                    %2 = %1 * (i + 1)       54.0     Mix.java:5
                    x#3 = -x#2              -3.0     Mix.java:4
                    %3                      0.5
                    %4 = relu(%3)           0.5      Mix.java:12
                    y = fma(%2, x#3, %4)    -161.5   Mix.java:12
                    lowest                  -1.0     Mix.java:13
                    %5 = max(x#3, lowest)   -1.0     Mix.java:13
                    %6 = y / %5             161.5    Mix.java:13
                    """;
            case NASTY_NAMES -> """
                    say "hi" {a|b} <c> \\N \\             1.0
                    one\\ntwo\\ttab\\r\\u0000\\u2028\\u202e   2.0
                    x#2 = (say "hi" {a|b} <c> \\N \\) - one\\ntwo\\ttab\\r\\u0000\\u2028\\u202e   -1.0   Place\\n.java:1
                      two  blanks                       3.0
                    &lt; äβ😀                            4.0
                    x = (  two  blanks ) % (&lt; äβ😀)   3.0    Place\\n.java:1
                    x#3 = x#2 * x                       -3.0   Place\\n.java:1
                    \\ud83d alone                        5.0
                    %1 = max(x#3, \\ud83d alone)         5.0    Place\\n.java:1
                    %2 = (%1) + 0.0                     5.0    Place\\n.java:1
                    """;
            case NOT_FINITE -> """
                    huge                     Infinity
                    zero                     -0.0
                    lost = huge * zero       NaN
                    %1 = zero - huge         -Infinity
                    %2                       -0.001
                    small = %1 + %2          -Infinity
                    %3 = small * -Infinity   Infinity
                    %4 = lost + %3           NaN
                    %5 = -%4                 NaN
                    """;
        };
    }

    @Test
    void print_constantRoot_hasALineOfItsOwn() {
        assertThat(new ListingPrinter().print(Graph.of(Value.constant(2)))).isEqualTo("%1   2.0\n");
    }

    @Test
    void print_negatedNumber_isInParentheses() {
        assertThat(new ListingPrinter()
                        .print(Graph.of(Value.constant(-2).unaryMinus().named("y"))))
                .isEqualTo("y = -(-2.0)   2.0\n");
    }

    @Test
    void print_longLine_doesNotWidenTheColumn() {
        Value root = Value.of(2, "a").times(Value.of(3, "n".repeat(61))).named("y");
        assertThat(new ListingPrinter()
                        .print(Graph.of(root.at("E.java:1").rem(4).named("z"))))
                .isEqualTo("""
                a             2.0
                NAME   3.0
                y = a * NAME   6.0   E.java:1
                z = y % 4.0   2.0
                """.replace("NAME", "n".repeat(61)));
    }

    @Test
    void print_blankSite_isOmitted() {
        Value root = Value.of(2, "a").plus(Value.of(3, "b")).named("y").at(" ");
        assertThat(new ListingPrinter().print(Graph.of(root))).endsWith("\ny = a + b   5.0\n");
    }
}
