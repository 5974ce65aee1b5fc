package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.print.JsonPrinter;
import dev.tracegrad.print.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of backward that stop on their way, at an operation of a user's own or by a failure: nothing is left in the nodes. */
class UnfinishedRunTest {
    /** What backward leaves in the nodes below a root, and what a graph of it says, is right. */
    static void check(Value root) {
        Map<Value, Double> expected = RandomNodes.gradients(root);
        root.backward();
        checkGradients(expected);
        root.backward();
        checkGradients(expected);
        Graph graph = Graph.of(root);
        assertThat(graph.size()).isEqualTo(expected.size());
        assertThat(graph.topologicalOrder()).doesNotHaveDuplicates().endsWith(root);
        Value[] nodes = expected.keySet().toArray(new Value[0]);
        assertClose(graph.gradient(nodes), expected);
    }

    /** A file of the graph of a root says the same once it was read. */
    static void checkFile(Value root) {
        String json = new JsonPrinter().print(Graph.of(root));
        try {
            assertThat(new JsonPrinter().print(JsonReader.read(new StringReader(json))))
                    .isEqualTo(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void checkGradients(Map<Value, Double> expected) {
        assertClose(expected.keySet().stream().mapToDouble(Value::grad).toArray(), expected);
    }

    private static void assertClose(double[] gradient, Map<Value, Double> expected) {
        double[] right = expected.values().stream().mapToDouble(d -> d).toArray();
        double largest = Arrays.stream(right).map(Math::abs).max().orElseThrow();
        assertThat(gradient).containsExactly(right, within(1e-12 * Math.max(1, largest)));
    }

    @Nested
    class CustomOperations {
        @Test
        void backward_belowAnOperandWithAUserThatIsGarbage_isRight() {
            Value p = Value.of(2, "p");
            Value doubled = RandomNodes.TRIPLE.apply(p.sin()).times(2);
            doubled.plus(1);
            Value root = doubled.exp();
            root.backward();
            assertThat(p.grad()).isCloseTo(6 * Math.cos(2) * Math.exp(6 * Math.sin(2)), within(1e-12));
            assertThat(Graph.of(root).size()).isEqualTo(6);
            check(root);
        }

        @Test
        void backward_resultWithAnotherUser_leavesGraphsAlone() {
            Value w = Value.of(2, "w");
            Value shared = w.sin();
            Value square = shared.times(shared);
            Value doubled = RandomNodes.TRIPLE.apply(shared).times(2);
            doubled.plus(1);
            doubled.exp().backward();
            assertThat(Graph.of(square).size()).isEqualTo(3);
            assertThat(Graph.of(square).gradient(w)[0]).isEqualTo(2 * Math.sin(2) * Math.cos(2));
            check(square);
        }

        @Test
        void backward_twoRootsOverOne_eachIsRight() {
            Value x = Value.of(0.5, "x");
            Value feature = RandomNodes.TRIPLE.apply(x.cos()).times(0.1);
            Value first = feature.exp();
            Value second = feature.sin();
            first.backward();
            assertThat(x.grad()).isCloseTo(Math.exp(feature.data()) * 0.3 * -Math.sin(0.5), within(1e-15));
            second.backward();
            assertThat(x.grad()).isCloseTo(Math.cos(feature.data()) * 0.3 * -Math.sin(0.5), within(1e-15));
            check(first);
            check(second);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6})
        void backward_randomGraphs_isWhatTheDefinitionGives(long seed) {
            List<Value> nodes = new RandomNodes(seed, 150, 25, Value.of(2), Value.of(-3)).nodes;
            Random random = new Random(seed);
            for (int i = 0; i < 12; i++) {
                Value root = nodes.get(random.nextInt(nodes.size()));
                check(root);
            }
            checkFile(nodes.get(nodes.size() - 1));
        }

        @Test
        void backward_withACustomOperation_hasTheBitsOfGradient() {
            List<Value> nodes = new RandomNodes(7, 300, 20, Value.of(2), Value.of(-3)).nodes;
            Value root = RandomNodes.TRIPLE.apply(nodes.get(nodes.size() - 1));
            root.backward();
            Value[] all = Graph.of(root).topologicalOrder().toArray(new Value[0]);
            double[] gradient = Graph.of(root).gradient(all);
            for (int i = 0; i < all.length; i++) {
                assertThat(Double.doubleToRawLongBits(all[i].grad()))
                        .isEqualTo(Double.doubleToRawLongBits(gradient[i]));
            }
        }
    }

    @Nested
    class UsersCode {
        @Test
        void backward_customOperationThatFails_leavesNothing() {
            CustomOp failing = CustomOp.of("failing", v -> v[0], (v, y) -> {
                throw new IllegalStateException("no derivative");
            });
            for (long seed = 1; seed <= 4; seed++) {
                List<Value> nodes = new RandomNodes(seed, 100, 20, Value.of(2), Value.of(-3)).nodes;
                Value last = nodes.get(nodes.size() - 1);
                Value root = failing.apply(last.times(last)).plus(last).times(nodes.get(50));
                root.plus(1);
                assertThatIllegalStateException().isThrownBy(root::backward).withMessage("no derivative");
                assertThat(Graph.of(root).topologicalOrder())
                        .containsExactlyInAnyOrderElementsOf(RandomNodes.below(root));
                assertThatIllegalStateException().isThrownBy(root::backward);
                nodes.subList(90, 100).forEach(UnfinishedRunTest::check);
            }
        }

        @Test
        void backward_customOperationThatDifferentiatesTheSameNodes_isRight() {
            Value x = Value.of(1.5, "x");
            Value shared = x.sin().times(x);
            CustomOp nested = CustomOp.of("cube", v -> v[0] * v[0] * v[0], (v, y) -> {
                Value inner = shared.plus(x).times(shared);
                inner.plus(1);
                check(inner);
                check(RandomNodes.TRIPLE.apply(shared).plus(shared));
                assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(() -> Graph.of(inner).explain(Value.of(1)));
                return 3 * v[0] * v[0];
            });
            Value root = nested.apply(shared.times(2)).plus(shared).exp();
            root.plus(shared);
            check(root);
        }
    }

    @Nested
    class Stamps {
        /** As many walks as come around to the same stamp. */
        private static final int AROUND = 0x8000 / 8;

        private final Value x = Value.of(2, "x");
        private final Value y = Value.of(-3, "y");

        /** None that another test has. */
        private final Marks marks = new Marks(3);

        @Test
        void backward_allTakenByRunsThatFailed_isRight() {
            List<Value> nodes = new RandomNodes(1, 100, 30, x, y).nodes;
            for (int i = 0; i < AROUND; i++) {
                marks.begin();
                marks.take();
            }
            assertThat(marks.take()).isZero();
            for (Value root : nodes.subList(80, 100)) {
                Map<Value, Double> expected = RandomNodes.gradients(root);
                Backward.run(root, marks);
                checkGradients(expected);
            }
        }

        @Test
        void take_stampThatWasNotGivenBack_isNeverTakenAgain() {
            marks.begin();
            int lost = marks.take();
            marks.begin();
            int late = marks.take();
            int[] stamps = marks.taken();
            for (int i = 0; i < 2 * AROUND; i++) {
                marks.begin();
                int first = marks.take();
                assertThat(first)
                        .isBetween(1, 0x7FFF)
                        .isNotEqualTo(lost)
                        .isNotEqualTo(late)
                        .isNotEqualTo(marks.take());
                marks.giveBack();
            }
            marks.giveBack(stamps);
            boolean isBack = false;
            for (int i = 0; i < AROUND; i++) {
                marks.begin();
                isBack |= marks.take() == late;
                marks.giveBack();
            }
            assertThat(isBack).isTrue();
        }

        @Test
        void take_marksOfSeveralNumbers_haveNoneInCommonNorThatOfANewNode() {
            Set<Integer> stamps = new HashSet<>();
            for (int number = 0; number < 8; number++) {
                Marks some = new Marks(number);
                some.begin();
                for (int stamp = some.take(); stamp != 0; stamp = some.take()) {
                    assertThat(stamps.add(stamp)).isTrue();
                    some.begin();
                }
            }
            assertThat(stamps).hasSize(0x8000 - 1).doesNotContain(0);
        }

        @Test
        void backward_customOperationAnyNumberOfTimes_givesStampsBack() {
            Value root = RandomNodes.TRIPLE.apply(x.times(y)).plus(x.sin());
            for (int i = 0; i < AROUND; i++) {
                Backward.run(root, marks);
            }
            marks.begin();
            assertThat(marks.take()).isNotZero();
        }

        /** A mark that an old walk left does not look like one of a new walk, however many there were between. */
        @Test
        void backward_anyNumberOfWalksLater_isRight() {
            Value shared = x.times(y);
            Value root = shared.times(shared).plus(shared.sin());
            root.plus(shared); // the users of the root do not matter
            Value other = y.times(y);
            Backward.run(root, marks);
            double expected = x.grad();
            assertThat(expected).isCloseTo(36 - 3 * Math.cos(-6), within(1e-14));
            for (int between = AROUND - 8; between < AROUND + 3; between++) {
                for (int i = 0; i < between; i++) {
                    Backward.run(other, marks);
                }
                Backward.run(root, marks);
                assertThat(x.grad()).isEqualTo(expected);
            }
        }
    }
}
