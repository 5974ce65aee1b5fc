package dev.tracegrad.print;

import static dev.tracegrad.ByHand.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PagePartTest {
    /** {@code outer(x) = inner(inner(x))}, with three nodes in each inner call, and the root in the outer one. */
    private static Graph calls() {
        Scope outer = Scope.of(null, "outer");
        Value y = Value.of(1, "x");
        for (int i = 0; i < 2; i++) {
            Scope inner = Scope.of(outer, "inner");
            for (int k = 0; k < 3; k++) {
                y = in(y.sin(), inner);
            }
        }
        return Graph.of(in(y.exp(), outer));
    }

    @Test
    void of_graphThatFits_isAllOfIt() {
        PagePart part = PagePart.of(calls(), 8);
        assertThat(part.isWhole()).isTrue();
        assertThat(part.size()).isEqualTo(8);
        assertThat(part.note()).isEmpty();
        assertThat(part.absent()).isEmpty();
        assertThat(part.absentEdges()).isEmpty();
    }

    @Test
    void of_graphThatDoesNot_isItsOuterLevels() {
        PagePart part = PagePart.of(calls(), 7);
        assertThat(part.isWhole()).isFalse();
        assertThat(part.size()).isEqualTo(2);
        assertThat(part.kept(1)).isEqualTo(7);
        assertThat(part.positionOf(0)).isZero();
        assertThat(part.positionOf(3)).isEqualTo(-1);
        assertThat(part.positionOf(4)).isEqualTo(-2);
        assertThat(part.absent()).extracting(PagePart.Absent::nodes).containsExactly(3, 3);
        assertThat(part.absent()).extracting(absent -> absent.scope().path()).containsOnly("outer › inner");
        assertThat(Arrays.stream(part.absentEdges()).mapToObj(edge -> (int) (edge >> 32) + ">" + (int) edge))
                .containsExactlyInAnyOrder("0>-1", "-1>-2", "-2>1");
        assertThat(part.note())
                .isEqualTo("This page holds 2 of 8 nodes, those of the outermost level of calls; the others are only"
                        + " counted.");
    }

    @Test
    void of_rootDeepInside_isWhatIsNearestIt() {
        Scope outer = Scope.of(null, "outer");
        Value y = Value.of(1, "x");
        for (int i = 0; i < 10; i++) {
            y = in(y.sin(), Scope.of(outer, "inner"));
        }
        PagePart part = PagePart.of(Graph.of(y), 4);
        assertThat(part.size()).isEqualTo(4);
        assertThat(part.kept(0)).isEqualTo(7);
        assertThat(part.absent()).containsExactly(new PagePart.Absent(null, 0, 7));
        assertThat(part.note()).contains("4 of 11 nodes, those nearest the root");
    }

    @Test
    void write_millionNodesWithoutScopes_isBounded() throws IOException {
        Value x = Value.of(1, "x");
        for (int i = 0; i < 1_000_000; i++) {
            x = x.unaryMinus().named("x");
        }
        long[] length = new long[1];
        new HtmlPrinter().print(Graph.of(x), new Appendable() {
            @Override
            public Appendable append(CharSequence text) {
                length[0] += text.length();
                return this;
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) {
                length[0] += end - start;
                return this;
            }

            @Override
            public Appendable append(char c) {
                length[0]++;
                return this;
            }
        });
        assertThat(length[0]).isBetween(1_000_000L, 60_000_000L);
    }
}
