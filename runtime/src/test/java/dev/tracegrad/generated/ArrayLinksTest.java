package dev.tracegrad.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracegrad.Op;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A plain array and its tracked form are one array, whichever is written to. */
class ArrayLinksTest {
    private final ArrayLinks links = new ArrayLinks();

    @Nested
    class Rows {
        private final double[] plain = {1, 2};
        private final Value[] tracked = links.tracked(plain);

        @Test
        void tracked_again_isTheSameArray() {
            assertThat(links.tracked(plain)).isSameAs(tracked);
            assertThat(links.plain(tracked)).isSameAs(plain);
            assertThat(tracked).extracting(Value::op).containsOnly(Op.CONSTANT);
        }

        @Test
        void get_afterTheTrackedFormWasWritten_isThatValue() {
            Value three = Value.of(3);
            tracked[0] = three;
            assertThat(links.get(plain, 0)).isSameAs(three);
            assertThat(plain).containsExactly(3, 2);
        }

        @Test
        void tracked_afterThePlainFormWasWritten_hasAConstant() {
            links.set(plain, 1, Value.of(5));
            plain[1] = 7;
            assertThat(links.tracked(plain)[1].op()).isEqualTo(Op.CONSTANT);
            assertThat(tracked[1].data()).isEqualTo(7);
        }

        @Test
        void get_afterTheSameNumberWasStoredAsAnotherValue_isTheNewOne() {
            Value two = Value.of(2);
            tracked[1] = two;
            assertThat(links.get(plain, 1)).isSameAs(two);
        }

        @Test
        void get_afterSignsOfZeroAndNanChanged_seesEveryBit() {
            plain[0] = 0.0;
            links.compare(plain);
            plain[0] = -0.0;
            assertThat(Double.doubleToRawLongBits(links.get(plain, 0).data()))
                    .isEqualTo(Double.doubleToRawLongBits(-0.0));
            tracked[0] = Value.of(Double.NaN);
            links.compareAll();
            assertThat(plain[0]).isNaN();
        }

        @Test
        void compare_afterBothWereWrittenDifferently_throws() {
            tracked[0] = Value.of(3);
            plain[0] = 4;
            assertThatThrownBy(() -> links.compare(plain))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("element 0");
        }

        @Test
        void compare_afterBothWereWrittenAlike_keepsTheValue() {
            Value four = Value.of(4);
            tracked[0] = four;
            plain[0] = 4;
            assertThat(links.get(plain, 0)).isSameAs(four);
        }

        @Test
        void set_whatIsOutOfBounds_isNotRemembered() {
            assertThatThrownBy(() -> links.set(plain, 2, Value.of(1)))
                    .isInstanceOf(ArrayIndexOutOfBoundsException.class);
            assertThatThrownBy(() -> links.get(plain, -1)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
            assertThat(links.tracked(plain)).hasSize(2);
        }

        @Test
        void plain_ofAnArrayMadeInTrackedForm_isOneAndTheSame() {
            Value[] made = Values.of(1, 2);
            double[] stored = links.plain(made);
            assertThat(links.plain(made)).isSameAs(stored);
            assertThat(links.tracked(stored)).isSameAs(made);
            made[1] = Value.of(9);
            links.compareAll();
            assertThat(stored).containsExactly(1, 9);
        }

        @Test
        void get_ofAnArrayThatNobodyStoredIn_isAConstant() {
            assertThat(links.get(new double[] {4}, 0).op()).isEqualTo(Op.CONSTANT);
        }
    }

    @Nested
    class Tables {
        private final double[][] plain = {{1, 2}, {3, 4}};
        private final Value[][] tracked = (Value[][]) links.tracked(plain);

        @Test
        void rows_areTheirOwnForms() {
            assertThat(links.tracked(plain[1])).isSameAs(tracked[1]);
            assertThat(links.plain(tracked)).isSameAs(plain);
        }

        @Test
        void rows_swappedInTrackedForm_areSwappedInBoth() {
            double[] first = plain[0];
            Value[] swapped = tracked[0];
            tracked[0] = tracked[1];
            tracked[1] = swapped;
            links.compare(plain);
            assertThat(plain[1]).isSameAs(first);
            assertThat(links.plain(tracked[0])).isSameAs(plain[0]);
        }

        @Test
        void rows_replacedInPlainForm_areReplacedInBoth() {
            plain[0] = plain[1];
            assertThat(links.tracked(plain)).isSameAs(tracked);
            assertThat(tracked[0]).isSameAs(tracked[1]);
        }

        @Test
        void rows_madeInTrackedForm_getAPlainForm() {
            Value[] made = Values.of(5, 6, 7);
            tracked[1] = made;
            links.compareAll();
            assertThat(plain[1]).containsExactly(5, 6, 7);
            assertThat(links.tracked(plain[1])).isSameAs(made);
        }

        @Test
        void rows_ofBothFormsReplacedDifferently_areAnError() {
            tracked[0] = Values.of(1, 1);
            plain[0] = new double[2];
            assertThatThrownBy(() -> links.compare(plain))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("row 0");
        }

        @Test
        void null_isNullInBothForms() {
            plain[0] = null;
            links.tracked(plain);
            assertThat(tracked[0]).isNull();
            tracked[1] = null;
            links.compare(plain);
            assertThat(plain[1]).isNull();
            assertThat(links.tracked((double[]) null)).isNull();
            assertThat(links.plain((Object[]) null)).isNull();
        }

        @Test
        void threeDimensions_haveTheirTypes() {
            double[][][] cube = {{{1}, {2}}, {{3}}};
            Value[][][] values = (Value[][][]) links.tracked(cube);
            values[0][1][0] = Value.of(8);
            links.compareAll();
            assertThat(cube[0][1]).containsExactly(8);
            Value[][][] made = {{Values.of(1, 2)}, {}};
            assertThat(((double[][][]) links.plain(made))[0][0]).containsExactly(1, 2);
        }
    }
}
