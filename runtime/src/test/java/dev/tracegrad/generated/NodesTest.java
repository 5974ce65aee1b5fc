package dev.tracegrad.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NodesTest {
    private final Value a = Value.of(2, "a");
    private final Value b = Value.of(-3, "b");

    @Nested
    class NamesAndPlaces {
        private final Scope scope = Scope.of("""
                Example.java
                area
                3
                r\s
                d 4:20-25(4:20-21,4:24-25)
                """);

        @Test
        void result_withoutName_getsIt() {
            Value sum = a.plus(b);
            assertThat(Nodes.result(sum, "d")).isSameAs(sum);
            assertThat(sum.name()).isEqualTo("d");
        }

        @Test
        void result_leafOrNamedResult_staysAsItIs() {
            assertThat(Nodes.result(Value.of(1), "d").name()).isNull();
            assertThat(Nodes.result(Value.constant(1), "d").name()).isNull();
            assertThat(Nodes.result(a.plus(b).named("d"), "e").name()).isEqualTo("d");
        }

        @Test
        void argument_leafWithoutName_getsTheParameters() {
            Value leaf = Value.of(1);
            assertThat(Nodes.argument(leaf, "x")).isSameAs(leaf);
            assertThat(leaf.name()).isEqualTo("x");
            assertThat(Nodes.argument(Value.constant(1), scope, 1).name()).isEqualTo("r");
        }

        @Test
        void argument_anythingElse_keepsWhatItHas() {
            assertThat(Nodes.argument(a, "x").name()).isEqualTo("a");
            assertThat(Nodes.argument(a.plus(b), "x").name()).isNull();
            assertThat(Nodes.argument(a.plus(b).at("E.java:1"), "x").site()).isEqualTo("E.java:1");
        }

        @Test
        void argument_null_isRefusedByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Nodes.argument(null, "spot"))
                    .withMessage("spot: null is not a Value");
            assertThatNullPointerException()
                    .isThrownBy(() -> Nodes.argument(null, scope, 1))
                    .withMessage("r: null is not a Value");
        }

        @Test
        void argumentOrNull_null_staysNull() {
            assertThat(Nodes.argumentOrNull(null, scope, 1)).isNull();
            assertThat(Nodes.argumentOrNull(Value.of(1), scope, 1).name()).isEqualTo("r");
        }

        @Test
        void at_anyNode_isReturned() {
            Value sum = a.plus(b);
            assertThat(Nodes.at(sum, scope, 2)).isSameAs(sum);
            assertThat(sum.name()).isEqualTo("d");
            assertThat(sum.site()).isEqualTo("Example.java:4");
        }

        @Test
        void before_isTheFirstArgument() {
            Value[] variable = {a};
            assertThat(Nodes.before(variable[0], variable[0] = a.plus(1))).isSameAs(a);
            assertThat(variable[0].data()).isEqualTo(3);
        }
    }

    @Nested
    class LabelledNumbers {
        static Stream<Arguments> operations() {
            Value x = Value.of(0.1);
            return Stream.of(
                    Arguments.of(Nodes.plus(x, 0.7, "n"), x.plus(0.7), 1),
                    Arguments.of(Nodes.minus(x, 0.7, "n"), x.minus(0.7), 1),
                    Arguments.of(Nodes.times(x, 0.7, "n"), x.times(0.7), 1),
                    Arguments.of(Nodes.div(x, 0.7, "n"), x.div(0.7), 1),
                    Arguments.of(Nodes.plus(0.7, "n", x), Values.plus(0.7, x), 0),
                    Arguments.of(Nodes.minus(0.7, "n", x), Values.minus(0.7, x), 0),
                    Arguments.of(Nodes.times(0.7, "n", x), Values.times(0.7, x), 0),
                    Arguments.of(Nodes.div(0.7, "n", x), Values.div(0.7, x), 0));
        }

        @ParameterizedTest
        @MethodSource("operations")
        void operation_withALabel_isThatWithoutAndNamesTheConstant(Value labelled, Value plain, int number) {
            assertThat(labelled.data()).isEqualTo(plain.data());
            assertThat(labelled.op()).isEqualTo(plain.op());
            assertThat(numbers(labelled)).isEqualTo(numbers(plain));
            assertThat(labelled.operands().get(number).name()).isEqualTo("n");
            assertThat(labelled.operands().get(number).op()).isEqualTo(Op.CONSTANT);
        }

        private static List<Double> numbers(Value node) {
            return node.operands().stream().map(Value::data).toList();
        }

        @Test
        void operation_onNull_isRefused() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Nodes.minus(1, "n", null))
                    .withMessage("value: null is not a Value");
        }
    }

    @Nested
    class OtherMathematics {
        @Test
        void by_hasTheNumberOfTheFunction_andTheDerivativeOfTheOperation() {
            Value x = Value.of(0.5);
            Value sine = Nodes.by(Op.SIN, x, a -> Math.sin(a) + 1e-16);
            assertThat(sine.data()).isEqualTo(Math.sin(0.5) + 1e-16);
            assertThat(sine.op()).isEqualTo(Op.SIN);
            sine.backward();
            assertThat(x.grad()).isEqualTo(Math.cos(0.5));

            Value power = Nodes.by(Op.POW, x, 3, StrictMath::pow);
            assertThat(power.operands()).extracting(Value::data).containsExactly(0.5, 3.0);
            assertThat(Nodes.by(Op.ATAN2, x, x, StrictMath::atan2).data()).isEqualTo(StrictMath.atan2(0.5, 0.5));
            assertThat(Nodes.by(Op.FMA, x, x, x, Math::fma).operands()).containsExactly(x, x, x);
        }

        @Test
        void by_badArguments_areRefusedByName() {
            Value x = Value.of(1);
            assertThatThrownBy(() -> Nodes.by(Op.PLUS, x, Math::sin))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("op: PLUS does not take 1 operands");
            assertThatThrownBy(() -> Nodes.by(Op.POW, x, (Value) null, Math::pow))
                    .hasMessage("second: null is not a Value");
            assertThatThrownBy(() -> Nodes.by(Op.FMA, x, x, null, Math::fma)).hasMessage("third: null is not a Value");
        }
    }
}
