package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracegrad.generated.Nodes;
import dev.tracegrad.print.HtmlPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GraphTest {
    private final Value a = Value.of(2.0, "a");
    private final Value b = Value.of(-3.0, "b");
    private final Value c = Value.of(10.0, "c");
    private final Value d = a.times(b).named("d");
    private final Value e = d.plus(c).named("e");

    @Nested
    class Order {
        @Test
        void topologicalOrder_document_isPostOrderWithOperandsInOrder() {
            assertThat(Graph.of(e).topologicalOrder()).containsExactly(a, b, d, c, e);
        }

        @Test
        void topologicalOrder_operandsTheOtherWayRound_followsThem() {
            Value f = c.plus(d);
            assertThat(Graph.of(f).topologicalOrder()).containsExactly(c, a, b, d, f);
        }

        @Test
        void topologicalOrder_operandThatIsAlsoDeeper_standsBeforeBothUsers() {
            Value f = a.times(a.plus(b));
            Value g = d.minus(f);
            assertThat(Graph.of(g).topologicalOrder())
                    .containsExactly(a, b, d, f.operands().get(1), f, g);
        }

        @Test
        void topologicalOrder_threeOperands_areInOrder() {
            Value f = c.fma(b, a);
            assertThat(Graph.of(f).topologicalOrder()).containsExactly(c, b, a, f);
        }

        @Test
        void topologicalOrder_change_isRefused() {
            List<Value> order = Graph.of(e).topologicalOrder();
            assertThatThrownBy(() -> order.set(0, b)).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void topologicalOrder_askedTwice_isTheSame() {
            assertThat(Graph.of(e).topologicalOrder())
                    .isEqualTo(Graph.of(e).topologicalOrder())
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class Shape {
        @Test
        void size_document_countsNodesAndEdges() {
            Graph graph = Graph.of(e);
            assertThat(graph.root()).isSameAs(e);
            assertThat(graph.size()).isEqualTo(5);
            assertThat(graph.edgeCount()).isEqualTo(4);
            assertThat(graph.leaves()).containsExactly(a, b, c);
            assertThat(graph).hasToString("Graph(5 nodes, 4 edges, root=Value(data=4.0))");
        }

        @Test
        void size_sameTwice_isTwoNodesAndTwoEdges() {
            Graph graph = Graph.of(a.plus(a));
            assertThat(graph.size()).isEqualTo(2);
            assertThat(graph.edgeCount()).isEqualTo(2);
            assertThat(graph.operandsOf(1)).containsExactly(0, 0);
        }

        @Test
        void size_leaf_isOneNode() {
            Graph graph = Graph.of(a);
            assertThat(graph.size()).isEqualTo(1);
            assertThat(graph.edgeCount()).isZero();
            assertThat(graph.leaves()).containsExactly(a);
            assertThat(graph.operandsOf(0)).isEmpty();
        }

        @Test
        void leaves_constants_areIncluded() {
            Graph graph = Graph.of(a.plus(1));
            assertThat(graph.leaves()).extracting(Value::op).containsExactly(Op.LEAF, Op.CONSTANT);
        }

        @Test
        void operandsOf_document_arePositions() {
            Graph graph = Graph.of(e);
            assertThat(graph.operandsOf(0)).isEmpty();
            assertThat(graph.operandsOf(2)).containsExactly(0, 1);
            assertThat(graph.operandsOf(4)).containsExactly(2, 3);
        }

        @Test
        void operandsOf_changedArray_leavesTheGraphAsItWas() {
            Graph graph = Graph.of(e);
            graph.operandsOf(2)[0] = 4;
            assertThat(graph.operandsOf(2)).containsExactly(0, 1);
        }

        @Test
        void operandsOf_noSuchPosition_isRefused() {
            Graph graph = Graph.of(e);
            assertThatThrownBy(() -> graph.operandsOf(5)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> graph.siteOf(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void of_null_isRefusedByName() {
            assertThatNullPointerException().isThrownBy(() -> Graph.of(null)).withMessage("root: null is not a Value");
        }
    }

    @Nested
    class Sites {
        private String siteOf(Value node, Value root) {
            Graph graph = Graph.of(root);
            return graph.siteOf(graph.topologicalOrder().indexOf(node));
        }

        @Test
        void siteOf_nothingTraced_isNull() {
            assertThat(siteOf(e, e)).isNull();
            assertThat(siteOf(a, e)).isNull();
        }

        @Test
        void siteOf_innerNode_isThatOfTheStatementThatUsesIt() {
            Value inner = d.times(2);
            Value root = inner.plus(c).at("E.java:7");
            d.at("E.java:6");
            assertThat(siteOf(root, root)).isEqualTo("E.java:7");
            assertThat(siteOf(inner, root)).isEqualTo("E.java:7");
            assertThat(siteOf(inner.operands().get(1), root)).isEqualTo("E.java:7");
            assertThat(siteOf(d, root)).isEqualTo("E.java:6");
        }

        @Test
        void siteOf_leaf_isItsOwnOnly() {
            e.at("E.java:7");
            c.at("E.java:5");
            assertThat(siteOf(a, e)).isNull();
            assertThat(siteOf(c, e)).isEqualTo("E.java:5");
        }

        @Test
        void siteOf_argumentMadeElsewhere_staysNull() {
            Nodes.argument(d, "x");
            e.at("E.java:7");
            assertThat(siteOf(d, e)).isNull();
        }

        @Test
        void siteOf_argumentWithItsOwn_keepsIt() {
            Nodes.argument(d.at("E.java:6"), "x");
            e.at("E.java:7");
            assertThat(siteOf(d, e)).isEqualTo("E.java:6");
        }

        @Test
        void siteOf_sharedNode_isThatOfItsFirstUser() {
            Value first = d.sin().at("E.java:7");
            Value root = first.plus(d).at("E.java:8");
            assertThat(siteOf(d, root)).isEqualTo("E.java:7");
        }
    }

    @Nested
    class Large {
        @Test
        void chain_millionOperations_isBuiltSortedAndDifferentiated() {
            Value leaf = Value.of(1.0);
            Value root = leaf;
            for (int i = 0; i < 1_000_000; i++) {
                root = root.unaryMinus();
            }
            Graph graph = Graph.of(root.at("E.java:7"));
            assertThat(graph.size()).isEqualTo(1_000_001);
            assertThat(graph.topologicalOrder().get(0)).isSameAs(leaf);
            assertThat(graph.operandsOf(1_000_000)).containsExactly(999_999);
            assertThat(graph.siteOf(1)).isEqualTo("E.java:7");
            root.backward();
            assertThat(leaf.grad()).isEqualTo(1);
        }

        @Test
        void chain_leaningRight_isSorted() {
            Value root = a;
            for (int i = 0; i < 1_000_000; i++) {
                root = b.minus(root);
            }
            List<Value> order = Graph.of(root).topologicalOrder();
            assertThat(order).hasSize(1_000_002);
            assertThat(order.get(0)).isSameAs(b);
            assertThat(order.get(1)).isSameAs(a);
        }

        @Test
        void diamond_morePathsThanALongCounts_hasEachNodeOnce() {
            Value root = a;
            for (int i = 0; i < 60; i++) {
                root = root.plus(root);
            }
            Graph graph = Graph.of(root);
            assertThat(graph.size()).isEqualTo(61);
            assertThat(graph.edgeCount()).isEqualTo(120);
            root.backward();
            assertThat(a.grad()).isEqualTo(0x1p60);
        }

        @Test
        void wide_sharedByAHundredThousand_hasEachNodeOnce() {
            Value root = a;
            for (int i = 0; i < 100_000; i++) {
                root = root.plus(a.times(i));
            }
            Graph graph = Graph.of(root);
            assertThat(graph.size()).isEqualTo(300_001);
            root.backward();
            assertThat(a.grad()).isEqualTo(1 + 99_999.0 * 100_000 / 2);
        }
    }

    @Nested
    class Viewers {
        @Test
        void viewer_ofTheRuntime_isFound() {
            assertThat(Graph.viewer(Graph.class.getClassLoader())).isInstanceOf(HtmlPrinter.class);
        }

        @Test
        void viewer_none_isToldWithTheRemedy() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Graph.viewer(ClassLoader.getPlatformClassLoader()))
                    .withMessageContaining("dev.tracegrad.GraphViewer")
                    .withMessageContaining("META-INF/services");
        }
    }

    @Nested
    class Threads {
        @Test
        void of_sharedLeavesInSeveralThreads_givesEachItsRightOrder() throws Exception {
            int threads = 4;
            List<Value> leaves = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                leaves.add(Value.of(i));
            }
            CyclicBarrier start = new CyclicBarrier(threads);
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                List<Future<?>> done = new ArrayList<>();
                for (int t = 0; t < threads; t++) {
                    done.add(pool.submit(() -> {
                        start.await();
                        for (int run = 0; run < 300; run++) {
                            checkSum(leaves);
                        }
                        return null;
                    }));
                }
                for (Future<?> one : done) {
                    one.get();
                }
            } finally {
                pool.shutdownNow();
            }
        }

        private static void checkSum(List<Value> leaves) {
            Value sum = leaves.get(0);
            List<Value> expected = new ArrayList<>(List.of(sum));
            for (Value leaf : leaves.subList(1, leaves.size())) {
                sum = sum.plus(leaf);
                expected.add(leaf);
                expected.add(sum);
            }
            Graph graph = Graph.of(sum);
            assertThat(graph.topologicalOrder()).isEqualTo(expected);
            assertThat(graph.operandsOf(graph.size() - 1)).containsExactly(graph.size() - 3, graph.size() - 2);
        }
    }
}
