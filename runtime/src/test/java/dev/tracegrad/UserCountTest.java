package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs in which results do not know how many users they have: backward must find out, and be right. */
class UserCountTest {
    private final Value a = Value.of(2, "a");
    private final Value b = Value.of(-3, "b");

    @Test
    void backward_userThatIsGarbage_doesNotCount() {
        Value shared = a.times(b);
        Value root = shared.plus(a);
        shared.exp();
        shared.times(shared).minus(root);
        root.backward();
        assertThat(shared.grad()).isEqualTo(1);
        assertThat(a.grad()).isEqualTo(-2);
        assertThat(b.grad()).isEqualTo(2);
    }

    @Test
    void backward_usersLeftOverAtTheTop_areNotWaitedFor() {
        Value x = a;
        Value y = b;
        for (int i = 0; i < 1_000; i++) {
            Value next = x.plus(Values.times(0.001, y));
            y = y.minus(Values.times(0.001, x)); // the last one is never used
            x = next;
        }
        x.backward();
        double[] gradient = Graph.of(x).gradient(a, b);
        assertThat(a.grad()).isCloseTo(gradient[0], within(1e-14));
        assertThat(b.grad()).isCloseTo(gradient[1], within(1e-14));
    }

    @Test
    void backward_partOfALargerGraph_isThatOfThePart() {
        Value part = a.times(a);
        Value whole = part.times(b).plus(part);
        whole.backward();
        part.backward();
        assertThat(a.grad()).isEqualTo(4);
        whole.backward();
        assertThat(part.grad()).isEqualTo(-2);
        assertThat(a.grad()).isEqualTo(-8);
    }

    /** After the runs of the parts, each result is thought to have one user, of which the whole then finds eight. */
    @Test
    void backward_fewerUsersKnownThanThereAre_goesOnOnceOnly() {
        List<Value> parts = new ArrayList<>();
        Value at = a.times(1);
        for (int i = 0; i < 60; i++) {
            parts.add(0, at.sin());
            at = Values.sum(new Value[] {at, at, at, at, at, at, at, at});
        }
        parts.forEach(Value::backward);
        Value whole = at;
        assertTimeoutPreemptively(Duration.ofSeconds(60), whole::backward);
        assertThat(a.grad()).isEqualTo(Math.pow(8, 60));
    }

    @Test
    void backward_moreUsersThanCanBeCounted_isExact() {
        Value shared = a.times(b);
        Value sum = shared;
        for (int i = 1; i < 100_000; i++) {
            sum = sum.plus(shared);
        }
        for (int i = 0; i < 2; i++) {
            sum.backward();
            assertThat(shared.grad()).isEqualTo(100_000);
            assertThat(a.grad()).isEqualTo(-300_000);
            assertThat(shared.mark).as("that of a walk, not of a sort").isPositive();
        }
    }

    /** A run is known by 15 bits in the nodes, which come around. */
    @Test
    void backward_afterAsManyRunsAsThereAreNumbers_isTheSame() {
        Value shared = a.times(b);
        Value root = shared.times(shared);
        Value other = b.times(b);
        root.backward();
        for (int i = 0; i < 2 * 0x7FFF + 5; i++) {
            other.backward();
            if (i % 0x7FFF <= 2) {
                root.backward();
                assertThat(a.grad()).isEqualTo(36);
                assertThat(shared.grad()).isEqualTo(-12);
            }
        }
    }

    @Test
    void backward_resultsThatThreadsBuildOnAtOnce_isExact() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            Value shared = a.times(b);
            List<Value> sums = new ArrayList<>();
            CountDownLatch start = new CountDownLatch(1);
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 3; t++) {
                Thread thread = new Thread(() -> {
                    Value sum = shared;
                    try {
                        start.await();
                    } catch (InterruptedException stopped) {
                        throw new AssertionError(stopped);
                    }
                    for (int i = 0; i < 50; i++) {
                        sum = sum.plus(shared);
                    }
                    synchronized (sums) {
                        sums.add(sum);
                    }
                });
                thread.start();
                threads.add(thread);
            }
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            Value root = sums.get(0).plus(sums.get(1)).plus(sums.get(2));
            root.backward();
            assertThat(shared.grad()).isEqualTo(153);
            assertThat(a.grad()).isEqualTo(-459);
        }
    }

    /** Random graphs with much sharing, differentiated from several roots in turn. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void backward_randomGraphs_isWhatTheOrderGives(long seed) {
        Random random = new Random(seed);
        List<Value> nodes = new ArrayList<>(List.of(a, b, Value.constant(0.5)));
        for (int i = 0; i < 300; i++) {
            Value left = nodes.get(random.nextInt(nodes.size()));
            Value right = nodes.get(Math.max(0, nodes.size() - 1 - random.nextInt(6)));
            nodes.add(
                    switch (random.nextInt(8)) {
                        case 0 -> left.plus(right);
                        case 1 -> left.minus(right).times(0.5);
                        case 2 -> left.tanh().times(right);
                        case 3 -> Values.minus(1, right);
                        case 4 -> Values.div(1, right.times(right).plus(2));
                        case 5 -> right.sin();
                        case 6 -> left.max(right).tanh();
                        default -> left.fma(right, left).tanh();
                    });
        }
        for (int i = 0; i < 40; i++) {
            Value root = nodes.get(random.nextInt(nodes.size()));
            root.backward();
            Graph graph = Graph.of(root);
            Value[] all = graph.topologicalOrder().toArray(new Value[0]);
            double[] expected = graph.gradient(all);
            for (int k = 0; k < all.length; k++) {
                double scale = Math.max(1, Math.abs(expected[k]));
                assertThat(all[k].grad()).isCloseTo(expected[k], within(1e-12 * scale));
            }
        }
    }
}
