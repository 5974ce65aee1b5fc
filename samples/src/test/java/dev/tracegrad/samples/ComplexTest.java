package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.GradientCheck;
import dev.tracegrad.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComplexTest {
    @Nested
    class SameBits {
        @Test
        void ofTwo_anyNumbers() {
            Inputs.edges(4, this::compareTwo);
            Inputs.random(4, this::compareTwo);
        }

        private void compareTwo(double... x) {
            Complex a = new Complex(x[0], x[1]);
            Complex b = new Complex(x[2], x[3]);
            ComplexTraced s = ComplexTraced.of(a);
            ComplexTraced t = ComplexTraced.of(b);
            Outcome.sameComplex(() -> a.plus(b), () -> s.plus(t), a, b);
            Outcome.sameComplex(() -> a.minus(b), () -> s.minus(t), a, b);
            Outcome.sameComplex(() -> a.times(b), () -> s.times(t), a, b);
            Outcome.sameComplex(() -> a.dividedBy(b), () -> s.dividedBy(t), a, b);
            Outcome.sameComplex(() -> a.plus(b), () -> ComplexTraced.plus(a, t), a, b);
            Outcome.sameComplex(() -> a.minus(b), () -> ComplexTraced.minus(a, t), a, b);
            Outcome.sameComplex(() -> a.times(b), () -> ComplexTraced.times(a, t), a, b);
            Outcome.sameComplex(() -> a.dividedBy(b), () -> ComplexTraced.dividedBy(a, t), a, b);
        }

        @Test
        void ofOne_anyNumbers() {
            Inputs.edges(2, this::compareOne);
            Inputs.random(2, this::compareOne);
        }

        private void compareOne(double... x) {
            Complex z = new Complex(x[0], x[1]);
            ComplexTraced t = ComplexTraced.of(z);
            Outcome.sameComplex(z::sqrt, t::sqrt, z);
            Outcome.same(z::abs, t::abs, z);
            Outcome.same(z::phase, t::phase, z);
            Outcome.sameComplex(z::sqrt, () -> ComplexTraced.sqrt(z), z);
            Outcome.same(z::abs, () -> ComplexTraced.abs(z), z);
            Outcome.same(z::phase, () -> ComplexTraced.phase(z), z);
        }
    }

    @Nested
    class Numbers {
        private final Random random = new Random(1962);

        @Test
        void dividedBy_isTheExactQuotient_butForRounding() {
            for (int i = 0; i < 2_000; i++) {
                Complex a = any();
                Complex b = any();
                Complex quotient = a.dividedBy(b);
                BigDecimal norm = exact(b.re(), b.re()).add(exact(b.im(), b.im()));
                double re = exact(a.re(), b.re())
                        .add(exact(a.im(), b.im()))
                        .divide(norm, MathContext.DECIMAL128)
                        .doubleValue();
                double im = exact(a.im(), b.re())
                        .subtract(exact(a.re(), b.im()))
                        .divide(norm, MathContext.DECIMAL128)
                        .doubleValue();

                assertThat(quotient.minus(new Complex(re, im)).abs()).isLessThan(1e-15 * Math.hypot(re, im));
            }
        }

        /** What the algorithm is for: the textbook's formula has the square of the divisor in it. */
        @Test
        void dividedBy_largeNumbers_doesNotOverflow() {
            Complex large = new Complex(1e300, -1e300);

            assertThat(large.dividedBy(large)).isEqualTo(new Complex(1, 0));
            assertThat(new Complex(1e-200, 0).dividedBy(new Complex(0, 1e-200))).isEqualTo(new Complex(0, -1));
        }

        @Test
        void sqrt_squared_isTheNumber() {
            for (int i = 0; i < 2_000; i++) {
                Complex z = any();
                Complex root = z.sqrt();

                assertThat(root.re()).isPositive();
                assertThat(root.times(root).minus(z).abs()).isLessThan(1e-15 * z.abs());
            }
        }

        @Test
        void sqrt_isExactWhereItCanBe() {
            assertThat(new Complex(3, 4).sqrt()).isEqualTo(new Complex(2, 1));
            assertThat(new Complex(-3, -4).sqrt()).isEqualTo(new Complex(1, -2));
            assertThat(new Complex(-4, 0).sqrt()).isEqualTo(new Complex(0, 2));
            assertThat(new Complex(-4, -0.0).sqrt()).isEqualTo(new Complex(0, -2));
            assertThat(new Complex(0, 0).sqrt()).isEqualTo(new Complex(0, 0));
        }

        @Test
        void polarForm_isTheNumber() {
            assertThat(new Complex(-3, 4).abs()).isEqualTo(5);
            assertThat(new Complex(-1, 0).phase()).isEqualTo(Math.PI);
            assertThat(new Complex(0, -2).phase()).isEqualTo(-Math.PI / 2);
        }

        private static BigDecimal exact(double a, double b) {
            return new BigDecimal(a).multiply(new BigDecimal(b));
        }

        private Complex any() {
            return new Complex(random.nextGaussian(), random.nextGaussian());
        }
    }

    /** The derivative of an analytic function is a complex number, whose parts are the gradient of the real part. */
    @Nested
    class Gradients {
        private static final Complex[] POINTS = {
            new Complex(1.5, -0.5), new Complex(-0.25, 2), new Complex(-3, -1), new Complex(0.125, 0.75)
        };

        @Test
        void ofTwo_areTheDerivatives() {
            for (Complex a : POINTS) {
                for (Complex b : POINTS) {
                    Complex one = new Complex(1, 0);
                    check(ComplexTraced::plus, a, b, one, one);
                    check(ComplexTraced::minus, a, b, one, new Complex(-1, 0));
                    check(ComplexTraced::times, a, b, b, a);
                    check(
                            ComplexTraced::dividedBy,
                            a,
                            b,
                            one.dividedBy(b),
                            new Complex(0, 0).minus(a).dividedBy(b.times(b)));
                }
            }
        }

        private static void check(
                BinaryOperator<ComplexTraced> operation, Complex a, Complex b, Complex da, Complex db) {
            ComplexTraced second = ComplexTraced.constant(b);
            check(x -> operation.apply(x, second), a, da);
            ComplexTraced first = ComplexTraced.constant(a);
            check(x -> operation.apply(first, x), b, db);
            assertThat(first.re().grad()).as("a constant has no gradient").isZero();
        }

        @Test
        void ofSqrt_isTheDerivative() {
            for (Complex z : POINTS) {
                check(ComplexTraced::sqrt, z, new Complex(0.5, 0).dividedBy(z.sqrt()));
            }
        }

        private static void check(UnaryOperator<ComplexTraced> function, Complex point, Complex derivative) {
            Complex ofRe = gradient(function, ComplexTraced::re, point);
            Complex ofIm = gradient(function, ComplexTraced::im, point);

            assertThat(ofRe.minus(new Complex(derivative.re(), -derivative.im()))
                            .abs())
                    .isLessThan(1e-14);
            assertThat(ofIm.minus(new Complex(derivative.im(), derivative.re())).abs())
                    .isLessThan(1e-14);
        }

        private static Complex gradient(
                UnaryOperator<ComplexTraced> function, Function<ComplexTraced, Value> part, Complex point) {
            ComplexTraced input = ComplexTraced.of(point);
            part.apply(function.apply(input)).backward();
            return new Complex(input.re().grad(), input.im().grad());
        }

        @Test
        void ofAbsAndPhase_areSlopes() {
            for (Complex z : POINTS) {
                GradientCheck.of(x -> new ComplexTraced(x[0], x[1]).abs())
                        .against(x -> new Complex(x[0], x[1]).abs())
                        .assertCorrect(z.re(), z.im());
                GradientCheck.of(x -> new ComplexTraced(x[0], x[1]).phase())
                        .against(x -> new Complex(x[0], x[1]).phase())
                        .assertCorrect(z.re(), z.im());
            }
        }
    }

    @Test
    void of_keepsNumbersAsInputsWithTheComponentsNames() {
        ComplexTraced twin = ComplexTraced.of(new Complex(3, -4));
        twin.abs().backward();

        assertThat(twin.re().name()).isEqualTo("re");
        assertThat(twin.re().grad()).isEqualTo(0.6);
        assertThat(twin.im().grad()).isEqualTo(-0.8);
    }
}
