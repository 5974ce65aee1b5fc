package dev.tracegrad.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class BoundTest {
    @Test
    void to_keepsTheObject() {
        IntUnaryOperator charAt = Bound.<String, IntUnaryOperator>to("abc", text -> text::charAt);

        assertThat(charAt.applyAsInt(1)).isEqualTo('b');
    }

    @Test
    void to_refusesNullWhenMade() {
        assertThatNullPointerException()
                .isThrownBy(() -> Bound.<String, IntUnaryOperator>to(null, text -> i -> text.charAt(i)));
    }
}
