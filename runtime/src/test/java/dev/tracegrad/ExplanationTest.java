package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Value a = Value.of(2.0, "a");
    private final Value b = Value.of(-3.0, "b");
    private final Value c = Value.of(10.0, "c");
    private final Value d = a.times(b).named("d").at("Example.java:6");
    private final Value e = d.plus(c).named("e").at("Example.java:7");

    @Nested
    class Text {
        @Test
        void toString_document_isTheChain() {
            assertThat(Graph.of(e).explain(a)).hasToString("""
                    ∂e/∂a = -3.0 at a = 2.0, along 1 path
                    1. ∂e/∂a = ∂e/∂d · ∂d/∂a = 1.0 · b (-3.0) = -3.0
                       ∂e/∂d = 1.0        e = d + c   Example.java:7
                       ∂d/∂a = b (-3.0)   d = a * b   Example.java:6
                    """);
        }

        @Test
        void toString_oneStep_isNotSaidTwice() {
            assertThat(Graph.of(e).explain(c)).hasToString("""
                    ∂e/∂c = 1.0 at c = 10.0, along 1 path
                    1. ∂e/∂c = 1.0
                       ∂e/∂c = 1.0   e = d + c   Example.java:7
                    """);
        }

        @Test
        void toString_severalPaths_areSummed() {
            Value f = d.times(d.plus(c).named("s")).named("f"); // d² + c d
            assertThat(Graph.of(f).explain(a, 1)).hasToString("""
                    ∂f/∂a = 6.0 at a = 2.0, along 2 paths
                    1. ∂f/∂a = ∂f/∂s · ∂s/∂d · ∂d/∂a = d (-6.0) · 1.0 · b (-3.0) = 18.0
                       ∂f/∂s = d (-6.0)   f = d * s
                       ∂s/∂d = 1.0        s = d + c
                       ∂d/∂a = b (-3.0)   d = a * b   Example.java:6
                    1 path left out, of smaller products
                    """);
            assertThat(Graph.of(f).explain(a).toString()).endsWith("""
                    2. ∂f/∂a = ∂f/∂d · ∂d/∂a = s (4.0) · b (-3.0) = -12.0
                       ∂f/∂d = s (4.0)    f = d * s
                       ∂d/∂a = b (-3.0)   d = a * b   Example.java:6
                    sum of all 2: 6.0
                    """);
        }

        @Test
        void toString_functionsAndCases_haveTheirFormulas() {
            Value i = Value.constant(2, "i + 1");
            Value y = a.minus(b).sin().pow(i).max(0).named("y");
            assertThat(Graph.of(y).explain(a)).hasToString("""
                    ∂y/∂a = -0.5440211108893698 at a = 2.0, along 1 path
                    1. ∂y/∂a = ∂y/∂%3 · ∂%3/∂%2 · ∂%2/∂%1 · ∂%1/∂a = 1.0 · (i + 1) * pow(%2, (i + 1) - 1) \
                    (-1.917848549326277) · cos(%1) (0.28366218546322625) · 1.0 = -0.5440211108893698
                       ∂y/∂%3 = 1.0                                                    y = max(%3, 0.0)
                       ∂%3/∂%2 = (i + 1) * pow(%2, (i + 1) - 1) (-1.917848549326277)   %3 = pow(%2, i + 1)
                       ∂%2/∂%1 = cos(%1) (0.28366218546322625)                         %2 = sin(%1)
                       ∂%1/∂a = 1.0                                                    %1 = a - b
                    """);
        }

        @Test
        void toString_longPath_hasItsEnds() {
            Value x = a;
            for (int i = 0; i < 1_000_000; i++) {
                x = x.plus(1);
            }
            String text = Graph.of(x).explain(a).toString();
            assertThat(text).hasSizeLessThan(2_000).contains("∂%999999/∂%999998", " · … · ", "… 999992 more steps\n");
        }

        @Test
        void toString_rootItself_isOne() {
            assertThat(Graph.of(a).explain(a)).hasToString("""
                    ∂a/∂a = 1.0 at a = 2.0, along 1 path
                    1. ∂a/∂a = 1.0
                    """);
        }
    }

    @Nested
    class Paths {
        @Test
        void paths_sameOperandTwice_areTwo() {
            Explanation square = Graph.of(a.times(a)).explain(a);
            assertThat(square.pathCount()).isEqualTo(2);
            assertThat(square.paths()).extracting(Explanation.Path::product).containsExactly(2.0, 2.0);
            assertThat(square.sum()).isEqualTo(4);
        }

        @Test
        void paths_constant_areNone() {
            Value two = Value.constant(2, "two");
            Explanation none = Graph.of(a.times(two)).explain(two);
            assertThat(none.paths()).isEmpty();
            assertThat(none.derivative()).isZero();
            assertThat(none).hasToString("∂%1/∂two = 0.0 at two = 2.0, along 0 paths\n");
        }

        @Test
        void paths_innerNode_areExplainedToo() {
            assertThat(Graph.of(e).explain(d).derivative()).isEqualTo(1);
        }

        @Test
        void paths_moreThanCanBeCounted_areCutOff() {
            Value x = a;
            for (int i = 0; i < 100; i++) {
                x = x.plus(x);
            }
            Explanation explanation = Graph.of(x).explain(a, 3);
            assertThat(explanation.paths()).hasSize(3);
            assertThat(explanation.derivative()).isEqualTo(Math.pow(2, 100));
            assertThat(explanation.pathCount()).isEqualTo(Long.MAX_VALUE);
            assertThat(explanation.leftOut()).isEqualTo(Long.MAX_VALUE);
            assertThat(explanation.toString()).endsWith("more than 9e18 paths left out, of smaller products\n");
        }

        @Test
        void paths_nan_isFirst() {
            Value y = b.log().plus(b.times(1e9));
            assertThat(Graph.of(Value.of(0, "z")
                                    .times(Double.POSITIVE_INFINITY)
                                    .times(b)
                                    .plus(b.times(5)))
                            .explain(b)
                            .paths()
                            .get(0)
                            .product())
                    .isNaN();
            assertThat(Graph.of(y).explain(b).paths().get(0).product()).isEqualTo(1e9);
        }

        @Test
        void paths_randomGraphs_areTheHeaviestOfAll() {
            Random random = new Random(20261125);
            for (int turn = 0; turn < 300; turn++) {
                Value leaf = Value.of(1.25, "x");
                Graph graph = Graph.of(random(random, leaf));
                if (!graph.topologicalOrder().contains(leaf)) {
                    continue;
                }
                List<Double> all = new ArrayList<>();
                walk(graph.root(), leaf, 1, all);
                all.sort(Comparator.comparingDouble((Double product) -> Math.abs(product))
                        .reversed());
                Explanation explanation = graph.explain(leaf, 4);
                assertThat(explanation.pathCount()).isEqualTo(all.size());
                assertThat(explanation.paths()).hasSize(Math.min(4, all.size()));
                for (int i = 0; i < explanation.paths().size(); i++) {
                    double product = explanation.paths().get(i).product();
                    assertThat(Math.abs(product)).isCloseTo(Math.abs(all.get(i)), within(1e-12 * Math.abs(product)));
                }
                Explanation whole = graph.explain(leaf, Math.max(1, all.size()));
                double size = all.stream().mapToDouble(Math::abs).sum();
                assertThat(whole.sum()).isCloseTo(whole.derivative(), within(1e-12 * size));
                assertThat(graph.gradient(leaf)).containsExactly(whole.derivative());
            }
        }

        private static Value random(Random random, Value leaf) {
            List<BinaryOperator<Value>> operations =
                    List.of(Value::plus, Value::times, Value::minus, (x, y) -> x.plus(y.sin()), Value::max);
            List<Value> nodes = new ArrayList<>(List.of(leaf, Value.of(0.75), Value.constant(-2)));
            for (int i = 0; i < 7; i++) {
                Value x = nodes.get(random.nextInt(nodes.size()));
                Value y = nodes.get(random.nextInt(nodes.size()));
                nodes.add(operations.get(random.nextInt(operations.size())).apply(x, y));
            }
            return nodes.get(nodes.size() - 1);
        }

        /** Every path, one by one: as many as there are. */
        private static void walk(Value node, Value leaf, double product, List<Double> all) {
            if (node == leaf) {
                all.add(product);
                return;
            }
            for (int k = 0; k < node.operands().size(); k++) {
                walk(node.operands().get(k), leaf, product * Adjoints.partial(node, k), all);
            }
        }
    }

    @Nested
    class BadArguments {
        @Test
        void explain_nodeOfAnotherGraph_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Graph.of(d).explain(c))
                    .withMessageStartingWith("node: Value(data=10.0) is not in Graph(");
        }

        @Test
        void explain_null_isRefusedByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Graph.of(d).explain(null))
                    .withMessage("node: null is not a Value");
        }

        @Test
        void explain_noPath_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Graph.of(d).explain(a, 0))
                    .withMessage("limit: 0 is not a number of paths");
        }
    }
}
