package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BackwardTest {
    private final Value a = Value.of(2.0, "a");
    private final Value b = Value.of(-3.0, "b");
    private final Value c = Value.of(10.0, "c");

    @Nested
    class OneRoot {
        @Test
        void backward_productAndSum_isTheChainRule() {
            Value d = a.times(b);
            Value e = d.plus(c);
            e.backward();
            assertThat(e.grad()).isEqualTo(1);
            assertThat(d.grad()).isEqualTo(1);
            assertThat(c.grad()).isEqualTo(1);
            assertThat(a.grad()).isEqualTo(-3);
            assertThat(b.grad()).isEqualTo(2);
        }

        @Test
        void backward_leaf_isOne() {
            a.backward();
            assertThat(a.grad()).isEqualTo(1);
        }

        @Test
        void backward_samePlusSame_countsBothOperands() {
            a.plus(a).backward();
            assertThat(a.grad()).isEqualTo(2);
        }

        @Test
        void backward_sameTimesSame_countsBothOperands() {
            a.times(a).backward();
            assertThat(a.grad()).isEqualTo(4);
        }

        @Test
        void backward_sameMinusSame_cancels() {
            a.minus(a).backward();
            assertThat(a.grad()).isZero();
        }

        @Test
        void backward_nodeUsedTwice_waitsForBothUsers() {
            Value d = a.times(b);
            Value f = d.times(d.plus(c)); // d² + c d
            f.backward();
            assertThat(d.grad()).isEqualTo(2 * -6.0 + 10);
            assertThat(a.grad()).isEqualTo(-2 * -3.0);
            assertThat(c.grad()).isEqualTo(-6);
        }

        @Test
        void backward_threeOperands_reachEachOne() {
            a.fma(b, c).backward();
            assertThat(a.grad()).isEqualTo(-3);
            assertThat(b.grad()).isEqualTo(2);
            assertThat(c.grad()).isEqualTo(1);
        }

        @Test
        void backward_functions_isTheDerivativeWrittenByHand() {
            Value x = Value.of(0.7, "x");
            x.sin().times(x).exp().backward(); // exp(x sin x)
            double expected = Math.exp(0.7 * Math.sin(0.7)) * (Math.sin(0.7) + 0.7 * Math.cos(0.7));
            assertThat(x.grad()).isCloseTo(expected, within(1e-14));
        }
    }

    @Nested
    class SeveralRuns {
        @Test
        void backward_twice_givesTheSame() {
            Value e = a.times(b).plus(c);
            e.backward();
            e.backward();
            assertThat(a.grad()).isEqualTo(-3);
            assertThat(e.grad()).isEqualTo(1);
        }

        @Test
        void backward_secondRootOverSharedLeaves_givesItsOwnGradients() {
            a.times(b).backward();
            a.times(a).times(b).backward();
            assertThat(a.grad()).isEqualTo(-12);
            assertThat(b.grad()).isEqualTo(4);
        }

        @Test
        void backward_innerNode_leavesNodesAboveItAlone() {
            Value d = a.times(b);
            Value e = d.times(c);
            e.backward();
            d.backward();
            assertThat(d.grad()).isEqualTo(1);
            assertThat(a.grad()).isEqualTo(-3);
            assertThat(e.grad()).isEqualTo(1);
            assertThat(c.grad()).isEqualTo(-6);
        }

        @Test
        void backward_ofAGraph_isThatOfItsRoot() {
            Value d = a.times(b);
            Graph.of(d).backward();
            assertThat(a.grad()).isEqualTo(-3);
            assertThat(d.grad()).isEqualTo(1);
        }
    }

    @Nested
    class Constants {
        @Test
        void backward_constantOperand_getsNoGradient() {
            Value two = Value.constant(2);
            a.times(two).plus(1).backward();
            assertThat(a.grad()).isEqualTo(2);
            assertThat(two.grad()).isZero();
        }

        @Test
        void backward_constantRoot_getsNoGradient() {
            Value two = Value.constant(2);
            two.backward();
            assertThat(two.grad()).isZero();
        }
    }
}
