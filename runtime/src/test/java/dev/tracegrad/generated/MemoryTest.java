package dev.tracegrad.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracegrad.Op;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final class Box {
        double content;
    }

    @Nested
    class Fields {
        @Test
        void get_whatWasPut_isTheSameValue() {
            Box box = new Box();
            Value value = Value.of(2);
            try (Memory memory = Memory.open()) {
                box.content = memory.put(box, "content", value);
                assertThat(box.content).isEqualTo(2);
                assertThat(memory.get(box, "content", box.content)).isSameAs(value);
                assertThat(memory.get(new Box(), "content", 2).op()).isEqualTo(Op.CONSTANT);
            }
        }

        @Test
        void get_afterOtherCodeWrote_isAConstantWithTheFieldsName() {
            Box box = new Box();
            try (Memory memory = Memory.open()) {
                box.content = memory.put(box, "content", Value.of(0.0));
                box.content = -0.0;
                Value value = memory.get(box, "content", box.content);
                assertThat(value.op()).isEqualTo(Op.CONSTANT);
                assertThat(value.name()).isEqualTo("content");
                assertThat(Double.doubleToLongBits(value.data())).isEqualTo(Double.doubleToLongBits(-0.0));
            }
        }
    }

    @Nested
    class Arrays {
        @Test
        void get_element_isWhatWasSet_untilOtherCodeWrites() {
            double[] array = {1, 2, 3};
            Value value = Value.of(5);
            try (Memory memory = Memory.open()) {
                assertThat(memory.set(array, 1, value)).isSameAs(value);
                assertThat(array).containsExactly(1, 5, 3);
                assertThat(memory.get(array, 1)).isSameAs(value);
                assertThat(memory.values(array))
                        .extracting(Value::op)
                        .containsExactly(Op.CONSTANT, Op.LEAF, Op.CONSTANT);
                array[1] = 6;
                assertThat(memory.get(array, 1).op()).isEqualTo(Op.CONSTANT);
            }
        }

        @Test
        void set_outOfBounds_isThatOfTheArray_andNothingIsRemembered() {
            double[] array = new double[1];
            try (Memory memory = Memory.open()) {
                assertThatThrownBy(() -> memory.set(array, 1, Value.of(1)))
                        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
                assertThatThrownBy(() -> memory.get(array, -1)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
            }
        }

        @Test
        void plain_andBack_givesTheSameValues() {
            Value[][] values = Values.of(new double[][] {{1, 2}, {3}});
            try (Memory memory = Memory.open()) {
                double[][] plain = memory.plain(values);
                assertThat(plain[0]).containsExactly(1, 2);
                assertThat(memory.values(plain)[1][0]).isSameAs(values[1][0]);
                assertThat(memory.plain((Value[]) null)).isNull();
                assertThat(memory.plain((Value[][]) null)).isNull();
                assertThat(memory.values((double[]) null)).isNull();
                assertThat(memory.values((double[][]) null)).isNull();
            }
        }

        @Test
        void fillAndCopy_rememberEveryElement() {
            double[] array = new double[4];
            Value two = Value.of(2);
            Value[] more = Values.of(7, 8, 9);
            try (Memory memory = Memory.open()) {
                memory.fill(array, two);
                memory.copy(more, 1, array, 2, 2);
                assertThat(array).containsExactly(2, 2, 8, 9);
                assertThat(memory.values(array)).containsExactly(two, two, more[1], more[2]);
                assertThatThrownBy(() -> memory.fill(array, 3, 5, two))
                        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
            }
        }

        @Test
        void copy_ofPlainArrays_forgetsOrTakesAlong() {
            double[] array = {0, 0, 0, 3};
            double[] same = {2, 2};
            Value two = Value.of(2);
            Value five = Value.of(5);
            try (Memory memory = Memory.open()) {
                memory.set(array, 0, two);
                memory.set(array, 1, five);
                memory.copy(array, 0, array, 1, 2);
                assertThat(array).containsExactly(2, 2, 5, 3);
                assertThat(memory.get(array, 1)).isSameAs(two);
                assertThat(memory.get(array, 2)).isSameAs(five);
                memory.copy(memory.values(array), 0, array, 1, 3);
                assertThat(memory.values(array)).containsExactly(two, two, two, five);
                memory.copy(same, 0, array, 1, 2);
                assertThat(array).containsExactly(2, 2, 2, 5);
                assertThat(memory.get(array, 1)).isNotSameAs(two);
                assertThat(memory.get(array, 0)).isSameAs(two);
                assertThatThrownBy(() -> memory.copy(same, 1, array, 0, 2))
                        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
                assertThatThrownBy(() -> memory.copy(same, -1, array, 0, 1))
                        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
                assertThatThrownBy(() -> memory.copy(same, 0, array, 0, -1))
                        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
            }
        }

        @Test
        void sortAndSetAll_rememberEveryElement() {
            double[] array = {0, 7, -0.0, 1};
            Value five = Value.of(5);
            Value nan = Value.of(Double.NaN);
            try (Memory memory = Memory.open()) {
                memory.set(array, 0, nan);
                memory.set(array, 1, five);
                memory.sort(array, 1, 3);
                assertThat(array).containsExactly(Double.NaN, -0.0, 5, 1);
                memory.sort(array);
                assertThat(array).containsExactly(-0.0, 1, 5, Double.NaN);
                assertThat(memory.get(array, 2)).isSameAs(five);
                assertThat(memory.get(array, 3)).isSameAs(nan);
                assertThatThrownBy(() -> memory.sort(array, 3, 5)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
                memory.setAll(array, i -> i == 2 ? nan : memory.get(array, 2));
                assertThat(memory.values(array)).containsExactly(five, five, nan, nan);
                assertThat(array).containsExactly(5, 5, Double.NaN, Double.NaN);
            }
        }
    }

    @Nested
    class Scope {
        @Test
        void open_inside_hasTheSame_andTheOutermostEndsIt() {
            double[] array = {1};
            Value value = Value.of(1);
            try (Memory outer = Memory.open()) {
                try (Memory inner = Memory.open()) {
                    inner.set(array, 0, value);
                }
                assertThat(outer.get(array, 0)).isSameAs(value);
            }
            try (Memory later = Memory.open()) {
                assertThat(later.get(array, 0)).isNotSameAs(value);
            }
        }

        /** As where a stack ends in the closing. */
        @Test
        @SuppressWarnings("try")
        void open_insideAndNeverClosed_isOverWithTheOneAround() {
            double[] array = {1};
            Value value = Value.of(1);
            try (Memory outer = Memory.open()) {
                Memory.open().set(array, 0, value);
            }
            try (Memory later = Memory.open()) {
                assertThat(later.get(array, 0)).isNotSameAs(value);
            }
        }

        @Test
        void open_inAnotherThread_isAnother() {
            try (Memory memory = Memory.open()) {
                Memory other = CompletableFuture.supplyAsync(() -> {
                            try (Memory opened = Memory.open()) {
                                return opened;
                            }
                        })
                        .join();
                assertThat(other).isNotSameAs(memory);
            }
        }
    }
}
