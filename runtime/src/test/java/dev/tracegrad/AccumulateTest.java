package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccumulateTest {
    private final Value a = Value.of(2.0, "a");
    private final Value b = Value.of(-3.0, "b");
    private final Value c = Value.of(10.0, "c");

    @Nested
    class Sums {
        @Test
        void accumulate_twoRootsOverSharedLeaves_addsTheirGradients() {
            a.times(b).accumulate(1);
            a.times(a).times(b).accumulate(1);
            assertThat(a.grad()).isEqualTo(-3 + -12);
            assertThat(b.grad()).isEqualTo(2 + 4);
        }

        @Test
        void accumulate_weight_isThatOfTheSum() {
            double[] xs = {0.5, -1, 2, 4};
            Value total = Value.constant(0);
            for (double x : xs) {
                a.times(x).plus(b).tanh().accumulate(0.25);
                total = total.plus(a.times(x).plus(b).tanh().times(0.25));
            }
            double[] sum = Graph.of(total).gradient(a, b);
            assertThat(a.grad()).isCloseTo(sum[0], within(1e-15));
            assertThat(b.grad()).isCloseTo(sum[1], within(1e-15));
        }

        @Test
        void accumulate_again_countsAgain() {
            Graph graph = Graph.of(a.times(b));
            graph.accumulate();
            graph.accumulate();
            assertThat(a.grad()).isEqualTo(-6);
        }

        @Test
        void accumulate_afterBackward_addsToIt() {
            a.times(b).backward();
            a.times(c).accumulate(2);
            assertThat(a.grad()).isEqualTo(-3 + 20);
            assertThat(b.grad()).isEqualTo(2);
        }

        @Test
        void backward_afterAccumulate_replaces() {
            a.times(c).accumulate(2);
            a.times(b).backward();
            assertThat(a.grad()).isEqualTo(-3);
            assertThat(c.grad()).isEqualTo(4);
        }

        @Test
        void accumulate_sharedInnerNode_doesNotCountItsGradient() {
            Value d = a.times(b);
            d.times(c).backward();
            Values.zeroGrad(a, b, c);
            d.times(d).accumulate(1);
            d.plus(d).accumulate(1);
            assertThat(a.grad()).isEqualTo(2 * -6 * -3 + 2 * -3);
            assertThat(d.grad()).as("that of backward()").isEqualTo(10);
        }

        @Test
        void accumulate_sameOperandTwice_countsBoth() {
            a.plus(a).accumulate(1);
            b.times(b).accumulate(1);
            assertThat(a.grad()).isEqualTo(2);
            assertThat(b.grad()).isEqualTo(-6);
        }

        @Test
        void accumulate_leafAsRoot_addsTheWeight() {
            a.accumulate(0.5);
            a.accumulate(0.5);
            assertThat(a.grad()).isEqualTo(1);
        }

        @Test
        void accumulate_constant_getsNone() {
            Value two = Value.constant(2);
            two.accumulate(1);
            a.times(two).accumulate(1);
            assertThat(two.grad()).isZero();
            assertThat(a.grad()).isEqualTo(2);
        }

        @Test
        void accumulate_weightZeroOrNaN_spreadsByTheChainRule() {
            a.times(b).accumulate(0);
            assertThat(a.grad()).isZero();
            Value zero = Value.of(0);
            zero.sqrt().accumulate(0); // 0 * Infinity
            assertThat(zero.grad()).isNaN();
            a.accumulate(Double.NaN);
            assertThat(a.grad()).isNaN();
        }
    }

    @Nested
    class ZeroGrad {
        @Test
        void zeroGrad_givenValues_resetsThemAlone() {
            Value d = a.times(b);
            d.times(c).backward();
            Values.zeroGrad(a, d);
            assertThat(List.of(a.grad(), b.grad(), c.grad(), d.grad())).containsExactly(0.0, 20.0, -6.0, 0.0);
        }

        @Test
        void zeroGrad_leavesOfAGraph_resetsThem() {
            Graph graph = Graph.of(a.times(b).plus(1));
            graph.backward();
            Values.zeroGrad(graph.leaves());
            assertThat(graph.leaves())
                    .allSatisfy(leaf -> assertThat(leaf.grad()).isZero());
        }

        @Test
        void zeroGrad_null_isRefusedByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Values.zeroGrad(a, null))
                    .withMessage("values: null is not a Value");
        }
    }

    @Nested
    class Gradient {
        @Test
        void gradient_anyNodes_isThatOfBackwardAndWritesNothing() {
            Value d = a.times(b);
            Value e = d.times(d.plus(c));
            double[] gradient = Graph.of(e).gradient(a, d, e, a, Value.of(1), Value.constant(3));
            assertThat(gradient).containsExactly(-2 * -3.0, -2, 1, 6, 0, 0);
            assertThat(a.grad()).isZero();
        }

        @Test
        void gradient_null_isRefusedByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Graph.of(a).gradient(a, null))
                    .withMessage("inputs: null is not a Value");
        }

        @Test
        void gradient_randomGraphs_isThatOfBackward() {
            Random random = new Random(20261125);
            for (int i = 0; i < 200; i++) {
                Value[] leaves = {Value.of(random.nextGaussian()), Value.of(random.nextGaussian()), Value.of(0)};
                Graph graph = Graph.of(random(random, leaves, 60));
                double[] gradient = graph.gradient(leaves);
                graph.accumulate(1);
                double[] accumulated = Values.grad(leaves);
                graph.backward();
                assertClose(gradient, Values.grad(leaves));
                Value[] inGraph = Arrays.stream(leaves)
                        .filter(graph.topologicalOrder()::contains)
                        .toArray(Value[]::new);
                assertClose(graph.gradient(inGraph), Values.grad(inGraph));
                assertThat(accumulated).containsExactly(gradient);
            }
        }
    }

    /** The same but for the order of the sums. */
    private static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            double difference = Math.abs(actual[i] - expected[i]);
            boolean isClose =
                    Double.compare(actual[i], expected[i]) == 0 || difference <= 1e-12 * (1 + Math.abs(expected[i]));
            assertThat(isClose).as("%s is close to %s", actual[i], expected[i]).isTrue();
        }
    }

    private static Value random(Random random, Value[] leaves, int operations) {
        List<Value> nodes = new ArrayList<>(List.of(leaves));
        nodes.add(Value.constant(1.5));
        for (int i = 0; i < operations; i++) {
            Value x = nodes.get(random.nextInt(nodes.size()));
            Value y = nodes.get(random.nextInt(nodes.size()));
            nodes.add(
                    switch (random.nextInt(8)) {
                        case 0 -> x.plus(y);
                        case 1 -> x.times(y);
                        case 2 -> x.div(y);
                        case 3 -> x.sin();
                        case 4 -> x.max(y);
                        case 5 -> x.fma(y, x);
                        case 6 -> Values.sum(new Value[] {x, y, x, y});
                        default -> x.tanh();
                    });
        }
        return Values.sum(nodes.toArray(new Value[0]));
    }

    @Nested
    class Threads {
        @Test
        void backward_twoThreadsThatShareConstants_givesEachItsOwn() throws Exception {
            Value rate = Value.constant(0.5, "rate");
            Value two = Value.constant(2);
            List<double[]> results = inParallel(thread -> {
                Value x = Value.of(thread + 1);
                Graph graph = Graph.of(chain(x, rate, two));
                graph.backward();
                return new double[] {x.grad()};
            });
            for (int thread = 0; thread < results.size(); thread++) {
                Value x = Value.of(thread + 1);
                chain(x, Value.constant(0.5), Value.constant(2)).backward();
                assertThat(results.get(thread)).containsExactly(x.grad());
            }
            assertThat(rate.grad()).isZero();
        }

        @Test
        void gradient_twoThreadsThatShareLeaves_givesEachItsOwn() throws Exception {
            Value x = Value.of(0.75);
            Value y = Value.of(-0.5);
            List<double[]> results = inParallel(
                    thread -> Graph.of(chain(x, y, Value.constant(thread))).gradient(x, y));
            for (int thread = 0; thread < results.size(); thread++) {
                Graph alone = Graph.of(chain(x, y, Value.constant(thread)));
                alone.backward();
                assertThat(results.get(thread)).containsExactly(x.grad(), y.grad());
            }
        }

        private static Value chain(Value x, Value factor, Value shift) {
            Value sum = x;
            for (int i = 0; i < 500; i++) {
                sum = sum.times(factor).plus(shift).sin().plus(x);
            }
            return sum;
        }

        private interface Work {
            double[] of(int thread);
        }

        /** What each of two threads, which start together, computes; each does the same many times. */
        private static List<double[]> inParallel(Work work) throws Exception {
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Future<double[]>> running = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    int thread = i;
                    running.add(threads.submit(() -> {
                        start.await();
                        double[] first = work.of(thread);
                        for (int turn = 0; turn < 200; turn++) {
                            assertThat(work.of(thread)).containsExactly(first);
                        }
                        return first;
                    }));
                }
                List<double[]> results = new ArrayList<>();
                for (Future<double[]> one : running) {
                    results.add(one.get());
                }
                return results;
            } finally {
                threads.shutdown();
            }
        }
    }
}
