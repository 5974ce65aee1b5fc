package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DotPrinterTest {
    @ParameterizedTest
    @EnumSource
    void print_sampleGraph_isExactlyThis(SampleGraph sample) {
        assertThat(new DotPrinter().print(sample.graph())).isEqualTo(expected(sample));
    }

    private static String expected(SampleGraph sample) {
        return switch (sample) {
            case DOCUMENT -> """
                    digraph "computation graph" {
                      graph [rankdir=LR ordering=in]
                      node [shape=record]
                      n0 [label="a | 2.00 | grad=-3.00"]
                      n1 [label="b | -3.00 | grad=2.00"]
                      n2 [label="d | -6.00 | grad=1.00"]
                      n0 -> n2 [label="*"]
                      n1 -> n2 [label="*"]
                      n3 [label="c | 10.00 | grad=1.00"]
                      n4 [label="e | 4.00 | grad=1.00"]
                      n2 -> n4 [label="+"]
                      n3 -> n4 [label="+"]
                    }
                    """;
            case SAME_TWICE -> """
                    digraph "computation graph" {
                      graph [rankdir=LR ordering=in]
                      node [shape=record]
                      n0 [label="a | 2.00 | grad=0.00"]
                      n1 [label="4.00 | grad=0.00"]
                      n0 -> n1 [label="+"]
                      n0 -> n1 [label="+"]
                    }
                    """;
            case FUNCTIONS -> """
                    digraph "computation graph" {
                      graph [rankdir=LR ordering=in]
                      node [shape=record]
                      n0 [label="x | 1.00 | grad=0.00"]
                      n1 [label="-2.00 | grad=0.00"]
                      n2 [label="x#2 | 3.00 | grad=0.00"]
                      n0 -> n2 [label="-"]
                      n1 -> n2 [label="-"]
                      n3 [label="3.00 | grad=0.00"]
                      n4 [label="27.00 | grad=0.00"]
                      n2 -> n4 [label="pow"]
                      n3 -> n4 [label="pow"]
                      n5 [label="i + 1 | 2.00 | grad=0.00"]
                      n6 [label="54.00 | grad=0.00"]
                      n4 -> n6 [label="*"]
                      n5 -> n6 [label="*"]
                      n7 [label="x#3 | -3.00 | grad=0.00"]
                      n2 -> n7 [label="-"]
                      n8 [label="0.50 | grad=0.00"]
                      n9 [label="0.50 | grad=0.00"]
                      n8 -> n9 [label="relu"]
                      n10 [label="y | -161.50 | grad=0.00"]
                      n6 -> n10 [label="fma"]
                      n7 -> n10 [label="fma"]
                      n9 -> n10 [label="fma"]
                      n11 [label="lowest | -1.00 | grad=0.00"]
                      n12 [label="-1.00 | grad=0.00"]
                      n7 -> n12 [label="max"]
                      n11 -> n12 [label="max"]
                      n13 [label="161.50 | grad=0.00"]
                      n10 -> n13 [label="/"]
                      n12 -> n13 [label="/"]
                    }
                    """;
            case NASTY_NAMES -> """
                    digraph "computation graph" {
                      graph [rankdir=LR ordering=in]
                      node [shape=record]
                      n0 [label="say \\"hi\\" \\{a\\|b\\} \\<c\\> \\\\N \\\\ | 1.00 | grad=0.00"]
                      n1 [label="one\\\\ntwo\\\\ttab\\\\r\\\\u0000\\\\u2028\\\\u202e | 2.00 | grad=0.00"]
                      n2 [label="x#2 | -1.00 | grad=0.00"]
                      n0 -> n2 [label="-"]
                      n1 -> n2 [label="-"]
                      n3 [label="&#160;&#160;two &#160;blanks&#160; | 3.00 | grad=0.00"]
                      n4 [label="&amp;lt; äβ😀 | 4.00 | grad=0.00"]
                      n5 [label="x | 3.00 | grad=0.00"]
                      n3 -> n5 [label="%"]
                      n4 -> n5 [label="%"]
                      n6 [label="x#3 | -3.00 | grad=0.00"]
                      n2 -> n6 [label="*"]
                      n5 -> n6 [label="*"]
                      n7 [label="\\\\ud83d alone | 5.00 | grad=0.00"]
                      n8 [label="%1 | 5.00 | grad=0.00"]
                      n6 -> n8 [label="max"]
                      n7 -> n8 [label="max"]
                      n9 [label="0.00 | grad=0.00"]
                      n10 [label="5.00 | grad=0.00"]
                      n8 -> n10 [label="+"]
                      n9 -> n10 [label="+"]
                    }
                    """;
            case NOT_FINITE -> """
                    digraph "computation graph" {
                      graph [rankdir=LR ordering=in]
                      node [shape=record]
                      n0 [label="huge | Infinity | grad=0.00"]
                      n1 [label="zero | -0.00 | grad=0.00"]
                      n2 [label="lost | NaN | grad=0.00"]
                      n0 -> n2 [label="*"]
                      n1 -> n2 [label="*"]
                      n3 [label="-Infinity | grad=0.00"]
                      n1 -> n3 [label="-"]
                      n0 -> n3 [label="-"]
                      n4 [label="-0.00 | grad=0.00"]
                      n5 [label="small | -Infinity | grad=0.00"]
                      n3 -> n5 [label="+"]
                      n4 -> n5 [label="+"]
                      n6 [label="-Infinity | grad=0.00"]
                      n7 [label="Infinity | grad=0.00"]
                      n5 -> n7 [label="*"]
                      n6 -> n7 [label="*"]
                      n8 [label="NaN | grad=0.00"]
                      n2 -> n8 [label="+"]
                      n7 -> n8 [label="+"]
                      n9 [label="NaN | grad=0.00"]
                      n8 -> n9 [label="-"]
                    }
                    """;
        };
    }

    @Test
    void print_backward_showsItsGradients() {
        Value a = Value.of(2, "a");
        Value root = a.times(a);
        Graph graph = Graph.of(root);
        graph.backward();
        assertThat(new DotPrinter().print(graph)).contains("n0 [label=\"a | 2.00 | grad=4.00\"]");
    }
}
