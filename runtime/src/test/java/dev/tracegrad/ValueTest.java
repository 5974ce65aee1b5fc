package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTest {
    private final Value a = Value.of(7.5, "a");
    private final Value b = Value.of(-2.0, "b");

    @Nested
    class Leaves {
        @Test
        void of_number_isALeafWithoutName() {
            Value leaf = Value.of(2.0);
            assertThat(leaf.data()).isEqualTo(2.0);
            assertThat(leaf.op()).isEqualTo(Op.LEAF);
            assertThat(leaf.isLeaf()).isTrue();
            assertThat(leaf.name()).isNull();
            assertThat(leaf.site()).isNull();
            assertThat(leaf.grad()).isZero();
            assertThat(leaf.operands()).isEmpty();
            assertThat(leaf.prev()).isEmpty();
        }

        @Test
        void of_numberAndName_hasTheName() {
            assertThat(Value.of(2.0, "x").name()).isEqualTo("x");
        }

        @Test
        void constant_number_isALeafOfItsOwnKind() {
            assertThat(Value.constant(3).op()).isEqualTo(Op.CONSTANT);
            assertThat(Value.constant(3).isLeaf()).isTrue();
            assertThat(Value.constant(3).name()).isNull();
            assertThat(Value.constant(3, "i + 1").name()).isEqualTo("i + 1");
        }

        @Test
        void stopGradient_number_isTheNumberItself() {
            for (double[] numbers : EdgeNumbers.operands(1)) {
                assertThat(Double.doubleToRawLongBits(Value.stopGradient(numbers[0])))
                        .isEqualTo(Double.doubleToRawLongBits(numbers[0]));
            }
        }

        @Test
        void equals_sameNumber_isAnotherNode() {
            assertThat(Value.of(1)).isNotEqualTo(Value.of(1));
        }
    }

    @Nested
    class Operators {
        static Stream<Arguments> operators() {
            return Stream.of(
                    row(Op.PLUS, Value::plus, Value::plus, 5.5),
                    row(Op.MINUS, Value::minus, Value::minus, 9.5),
                    row(Op.TIMES, Value::times, Value::times, -15.0),
                    row(Op.DIV, Value::div, Value::div, -3.75),
                    row(Op.REM, Value::rem, Value::rem, 1.5));
        }

        private static Arguments row(
                Op op, BiFunction<Value, Value, Value> onValue, BiFunction<Value, Double, Value> onNumber, double e) {
            return Arguments.of(op, onValue, onNumber, e);
        }

        @ParameterizedTest
        @MethodSource("operators")
        void operator_values_isANodeOfBoth(
                Op op, BiFunction<Value, Value, Value> onValue, BiFunction<Value, Double, Value> onNumber, double e) {
            Value result = onValue.apply(a, b);
            assertThat(result.op()).isEqualTo(op);
            assertThat(result.data()).isEqualTo(e);
            assertThat(result.operands()).containsExactly(a, b);
            assertThat(result.name()).isNull();
            assertThat(result.isLeaf()).isFalse();
        }

        @ParameterizedTest
        @MethodSource("operators")
        void operator_numberOnTheRight_isAConstant(
                Op op, BiFunction<Value, Value, Value> onValue, BiFunction<Value, Double, Value> onNumber, double e) {
            Value result = onNumber.apply(a, -2.0);
            assertThat(result.op()).isEqualTo(op);
            assertThat(result.data()).isEqualTo(e);
            assertThat(result.operands().get(0)).isSameAs(a);
            assertThat(result.operands().get(1).op()).isEqualTo(Op.CONSTANT);
            assertThat(result.operands().get(1).data()).isEqualTo(-2.0);
        }

        @ParameterizedTest
        @MethodSource("operators")
        void operator_null_isRefusedByName(
                Op op, BiFunction<Value, Value, Value> onValue, BiFunction<Value, Double, Value> onNumber, double e) {
            assertThatNullPointerException()
                    .isThrownBy(() -> onValue.apply(a, null))
                    .withMessage("other: null is not a Value");
        }

        @Test
        void minus_numberOnTheLeft_isWrittenWithOf() {
            Value difference = Value.of(2).minus(a);
            assertThat(difference.data()).isEqualTo(-5.5);
            assertThat(difference.operands()).extracting(Value::data).containsExactly(2.0, 7.5);
        }

        @Test
        void unaryMinus_zero_isNegativeZero() {
            Value negated = Value.of(0.0).unaryMinus();
            assertThat(Double.doubleToLongBits(negated.data())).isEqualTo(Double.doubleToLongBits(-0.0));
            assertThat(negated.op()).isEqualTo(Op.UNARY_MINUS);
        }

        @Test
        void relu_negativeAndPositive_isMaxWithZero() {
            assertThat(b.relu().data()).isZero();
            assertThat(a.relu().data()).isEqualTo(7.5);
            assertThat(a.relu().op()).isEqualTo(Op.RELU);
        }

        @Test
        void operator_sharedOperands_leavesThemAsTheyWere() {
            a.plus(b).times(a);
            assertThat(a.data()).isEqualTo(7.5);
            assertThat(a.operands()).isEmpty();
            assertThat(a.name()).isEqualTo("a");
        }
    }

    @Nested
    class Operands {
        @Test
        void operands_sameTwice_keepBothAndOneDistinct() {
            Value twice = a.plus(a);
            assertThat(twice.operands()).containsExactly(a, a);
            assertThat(twice.prev()).containsExactly(a);
        }

        @Test
        void operands_three_areInOrder() {
            Value c = Value.of(1);
            assertThat(a.fma(b, c).operands()).containsExactly(a, b, c);
            assertThat(a.fma(b, a).operands()).containsExactly(a, b, a);
            assertThat(a.fma(b, a).prev()).containsExactly(a, b);
        }

        @Test
        void operands_number_isTheSameConstantEveryTime() {
            Value product = a.times(2);
            Value constant = product.operands().get(1);
            assertThat(constant.op()).isEqualTo(Op.CONSTANT);
            assertThat(product.operands()).containsExactly(a, constant);
            assertThat(Graph.of(product).leaves()).containsExactly(a, constant);
            assertThat(a.times(2).operands()).doesNotContain(constant);
            product.backward();
            assertThat(constant.grad()).isZero();
            assertThat(a.grad()).isEqualTo(2);
        }

        @Test
        void operands_numberInSeveralThreads_isTheSameConstantInAll() {
            for (int run = 0; run < 1000; run++) {
                Value power = a.pow(run);
                Set<Value> constants = IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(unused -> power.operands().get(1))
                        .collect(Collectors.toSet());
                assertThat(constants).hasSize(1);
            }
        }

        @Test
        void operands_change_isRefused() {
            assertThatThrownBy(() -> a.plus(b).operands().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> a.plus(b).prev().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Text {
        @Test
        void toString_numbers_areJavas() {
            assertThat(Value.of(4)).hasToString("Value(data=4.0)");
            assertThat(Value.of(-0.0)).hasToString("Value(data=-0.0)");
            assertThat(Value.of(Double.NaN, "x")).hasToString("Value(data=NaN)");
        }
    }

    @Nested
    class NamesAndPlaces {
        @Test
        void named_anyNode_replacesTheNameAndReturnsThis() {
            Value sum = a.plus(b);
            assertThat(sum.named("d")).isSameAs(sum);
            assertThat(sum.named("e").name()).isEqualTo("e");
            assertThat(a.named("z").name()).isEqualTo("z");
        }

        @Test
        void at_anyNode_setsTheSiteAndReturnsThis() {
            Value sum = a.plus(b);
            assertThat(sum.site()).isNull();
            assertThat(sum.at("Example.java:6")).isSameAs(sum);
            assertThat(sum.site()).isEqualTo("Example.java:6");
        }
    }

    @Nested
    class BadArguments {
        static Stream<Arguments> namings() {
            return Stream.of(
                    row("name", name -> Value.of(1, name)),
                    row("label", name -> Value.constant(1, name)),
                    row("name", name -> Value.of(1).named(name)));
        }

        private static Arguments row(String argument, Function<String, Value> naming) {
            return Arguments.of(argument, naming);
        }

        @ParameterizedTest
        @MethodSource("namings")
        void naming_null_isRefusedByName(String argument, Function<String, Value> naming) {
            assertThatNullPointerException()
                    .isThrownBy(() -> naming.apply(null))
                    .withMessage(argument + ": null is not a name");
        }

        @ParameterizedTest
        @MethodSource("namings")
        void naming_blank_isRefusedByName(String argument, Function<String, Value> naming) {
            for (String blank : new String[] {"", " ", "\n\t"}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> naming.apply(blank))
                        .withMessage(argument + ": a blank text is not a name");
            }
        }

        @Test
        void at_null_isRefused() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Value.of(1).at(null))
                    .withMessage("site: null is not a place");
        }
    }
}
