package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static final double[] EDGES = {
        1e17, 1, -1e17, -0.0, 0.0, Double.NaN, Double.MIN_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 3
    };

    @Nested
    class Making {
        @Test
        void of_numbers_areLeavesOfTheirOwn() {
            Value[] values = Values.of(1, 1);
            assertThat(values).extracting(Value::data).containsExactly(1.0, 1.0);
            assertThat(values[0]).isNotSameAs(values[1]);
            assertThat(values).extracting(Value::op).containsOnly(Op.LEAF);
        }

        @Test
        void of_rows_keepsTheirShapeAndNullRows() {
            Value[][] values = Values.of(new double[][] {{1, 2}, null, {}});
            assertThat(values[0]).extracting(Value::data).containsExactly(1.0, 2.0);
            assertThat(values[1]).isNull();
            assertThat(values[2]).isEmpty();
        }

        @Test
        void of_threeDimensions_keepsTheirShapeAndNulls() {
            double[][] rows = {{1}, null};
            Value[][][] values = Values.of(new double[][][] {rows, null, rows});
            assertThat(values[0][0][0].op()).isEqualTo(Op.LEAF);
            assertThat(values[0][0][0].data()).isEqualTo(1);
            assertThat(values[0][1]).isNull();
            assertThat(values[1]).isNull();
            assertThat(values[2]).isSameAs(values[0]);
            assertThatThrownBy(() -> Values.of((double[][][]) null)).hasMessage("data: null is not an array");
        }

        @Test
        void oneRowInTwoPlaces_isOneRow() {
            double[] row = {1, 2};
            double[][] rows = {row, {1, 2}, row};
            Value[][] values = Values.of(rows);
            assertThat(values[2]).isSameAs(values[0]).isNotSameAs(values[1]);
            Value[][][] constants = Values.constants(new double[][][] {rows, rows});
            assertThat(constants[1]).isSameAs(constants[0]);
            assertThat(constants[0][2]).isSameAs(constants[0][0]).isNotSameAs(constants[0][1]);
            double[][] data = Values.data(values);
            assertThat(data[2]).isSameAs(data[0]).isNotSameAs(data[1]);
        }

        @Test
        void constants_areConstants_andPassNullOn() {
            assertThat(Values.constants(new double[] {2})).extracting(Value::op).containsOnly(Op.CONSTANT);
            assertThat(Values.constants((double[]) null)).isNull();
            assertThat(Values.constants((double[][]) null)).isNull();
            assertThat(Values.constants((double[][][]) null)).isNull();
            assertThat(Values.constants(new double[][][] {{{3}}})[0][0][0].data())
                    .isEqualTo(3);
        }

        @Test
        void zeros_holdAConstantInEveryPlace() {
            assertThat(Values.zeros(2)).hasSize(2).allSatisfy(ValuesTest::isZero);
            assertThat(List.of(Values.zeros(2, 3)))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row).hasSize(3).allSatisfy(ValuesTest::isZero));
            isZero(Values.zeros(1, 2, 3)[0][1][2]);
            assertThatThrownBy(() -> Values.zeros(-1)).isInstanceOf(NegativeArraySizeException.class);
        }
    }

    private static void isZero(Value value) {
        assertThat(value.op()).isEqualTo(Op.CONSTANT);
        assertThat(Double.doubleToLongBits(value.data())).isZero();
    }

    @Nested
    class Reading {
        @Test
        void data_areTheNumbers_andNullStaysNull() {
            assertThat(Values.data(Values.of(EDGES))).isEqualTo(EDGES);
            assertThat(Values.data((Value[]) null)).isNull();
            assertThat(Values.data((Value[][]) null)).isNull();
            assertThat(Values.data(Values.of(new double[][] {{1}, {2, 3}}))[1]).containsExactly(2, 3);
        }

        @Test
        void grad_afterBackward_areTheGradients() {
            Value[] x = Values.of(2, 3);
            x[0].times(x[1]).backward();
            assertThat(Values.grad(x)).containsExactly(3, 2);
        }

        @Test
        void grad_ofRows_hasTheirShape() {
            Value[] row = Values.of(2, 3);
            Value[][] rows = {row, null, row, {}};
            row[0].times(row[1]).backward();
            double[][] gradients = Values.grad(rows);
            assertThat(gradients).isDeepEqualTo(new double[][] {{3, 2}, null, {3, 2}, {}});
            assertThat(gradients[2]).isSameAs(gradients[0]);
            double[][][] deeper = Values.grad(new Value[][][] {rows, null, rows});
            assertThat(deeper[0]).isDeepEqualTo(gradients);
            assertThat(deeper[1]).isNull();
            assertThat(deeper[2]).isSameAs(deeper[0]);
        }

        @Test
        void data_ofThreeDimensions_hasTheirShape() {
            double[][] rows = {{1, 2}, null};
            double[][][] data = Values.data(Values.of(new double[][][] {rows, null, rows}));
            assertThat(data[0]).isDeepEqualTo(rows);
            assertThat(data[1]).isNull();
            assertThat(data[2]).isSameAs(data[0]);
            assertThat(Values.data((Value[][][]) null)).isNull();
        }
    }

    @Nested
    class Copying {
        @Test
        void copyOf_longer_isPaddedWithZeros_asArraysDoes() {
            assertThat(Values.data(Values.copyOf(Values.of(1, 2), 4))).isEqualTo(Arrays.copyOf(new double[] {1, 2}, 4));
            assertThat(Values.data(Values.copyOf(Values.of(1, 2), 1))).containsExactly(1);
        }

        @Test
        void copyOfRange_isThatOfArrays() {
            double[] numbers = {1, 2, 3};
            for (int from = 0; from <= 3; from++) {
                for (int to = from; to < 6; to++) {
                    assertThat(Values.data(Values.copyOfRange(Values.of(numbers), from, to)))
                            .isEqualTo(Arrays.copyOfRange(numbers, from, to));
                }
            }
        }

        @Test
        void sort_edgeNumbers_isTheOrderOfArrays() {
            double[] sorted = EDGES.clone();
            Arrays.sort(sorted);
            Value[] values = Values.of(EDGES);
            Values.sort(values);
            assertThat(bits(Values.data(values))).isEqualTo(bits(sorted));

            double[] part = EDGES.clone();
            Arrays.sort(part, 2, 6);
            Value[] partly = Values.of(EDGES);
            Values.sort(partly, 2, 6);
            assertThat(bits(Values.data(partly))).isEqualTo(bits(part));
        }

        private static List<Long> bits(double[] numbers) {
            return DoubleStream.of(numbers).mapToObj(Double::doubleToLongBits).toList();
        }
    }

    @Nested
    class Sums {
        @Test
        void sum_hasTheBitsOfDoubleStream() {
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < 2_000; i++) {
                double[] numbers = random.doubles(random.nextInt(8))
                        .map(x -> random.nextInt(5) == 0 ? EDGES[random.nextInt(EDGES.length)] : x * 1e16)
                        .toArray();
                double expected = DoubleStream.of(numbers).sum();
                assertThat(Double.doubleToLongBits(
                                Values.sum(Values.of(numbers)).data()))
                        .as(Arrays.toString(numbers))
                        .isEqualTo(Double.doubleToLongBits(expected));
            }
        }

        @Test
        void sum_isOneNodeOfAllOperands_withGradientOne() {
            Value[] x = Values.of(2, 3, 4, 5);
            Value sum = Values.sum(x);
            assertThat(sum.op()).isEqualTo(Op.SUM);
            assertThat(sum.operands()).containsExactly(x);
            assertThat(Graph.of(sum).size()).isEqualTo(5);
            sum.times(2).backward();
            assertThat(Values.grad(x)).containsOnly(2);
            assertThat(Op.SUM.apply(new double[] {1, 2, 3})).isEqualTo(6);
            assertThat(Op.SUM.partial(2, 1, 2, 3)).isEqualTo(1);
            assertThat(Op.SUM.arity()).isEqualTo(-1);
            assertThat(Op.SUM.isInfix()).isFalse();
        }

        @Test
        void sum_ofNothing_isALeafOfItsOwn_andOfOneIsANode() {
            assertThat(Values.sum(new Value[0]).data()).isZero();
            assertThat(Graph.of(Values.sum(new Value[0])).size()).isEqualTo(1);
            assertThat(Values.sum(Values.of(3)).operands()).hasSize(1);
        }

        @Test
        void sum_keepsItsOperands_whenTheArrayChanges() {
            Value[] x = Values.of(2, 3);
            Value sum = Values.sum(x);
            x[0] = Value.of(9);
            assertThat(sum.operands().get(0).data()).isEqualTo(2);
        }

        @Test
        void sum_null_isRefusedByName() {
            assertThatThrownBy(() -> Values.sum(new Value[] {null}))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("values: null is not a Value");
        }
    }
}
