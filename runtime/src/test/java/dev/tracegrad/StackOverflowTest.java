package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.print.ListingPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * A stack that ends in the middle of a call, in a virtual machine of its own: the error comes out, and whatever is called
 * next, in any thread, is right.
 */
class StackOverflowTest {
    @Test
    void anyCall_whereTheStackEnds_isForgotten() throws Exception {
        assertThat(ChildMachine.output(AnyCall.class)).isEqualTo("right");
    }

    @Test
    void backward_runsThatFailed_areForgottenByAllThatFollow() throws Exception {
        assertThat(ChildMachine.output(FailedRuns.class)).isEqualTo("right");
    }

    @Test
    void operation_whereTheStackEndsInItsFirstUse_isNotLost() throws Exception {
        assertThat(ChildMachine.output(FirstUse.class)).isEqualTo("right");
    }

    private enum Call {
        BACKWARD(Value::backward),
        SORT(Graph::of),
        GRADIENT(root -> Graph.of(root).gradient(root)),
        ACCUMULATE(root -> root.accumulate(2)),
        PRINT(root -> new ListingPrinter().print(Graph.of(root))),
        FIND(root -> Graph.of(root).firstNonFinite());

        private final Consumer<Value> call;

        Call(Consumer<Value> call) {
            this.call = call;
        }
    }

    /** Graphs that share nodes, some with operations of a user's own, and nodes that others use too. */
    static final class AnyCall {
        public static void main(String[] arguments) throws InterruptedException {
            for (Call call : Call.values()) {
                List<Value> nodes = new RandomNodes(3, 60, 30, Value.of(2, "x"), Value.of(-3, "y")).nodes;
                List<Value> roots = nodes.subList(nodes.size() - 6, nodes.size());
                roots.forEach(call.call); // so that all classes are there
                int[] calls = {0};
                int overflows = EndOfStack.in(60, () -> call.call.accept(roots.get(calls[0]++ % roots.size())));
                assertThat(overflows).isPositive();
                UnfinishedRunTest.check(roots.get(0));
                Thread another = new Thread(() -> roots.forEach(UnfinishedRunTest::check));
                another.start();
                another.join();
                UnfinishedRunTest.checkFile(roots.get(5));
            }
            System.out.println("right");
        }
    }

    /** What is left in nodes is found by a run of the same stamp, however much later that is. */
    static final class FailedRuns {
        public static void main(String[] arguments) {
            Value x = Value.of(2, "x");
            Value y = Value.of(-3, "y");
            graph(x, y).backward();
            double expected = x.grad();
            double t = Math.tanh(-6);
            assertThat(expected).isCloseTo(-3 * (2 * -6 + t - 6 * (1 - t * t) + 1), within(1e-12));
            Marks marks = new Marks(5);
            List<Value> roots = new ArrayList<>();
            int overflows = EndOfStack.in(60, () -> {
                Value root = graph(x, y);
                roots.add(root);
                Backward.run(root, marks);
            });
            assertThat(overflows).isPositive();
            Value other = x.times(y).plus(x);
            int at = 0;
            for (int i = 0; i < 3 * 4096; i++) {
                Backward.run(other, marks);
                if (i > 3500 && i % 8 == 0) {
                    Backward.run(roots.get(at++ % roots.size()), marks);
                    assertThat(x.grad()).isEqualTo(expected);
                }
            }
            System.out.println("right");
        }

        /** Its users are counted right but for one that is garbage. */
        private static Value graph(Value x, Value y) {
            Value shared = x.times(y);
            Value root = shared.times(shared).plus(shared.tanh().times(shared)).plus(shared);
            root.plus(shared);
            return root;
        }
    }

    /** Of functions; a class that was lost is a NoClassDefFoundError from then on. */
    static final class FirstUse {
        public static void main(String[] arguments) {
            Value x = Value.of(4, "x");
            int overflows = EndOfStack.in(1_500, x::sin);
            assertThat(overflows).isPositive();
            Value root = x.sqrt();
            root.backward();
            assertThat(x.grad()).isEqualTo(0.25);
            System.out.println("right");
        }
    }
}
