package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DerivativesTest {
    private static double bisect(DoubleUnaryOperator f, double low, double high) {
        double a = low;
        double b = high;
        for (int i = 0; i < 200; i++) {
            double middle = (a + b) / 2;
            if (f.applyAsDouble(middle) < 0) {
                a = middle;
            } else {
                b = middle;
            }
        }
        return a;
    }

    @Nested
    class OneUnknown {
        /** The root of x³ + ax = b. */
        private Value root(Value a, Value b) {
            double x = bisect(z -> z * z * z + a.data() * z - b.data(), 0, 10);
            return Derivatives.implicit(
                    Value.of(x), z -> z.times(z).times(z).plus(a.times(z)).minus(b));
        }

        @Test
        void gradient_isThatOfTheImplicitFunctionTheorem() {
            Value a = Value.of(2, "a");
            Value b = Value.of(5, "b");
            Value x = root(a, b);
            x.backward();
            double slope = 3 * x.data() * x.data() + 2;
            assertThat(x.symbol()).isEqualTo("implicit");
            assertThat(a.grad()).isCloseTo(-x.data() / slope, within(1e-15));
            assertThat(b.grad()).isCloseTo(1 / slope, within(1e-15));
            assertThat(Graph.of(x).leaves())
                    .filteredOn(leaf -> leaf.op() == Op.LEAF)
                    .containsExactly(a, b);
        }

        @Test
        void gradient_ofSharedParametersBelowAndAbove_isTheSlope() {
            GradientCheck.of(v -> {
                        Value p = v[0].times(v[1]).exp();
                        Value x = root(p, p.plus(v[1]));
                        return root(x.times(p), x.plus(v[0])).times(x).plus(p);
                    })
                    .assertCorrect(0.7, 0.4);
        }

        @Test
        void number_isTheRootsBitForBit() {
            for (double x : new double[] {-0.0, 0, 3, Double.NaN, 1e-310}) {
                Value root = Derivatives.implicit(Value.of(x), z -> z.minus(x));
                assertThat(Double.doubleToRawLongBits(root.data())).isEqualTo(Double.doubleToRawLongBits(x));
            }
        }

        @Test
        void graphOfTheRoot_isNotUsed() {
            Value a = Value.of(4);
            Value loop = a.sqrt().times(7).div(7);
            Value x = Derivatives.implicit(loop, z -> z.times(z).minus(a));
            assertThat(Graph.of(x).topologicalOrder()).doesNotContain(loop);
            x.backward();
            assertThat(a.grad()).isCloseTo(0.25, within(1e-15));
        }

        @Test
        void doubleRoot_hasAnInfiniteGradient() {
            Value a = Value.of(0);
            Value x = Derivatives.implicit(Value.of(0), z -> z.times(z).minus(a));
            x.backward();
            assertThat(a.grad()).isInfinite();
            assertThat(Graph.of(x).firstNonFinite()).isPresent();
        }

        @Test
        void residualWithoutTheUnknown_hasNoDerivative() {
            Value a = Value.of(0);
            Value x = Derivatives.implicit(Value.of(2), z -> a.times(3));
            x.backward();
            assertThat(a.grad()).isInfinite();
        }

        @Test
        void noRoot_isRefused() {
            Value a = Value.of(4);
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Derivatives.implicit(Value.of(2.5), z -> z.times(z).minus(a)))
                    .withMessage(
                            "root: 2.5 is no root of the residual, which is 2.25 there: a step of Newton's method would "
                                    + "change it by -0.45");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Derivatives.implicit(Value.of(0), z -> z.times(z).minus(a)));
            assertThat(Derivatives.implicit(Value.of(2.0001), z -> z.times(z).minus(a))
                            .data())
                    .isEqualTo(2.0001);
        }

        @Test
        void residualThatChanges_isRefused() {
            AtomicInteger calls = new AtomicInteger();
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Derivatives.implicit(Value.of(2), z -> z.minus(2 + 1e-9 * calls.incrementAndGet())))
                    .withMessage("residual: it gives other numbers when it is called once more");
        }

        @Test
        void null_isRefused() {
            assertThatNullPointerException().isThrownBy(() -> Derivatives.implicit((Value) null, z -> z));
            assertThatNullPointerException()
                    .isThrownBy(() -> Derivatives.implicit(Value.of(1), null))
                    .withMessage("residual: null computes nothing");
            assertThatNullPointerException()
                    .isThrownBy(() -> Derivatives.implicit(Value.of(1), z -> null))
                    .withMessage("residual: null is not a Value");
        }

        @Test
        void plainCode_givesTheRootItself() {
            double[] roots = {1, 2};
            assertThat(Derivatives.implicit(-0.0, z -> {
                        throw new AssertionError("called");
                    }))
                    .isEqualTo(-0.0);
            assertThat(Derivatives.implicit(roots, z -> z)).isNotSameAs(roots).containsExactly(roots);
        }

        @Test
        void residual_isCalledTwiceForAnyNumberOfUnknowns() {
            AtomicInteger calls = new AtomicInteger();
            Derivatives.implicit(new Value[] {Value.of(1), Value.of(2), Value.of(3)}, z -> {
                calls.incrementAndGet();
                return new Value[] {z[0].minus(1), z[1].minus(2), z[2].minus(3)};
            });
            assertThat(calls).hasValue(2);
        }

        /** Each step of an implicit method is a root whose equation has the last one in it. */
        @Test
        void chainOfRoots_isLinearInItsLength() {
            Value rate = Value.of(0.5, "rate");
            Value y = Value.of(1);
            int steps = 20_000;
            double h = 1.0 / steps;
            for (int i = 0; i < steps; i++) {
                Value last = y;
                y = Derivatives.implicit(
                        Value.of(last.data() / (1 + h * 0.5)),
                        z -> z.minus(last).plus(z.times(rate).times(h)));
            }
            y.backward();
            assertThat(rate.grad()).isCloseTo(-Math.pow(1 + h / 2, -steps - 1), within(1e-9));
        }

        @Test
        void deepParameter_needsNoStack() {
            Value a = Value.of(2);
            Value deep = a;
            for (int i = 0; i < 300_000; i++) {
                deep = deep.plus(1e-9);
            }
            Value parameter = deep;
            Value x = Derivatives.implicit(
                    Value.of(Math.sqrt(deep.data())), z -> z.times(z).minus(parameter));
            x.backward();
            assertThat(a.grad()).isCloseTo(0.5 / x.data(), within(1e-14));
        }

        @Test
        void rootInsideTheResidual_isDifferentiatedToo() {
            GradientCheck.of(v -> {
                        double x = bisect(z -> z + Math.cbrt(z + v[0].data()) - v[1].data(), -10, 10);
                        return Derivatives.implicit(Value.of(x), z -> {
                            Value sum = z.plus(v[0]);
                            Value inner = Derivatives.implicit(
                                    Value.of(Math.cbrt(sum.data())),
                                    w -> w.times(w).times(w).minus(sum));
                            return z.plus(inner).minus(v[1]);
                        });
                    })
                    .assertCorrect(0.7, 3);
        }
    }

    @Nested
    class SeveralUnknowns {
        /** x + y = a and xy = b, of which the larger root is x. */
        private Value[] roots(Value a, Value b) {
            double d = Math.sqrt(a.data() * a.data() / 4 - b.data());
            return Derivatives.implicit(Values.of(a.data() / 2 + d, a.data() / 2 - d), z ->
                    new Value[] {z[0].plus(z[1]).minus(a), z[0].times(z[1]).minus(b)});
        }

        @Test
        void gradients_areTheSlopes() {
            GradientCheck.of(v -> {
                        Value[] first = roots(v[0], v[1]);
                        Value[] second = roots(first[0].times(first[0]), first[1]);
                        return second[0].times(first[0]).minus(second[1].div(v[1]));
                    })
                    .assertCorrect(5, 3);
        }

        /** Their first pivot is 0. */
        @Test
        void equationsInAnotherOrder_areSolved() {
            GradientCheck.of(v -> {
                        Value[] x = Derivatives.implicit(
                                Values.of(v[1].data(), v[0].data() / v[1].data(), v[0].data()),
                                z -> new Value[] {z[1].times(z[0]).minus(z[2]), z[2].minus(v[0]), z[0].minus(v[1])});
                        return x[0].plus(x[1].times(x[2]));
                    })
                    .assertCorrect(2, 3);
        }

        @Test
        void linearSystem_hasTheGradientOfItsInverse() {
            int n = 12;
            GradientCheck.of(v -> {
                        Value[] x = Derivatives.implicit(solve(n, v), z -> {
                            Value[] r = new Value[n];
                            for (int i = 0; i < n; i++) {
                                r[i] = v[1].times(-i);
                                for (int j = 0; j < n; j++) {
                                    r[i] = r[i].plus(z[j].times(v[0].plus(entry(i, j))));
                                }
                            }
                            return r;
                        });
                        return x[3].plus(x[7].times(x[0]));
                    })
                    .assertCorrect(0.3, 2);
        }

        private double entry(int i, int j) {
            return Math.sin(i * 7.0 * j + j * j + i);
        }

        /** By elimination. */
        private Value[] solve(int n, Value[] v) {
            double[][] m = new double[n][n + 1];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    m[i][j] = v[0].data() + entry(i, j);
                }
                m[i][n] = v[1].data() * i;
            }
            for (int c = 0; c < n; c++) {
                int p = c;
                for (int i = c; i < n; i++) {
                    p = Math.abs(m[i][c]) > Math.abs(m[p][c]) ? i : p;
                }
                double[] row = m[p];
                m[p] = m[c];
                m[c] = row;
                for (int i = 0; i < n; i++) {
                    double factor = i == c ? 0 : m[i][c] / m[c][c];
                    for (int j = c; j <= n; j++) {
                        m[i][j] -= factor * m[c][j];
                    }
                }
            }
            double[] x = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = m[i][n] / m[i][i];
            }
            return Values.of(x);
        }

        @Test
        void singularMatrix_hasNoGradient() {
            Value a = Value.of(2);
            Value[] x = Derivatives.implicit(Values.of(1, 1), z ->
                    new Value[] {z[0].plus(z[1]).minus(a), z[0].plus(z[1]).minus(a)});
            x[0].backward();
            assertThat(a.grad()).isNaN();
        }

        @Test
        void anotherCount_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Derivatives.implicit(Values.of(1, 2), z -> new Value[] {z[0]}))
                    .withMessage("residual: it gives 1 numbers for 2 unknowns");
        }

        @Test
        void noUnknowns_areNone() {
            assertThat(Derivatives.implicit(new Value[0], z -> z)).isEmpty();
        }
    }
}
