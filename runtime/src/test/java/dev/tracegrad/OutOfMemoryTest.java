package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Memory that ends in the middle of a call, in a virtual machine of its own: whatever is called next is right. */
class OutOfMemoryTest {
    @Test
    void anyCall_whereMemoryEnds_isForgotten() throws Exception {
        String output = ChildMachine.output(LittleMemory.class, "-Xmx24m", "-XX:+UseSerialGC");
        assertThat(output).isEqualToIgnoringNewLines("failed: backward sort accumulate\nright");
    }

    /** The program. */
    static final class LittleMemory {
        private static final List<byte[]> FILLING = new ArrayList<>();

        public static void main(String[] arguments) {
            Value x = Value.of(2);
            Value shared = x.sin();
            Value sum = shared;
            List<Value> parts = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                Value part = shared.times(x).tanh();
                parts.add(part);
                sum = part.times(part).plus(sum); // each sum waits on the stack
            }
            Value root = sum;
            root.plus(1);
            StringBuilder failed = new StringBuilder("failed:");
            attempt(failed, " backward", root::backward);
            attempt(failed, " sort", () -> Graph.of(root));
            Graph graph = Graph.of(root);
            attempt(failed, " accumulate", () -> graph.accumulate(1));
            System.out.println(failed);
            root.backward();
            double sine = Math.sin(2);
            double tanh = Math.tanh(sine * 2);
            double slope = 2 * tanh * (1 - tanh * tanh) * (2 * Math.cos(2) + sine);
            double right = 20_000 * slope + Math.cos(2);
            boolean isRight = Math.abs(x.grad() - right) < 1e-9 * Math.abs(right)
                    && Math.abs(Graph.of(root).gradient(x)[0] - right) < 1e-9 * Math.abs(right)
                    && Graph.of(root).size() == graph.size();
            System.out.println(isRight ? "right" : x.grad() + " is not " + right);
        }

        private static void attempt(StringBuilder failed, String name, Runnable call) {
            fill();
            try {
                call.run();
            } catch (OutOfMemoryError wanted) {
                FILLING.clear();
                failed.append(name);
            } finally {
                FILLING.clear();
            }
        }

        private static void fill() {
            for (int size = 1 << 20; size > 100; size /= 2) {
                try {
                    while (true) {
                        FILLING.add(new byte[size]);
                    }
                } catch (OutOfMemoryError full) {
                    continue;
                }
            }
        }
    }
}
