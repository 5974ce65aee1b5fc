package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tracegrad.print.ListingPrinter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stack that ends in the middle of a call: the error comes out, and whatever is called next, in any thread, is right. */
class StackOverflowTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Value x = Value.of(2, "x");
    private final Value y = Value.of(-3, "y");

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
    @ParameterizedTest
    @EnumSource
    void anyCall_whereTheStackEnds_isForgotten(Call call) {
        List<Value> nodes = new RandomNodes(3, 60, 30, x, y).nodes;
        List<Value> roots = nodes.subList(nodes.size() - 12, nodes.size());
        int[] calls = {0};
        int overflows = EndOfStack.in(60, () -> call.call.accept(roots.get(calls[0]++ % roots.size())));
        assertThat(overflows).isPositive();
        UnfinishedRunTest.check(roots.get(0));
        assertTimeoutPreemptively(LONG, () -> roots.forEach(UnfinishedRunTest::check));
        assertTimeoutPreemptively(LONG, () -> UnfinishedRunTest.checkFile(roots.get(11)));
    }

    /** What is left in nodes is found by a run of the same stamp, however much later that is. */
    @Test
    void backward_runsThatFailed_areForgottenByAllThatFollow() {
        Marks marks = new Marks(5);
        List<Value> roots = new ArrayList<>();
        int overflows = EndOfStack.in(60, () -> {
            Value root = graph();
            roots.add(root);
            Backward.run(root, marks);
        });
        assertThat(overflows).isPositive();
        graph().backward();
        double expected = x.grad();
        double t = Math.tanh(-6);
        assertThat(expected).isCloseTo(-3 * (2 * -6 + t - 6 * (1 - t * t) + 1), within(1e-12));
        Value other = x.times(y).plus(x);
        int at = 0;
        for (int i = 0; i < 3 * 4096; i++) {
            Backward.run(other, marks);
            if (i > 3500 && i % 8 == 0) {
                Value root = roots.get(at++ % roots.size());
                Backward.run(root, marks);
                assertThat(x.grad()).isEqualTo(expected);
            }
        }
    }

    /** Its users are counted right but for one that is garbage. */
    private Value graph() {
        Value shared = x.times(y);
        Value root = shared.times(shared).plus(shared.tanh().times(shared)).plus(shared);
        root.plus(shared);
        return root;
    }

    @Test
    void endOfStack_callThatNeedsNothing_doesNotOverflow() {
        assertThatCode(() -> EndOfStack.in(20, () -> {})).doesNotThrowAnyException();
    }
}
