package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stack that ends in the middle of a call: the error comes out, and whatever is called next, in any thread, works. */
class StackOverflowTest {
    private enum Call {
        BACKWARD {
            @Override
            void on(Value root) {
                root.backward();
            }
        },
        SORT {
            @Override
            void on(Value root) {
                Graph.of(root);
            }
        };

        abstract void on(Value root);
    }

    @ParameterizedTest
    @EnumSource
    void anyCall_whereTheStackEnds_lockIsFreeAfterwards(Call call) {
        Value x = Value.of(2, "x");
        int overflows = EndOfStack.in(160, () -> call.on(x.times(x).sin().plus(x)));
        assertThat(overflows).isGreaterThan(100);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Value y = Value.of(3, "y");
            Value root = y.times(y);
            assertThat(Graph.of(root).size()).isEqualTo(2);
            root.backward();
            assertThat(y.grad()).isEqualTo(6);
        });
    }

    @Test
    void endOfStack_callThatNeedsNothing_doesNotOverflow() {
        assertThatCode(() -> EndOfStack.in(20, () -> {})).doesNotThrowAnyException();
    }
}
