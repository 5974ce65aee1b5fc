package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracegrad.print.ListingPrinter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random graphs that share nodes, and random calls on any of their roots, some of which a user's own operation ends with an
 * error of any kind, or interrupts with runs of its own: whatever was called before, each call gives what the definition
 * says. {@code -Dtracegrad.fuzz.seed} chooses other graphs, {@code -Dtracegrad.fuzz.graphs} how many.
 */
class RandomRunsTest {
    private static final long SEED = Long.getLong("tracegrad.fuzz.seed", 20_260_101);
    private static final int GRAPHS = Integer.getInteger("tracegrad.fuzz.graphs", 500);
    private static final int CALLS = 12;

    @Test
    void calls_afterAnyOthers_giveWhatTheDefinitionSays() {
        long start = System.nanoTime();
        List<Run> runs = LongStream.range(SEED, SEED + GRAPHS)
                .parallel()
                .mapToObj(Run::new)
                .peek(Run::play)
                .toList();
        int calls = runs.stream().mapToInt(run -> run.calls).sum();
        int failures = runs.stream().mapToInt(run -> run.failures).sum();
        System.out.printf(
                "%d random graphs from seed %d in %d s: %d calls, %d of which an operation ended with an error%n",
                GRAPHS, SEED, (System.nanoTime() - start) / 1_000_000_000, calls, failures);
        assertThat(failures).as("errors in operations").isPositive().isLessThan(calls / 2);
    }

    /** The calls on one graph. */
    private static final class Run {
        private final long seed;
        private final Random random;
        private final List<Value> nodes;
        private int calls;
        private int failures;

        /** What the operation does when it is asked for its derivative the next time; null if it only gives it. */
        private Runnable trap;

        private final CustomOp square = CustomOp.of("square", v -> v[0] * v[0], (v, y) -> {
            Runnable sprung = trap;
            trap = null;
            if (sprung != null) {
                sprung.run();
            }
            return 2 * v[0];
        });

        Run(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            int size = 5 + random.nextInt(80);
            nodes = new RandomNodes(seed, size, random.nextInt(30), Value.of(2, "x"), Value.of(-3, "y")).nodes;
            for (int i = random.nextInt(4); i > 0; i--) {
                grow();
            }
        }

        /** More nodes above those that there are, an operation with a trap among them. */
        private void grow() {
            Value trapped = square.apply(any().tanh());
            nodes.add(trapped);
            for (int i = random.nextInt(12); i > 0; i--) {
                nodes.add(any().minus(any()).sin());
            }
        }

        private Value any() {
            return nodes.get(random.nextInt(nodes.size()));
        }

        private Value late() {
            return nodes.get(nodes.size() - 1 - random.nextInt(Math.min(8, nodes.size())));
        }

        void play() {
            for (int i = 0; i < CALLS; i++) {
                try {
                    call(random.nextInt(9), late());
                    calls++;
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", call " + i, e);
                }
            }
            UnfinishedRunTest.check(late());
            UnfinishedRunTest.checkFile(late());
        }

        private void call(int kind, Value root) {
            switch (kind) {
                case 0 -> UnfinishedRunTest.check(root);
                case 1 -> UnfinishedRunTest.checkFile(root);
                case 2 -> failing(root);
                case 3 -> nested(root);
                case 4 -> accumulated(root);
                case 5 -> grow();
                case 6 -> any().plus(any()); // a user that is garbage at once
                case 7 ->
                    assertThat(new ListingPrinter().print(Graph.of(root)))
                            .isEqualTo(new ListingPrinter().print(Graph.of(root)));
                default -> backwardOf(root);
            }
        }

        private void backwardOf(Value root) {
            Map<Value, Double> expected = RandomNodes.gradients(root);
            root.backward();
            expected.forEach((node, gradient) -> assertThat(node.grad()).satisfies(close(gradient)));
        }

        /** An operation fails on the way: the error comes out as it is. */
        private void failing(Value root) {
            Throwable error = List.of(
                            new IllegalStateException("trap"),
                            new StackOverflowError("trap"),
                            new OutOfMemoryError("trap"),
                            new InterruptedException("trap"),
                            new AssertionError("trap"))
                    .get(random.nextInt(5));
            trap = () -> Run.<RuntimeException>raise(error);
            Throwable thrown = random.nextBoolean()
                    ? catchThrowable(root::backward)
                    : catchThrowable(() -> Graph.of(root).gradient(root));
            if (trap == null) {
                assertThat(thrown).isSameAs(error);
                failures++;
            } else {
                assertThat(thrown).isNull();
                trap = null;
            }
        }

        @SuppressWarnings("unchecked")
        private static <E extends Throwable> void raise(Throwable error) throws E {
            throw (E) error;
        }

        /** An operation sorts and differentiates graphs of the same nodes meanwhile. */
        private void nested(Value root) {
            Value inner = late();
            trap = () -> {
                Value above = inner.times(any()).plus(root);
                above.plus(1);
                UnfinishedRunTest.check(above);
            };
            UnfinishedRunTest.check(root);
            trap = null;
        }

        /** Leaves sum up two roots; inner nodes keep what they have. */
        private void accumulated(Value root) {
            Value other = late();
            Map<Value, Double> expected = RandomNodes.gradients(root);
            Map<Value, Double> added = RandomNodes.gradients(other);
            List<Value> untouched = added.keySet().stream()
                    .filter(node -> !expected.containsKey(node))
                    .toList();
            root.backward();
            Values.zeroGrad(untouched);
            other.accumulate(0.5);
            untouched.forEach(node -> expected.put(node, 0.0));
            expected.forEach((node, gradient) -> {
                double more = node.op() == Op.LEAF ? added.getOrDefault(node, 0.0) : 0;
                assertThat(node.grad()).satisfies(close(gradient + 0.5 * more));
            });
        }

        private static Consumer<Double> close(double right) {
            return actual -> assertThat(Math.abs(actual - right))
                    .as("%s for %s", actual, right)
                    .isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(right)));
        }
    }
}
