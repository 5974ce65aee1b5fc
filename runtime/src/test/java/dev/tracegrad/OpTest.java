package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.OpExamples.Example;
import dev.tracegrad.OpExamples.Function;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class OpTest {
    @Test
    void table_everyOperation_hasAnExample() {
        Set<Op> operations = EnumSet.allOf(Op.class);
        operations.removeAll(EnumSet.of(Op.LEAF, Op.CONSTANT, Op.PRIMITIVE, Op.SUM)); // see CustomOpTest, ValuesTest
        assertThat(OpExamples.ALL.stream().map(Example::op).collect(Collectors.toSet()))
                .isEqualTo(operations);
    }

    @Nested
    class Values {
        @ParameterizedTest
        @FieldSource("dev.tracegrad.OpExamples#ALL")
        void apply_edgeNumbers_isJavasOwnResultBitForBit(Example example) {
            for (double[] operands : EdgeNumbers.operands(example.op().arity())) {
                assertThat(bits(x -> example.op().apply(x), operands))
                        .as("%s%s, seed %d", example, Arrays.toString(operands), EdgeNumbers.SEED)
                        .isEqualTo(bits(example.value(), operands));
            }
        }

        /** The bits of the result, or the class of the exception. */
        private static Object bits(Function function, double[] operands) {
            try {
                return Double.doubleToLongBits(function.of(operands));
            } catch (IllegalArgumentException e) {
                return e.getClass();
            }
        }
    }

    @Nested
    class Partials {
        @ParameterizedTest
        @FieldSource("dev.tracegrad.OpExamples#ALL")
        void partial_smoothPoint_isTheDerivativeWrittenByHand(Example example) {
            for (double[] point : example.points()) {
                for (int k = 0; k < point.length; k++) {
                    double expected = example.partials().get(k).of(point);
                    assertThat(example.op().partial(k, point))
                            .as("%s, operand %d at %s", example, k, Arrays.toString(point))
                            .isCloseTo(expected, within(1e-13 * Math.abs(expected)));
                }
            }
        }

        @ParameterizedTest
        @FieldSource("dev.tracegrad.OpExamples#ALL")
        void partial_smoothPoint_isTheCentralDifference(Example example) {
            for (double[] point : example.points()) {
                for (int k = 0; k < point.length; k++) {
                    double difference = centralDifference(example.value(), point, k);
                    assertThat(example.op().partial(k, point))
                            .as("%s, operand %d at %s", example, k, Arrays.toString(point))
                            .isCloseTo(difference, within(1e-7 * Math.max(1, Math.abs(difference))));
                }
            }
        }

        @ParameterizedTest
        @FieldSource("dev.tracegrad.OpExamples#ALL")
        void examples_everyOne_hasAPartialForEachOperandAndTwoPoints(Example example) {
            assertThat(example.partials()).hasSize(example.op().arity());
            assertThat(example.points())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(point -> assertThat(point).hasSize(example.op().arity()));
        }

        private static double centralDifference(Function function, double[] point, int k) {
            double step = 6e-6 * Math.max(1, Math.abs(point[k]));
            double[] above = point.clone();
            double[] below = point.clone();
            above[k] += step;
            below[k] -= step;
            return (function.of(above) - function.of(below)) / (above[k] - below[k]);
        }
    }

    /** Where the function has no derivative: the value that the row states. */
    @Nested
    class Kinks {
        @ParameterizedTest
        @CsvSource({
            "RELU, 0.0, 0",
            "RELU, -0.0, 0",
            "RELU, NaN, NaN",
            "ABS, 0.0, 0",
            "ABS, -0.0, 0",
            "ABS, NaN, NaN",
            "SQRT, 0.0, Infinity",
            "CBRT, 0.0, Infinity",
            "FLOOR, 1.0, 0",
            "CEIL, 1.0, 0",
            "RINT, 0.5, 0",
            "SIGNUM, 0.0, 0",
        })
        void partial_oneOperand(Op op, double a, double expected) {
            assertThat(op.partial(0, a)).isEqualTo(expected + 0.0, within(0.0));
        }

        @ParameterizedTest
        @CsvSource({
            "MAX, 2, 2, 0.5, 0.5",
            "MIN, 2, 2, 0.5, 0.5",
            "MAX, 0.0, -0.0, 0.5, 0.5",
            "MAX, NaN, 1, NaN, NaN",
            "MIN, 1, NaN, NaN, NaN",
            "POW, 0, 2, 0, 0",
            "POW, 0, 1, 1, 0",
            "POW, 0, 0, 0, -Infinity",
            "POW, -2, 3, 12, NaN",
            "POW, NaN, 0, 0, NaN",
            "REM, 6, 2, 1, -3",
            "REM, 6, Infinity, 1, 0",
            "IEEE_REMAINDER, 5, 2, 1, -2",
            "IEEE_REMAINDER, 6, Infinity, 1, 0",
            "HYPOT, 0, 0, NaN, NaN",
            "COPY_SIGN, 0, -1, 0, 0",
        })
        void partial_twoOperands(Op op, double a, double b, double expectedInA, double expectedInB) {
            assertThat(op.partial(0, a, b)).isEqualTo(expectedInA, within(0.0));
            assertThat(op.partial(1, a, b)).isEqualTo(expectedInB, within(0.0));
        }

        @ParameterizedTest
        @CsvSource({
            "CLAMP, 1, 1, 3, 1, 0, 0",
            "CLAMP, 3, 1, 3, 1, 0, 0",
            "CLAMP, NaN, 1, 3, NaN, NaN, NaN",
            "FMA, Infinity, 2, 3, 2, Infinity, 1",
        })
        void partial_threeOperands(Op op, double a, double b, double c, double inA, double inB, double inC) {
            assertThat(op.partial(0, a, b, c)).isEqualTo(inA, within(0.0));
            assertThat(op.partial(1, a, b, c)).isEqualTo(inB, within(0.0));
            assertThat(op.partial(2, a, b, c)).isEqualTo(inC, within(0.0));
        }

        @Test
        void partial_quotientThatRoundsToATie_countsTheMultipleThatWasTaken() {
            double a = 190.43930616346066; // just off the tie 99.5 b, to which the quotient a / b is rounded
            double b = 1.91396287601468;
            assertThat(Math.rint(a / b)).isEqualTo(100);
            assertThat(Op.IEEE_REMAINDER.partial(1, a, b)).isCloseTo(-99, within(1e-9));
        }
    }

    @Nested
    class Symbols {
        @ParameterizedTest
        @CsvSource({
            "PLUS, +, 2, true",
            "MINUS, -, 2, true",
            "TIMES, *, 2, true",
            "DIV, /, 2, true",
            "REM, %, 2, true",
            "UNARY_MINUS, -, 1, false",
            "RELU, relu, 1, false",
            "POW, pow, 2, false",
            "IEEE_REMAINDER, IEEEremainder, 2, false",
            "FMA, fma, 3, false",
            "PRIMITIVE, primitive, -1, false",
            "LEAF, '', 0, false",
            "CONSTANT, '', 0, false",
        })
        void symbol_arity_isInfix(Op op, String symbol, int arity, boolean infix) {
            assertThat(op.symbol()).isEqualTo(symbol);
            assertThat(op.arity()).isEqualTo(arity);
            assertThat(op.isInfix()).isEqualTo(infix);
        }

        @Test
        void symbol_everyFunction_isAMethodOfValue() {
            List<String> methods = Arrays.stream(Value.class.getMethods())
                    .map(java.lang.reflect.Method::getName)
                    .toList();
            assertThat(OpExamples.ALL)
                    .map(Example::op)
                    .filteredOn(op -> !op.isInfix() && op != Op.UNARY_MINUS)
                    .allSatisfy(op -> assertThat(methods).contains(op.symbol()));
        }
    }

    @Nested
    class BadArguments {
        @ParameterizedTest
        @EnumSource(names = {"LEAF", "CONSTANT"})
        void apply_leaf_isRefused(Op leaf) {
            assertThatIllegalArgumentException()
                    .isThrownBy(leaf::apply)
                    .withMessage("operands: " + leaf + " computes nothing");
        }

        @Test
        void apply_wrongNumberOfOperands_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Op.PLUS.apply(1))
                    .withMessage("operands: PLUS takes 2, but there are 1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Op.SIN.partial(0, 1, 2))
                    .withMessage("operands: SIN takes 1, but there are 2");
        }

        @Test
        void apply_null_isRefusedByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Op.PLUS.apply((double[]) null))
                    .withMessage("operands: null is not an array");
        }

        @Test
        void partial_noSuchOperand_isRefused() {
            assertThatThrownBy(() -> Op.PLUS.partial(2, 1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void clamp_boundsInDisorder_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Op.CLAMP.apply(1, 3, 2))
                    .withMessage("clamp: the minimum 3.0 is not below the maximum 2.0");
        }
    }
}
