package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    /** The labels of leaves with these names, in topological order, an empty one being none; then sums without names. */
    private static List<String> labels(String... leaves) {
        Value sum = leaf(leaves[0]);
        for (String name : Arrays.asList(leaves).subList(1, leaves.length)) {
            sum = sum.plus(leaf(name));
        }
        Graph graph = Graph.of(sum);
        Names names = new Names(graph);
        return IntStream.range(0, graph.size())
                .filter(i -> graph.topologicalOrder().get(i).isLeaf())
                .mapToObj(names::label)
                .toList();
    }

    private static Value leaf(String name) {
        return name.isEmpty() ? Value.of(1) : Value.of(1, name);
    }

    @Nested
    class Labels {
        @Test
        void label_sameName_isNumberedInTopologicalOrder() {
            assertThat(labels("x", "y", "x", "x")).containsExactly("x", "y", "x#2", "x#3");
            assertThat(labels("i * 2", "i * 2")).containsExactly("i * 2", "(i * 2)#2");
        }

        @Test
        void label_noName_isNumberedAmongThose() {
            assertThat(labels("", "y", "", "")).containsExactly("%1", "y", "%3", "%5"); // %2 and %4 are sums
        }

        @Test
        void label_nameThatLooksLikeANumberedOne_isPassedOver() {
            assertThat(labels("x", "x", "x#2", "x#2", "x")).containsExactly("x", "x#3", "x#2", "x#2#2", "x#4");
            assertThat(labels("", "%2", "")).containsExactly("%1", "%2", "%4"); // %3 is a sum
        }

        @Test
        void label_namesThatAreWrittenAlike_areToldApart() {
            assertThat(labels("a\nb", "a\\nb")).containsExactly("a\\nb", "a\\nb#2");
        }

        @Test
        void isInline_constants_onlyWithoutNameAndUsed() {
            Graph graph = Graph.of(Value.constant(2).times(Value.constant(3, "three")));
            Names names = new Names(graph);
            assertThat(names.isInline(0)).isTrue();
            assertThat(names.label(0)).isEqualTo("2.0");
            assertThat(names.isInline(1)).isFalse();
            assertThat(names.isInline(2)).isFalse();
            assertThat(new Names(Graph.of(Value.constant(2))).isInline(0)).isFalse();
        }
    }

    @Nested
    class Definitions {
        @ParameterizedTest
        @CsvSource({
            "x, y = x * -x",
            "x1, y = x1 * -x1",
            "w[i + 1], y = w[i + 1] * -w[i + 1]",
            "'f(a, b)', 'y = f(a, b) * -f(a, b)'",
            "self.w, y = self.w * -self.w",
            "i + 1, y = (i + 1) * -(i + 1)",
            "-1, y = (-1) * -(-1)",
            "(double) i, y = ((double) i) * -((double) i)",
            "a ? b : c, y = (a ? b : c) * -(a ? b : c)",
            "a[, y = (a[) * -(a[)",
        })
        void definition_operandThatIsAFormula_isInParentheses(String label, String expected) {
            Value constant = Value.constant(3, label);
            Graph graph =
                    Graph.of(constant.times(constant.unaryMinus().named("z")).named("y"));
            Names names = new Names(graph);
            String negation = names.definition(1).substring("z = ".length());
            assertThat(names.definition(2).replace("z", negation)).isEqualTo(expected);
        }

        @Test
        void definition_operandOfAFunction_standsAsItIs() {
            Graph graph =
                    Graph.of(Value.of(2, "x").pow(Value.constant(3, "i + 1")).named("y"));
            assertThat(new Names(graph).definition(2)).isEqualTo("y = pow(x, i + 1)");
        }

        @ParameterizedTest
        @ValueSource(doubles = {-2, 1e-10, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void definition_negatedNumber_isInParentheses(double number) {
            Graph graph = Graph.of(Value.constant(number).unaryMinus().named("y"));
            assertThat(new Names(graph).definition(1)).isEqualTo("y = -(" + number + ")");
        }

        @Test
        void definition_leaf_isItsLabel() {
            assertThat(new Names(Graph.of(Value.of(1, "x"))).definition(0)).isEqualTo("x");
        }
    }

    @Nested
    class OneLine {
        @Test
        void oneLine_whatBreaksLinesOrHides_isEscaped() {
            assertThat(Names.oneLine("\n\r\t\f\0\u0085\u2028\u2029\u200b\u202e\ufeff"))
                    .isEqualTo("\\n\\r\\t\\u000c\\u0000\\u0085\\u2028\\u2029\\u200b\\u202e\\ufeff");
            assertThat(Names.oneLine("\ud83d\udc00\ud83d")).isEqualTo("\ud83d\udc00\\ud83d");
            assertThat(Names.oneLine("\udb40\udc41")).isEqualTo("\\udb40\\udc41"); // an invisible tag
        }

        @Test
        void oneLine_anythingElse_staysAsItIs() {
            String text = "x \u00e4\u03b2 '\\n' \"quoted\" {|} 100 %";
            assertThat(Names.oneLine(text)).isEqualTo(text);
        }
    }
}
