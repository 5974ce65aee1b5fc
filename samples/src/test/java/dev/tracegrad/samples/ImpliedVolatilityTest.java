package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.tracegrad.GradientCheck;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ImpliedVolatilityTest {
    @Nested
    class SameBits {
        @Test
        void of_anyNumbers() {
            Inputs.edges(5, this::compare);
            Inputs.random(5, this::compare);
        }

        @Test
        void of_markets() {
            Random random = new Random(1973);
            for (int i = 0; i < 5_000; i++) {
                double[] market = market(random);
                compare(market);
                market[0] *= 1.5 * random.nextDouble();
                compare(market);
            }
        }

        private void compare(double... x) {
            Outcome.same(() -> plain(x), () -> traced(Values.of(x)), x[0], x[1], x[2], x[3], x[4]);
        }

        @Test
        void zero_anyParabola() {
            Inputs.edges(3, this::compareParabola);
            Inputs.random(3, this::compareParabola);
        }

        private void compareParabola(double... p) {
            Value[] x = Values.of(p);
            Outcome.same(
                    () -> ImpliedVolatility.zero(t -> t * t - p[0], p[1], p[2]),
                    () -> ImpliedVolatilityTraced.zero(t -> t.times(t).minus(x[0]), x[1], x[2]),
                    p[0],
                    p[1],
                    p[2]);
        }
    }

    @Nested
    class Volatility {
        /** J. C. Hull, "Options, Futures, and Other Derivatives": a call of 1.875 has an implied volatility of 23.5 %. */
        @Test
        void hullsCall_isTheTextbooksVolatility() {
            assertThat(ImpliedVolatility.of(1.875, 21, 20, 0.1, 0.25)).isCloseTo(0.235, within(0.0005));
        }

        /**
         * A call at the forward price costs spot * (2 cdf(v / 2) - 1) with v = volatility * sqrt(time), so one for half the
         * spot has v / 2 = 0.67448975, the upper quartile of the normal distribution.
         */
        @Test
        void callAtTheForward_isAQuartile() {
            double strike = 100 * Math.exp(0.03 * 4);

            assertThat(ImpliedVolatility.of(50, 100, strike, 0.03, 4)).isCloseTo(0.6744897502, within(1e-6));
        }

        @Test
        void priceOfAVolatility_givesItBack() {
            Random random = new Random(1976);
            for (int i = 0; i < 5_000; i++) {
                double[] x = market(random);
                double volatility = plain(x);
                double price = BlackScholes.price(x[1], x[2], x[3], volatility, x[4]);

                assertThat(price).isCloseTo(x[0], within(1e-9));
            }
        }

        @Test
        void impossiblePrice_isRefused() {
            assertThatThrownBy(() -> ImpliedVolatility.of(22, 21, 20, 0.1, 0.25))
                    .as("more than the spot")
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no change of sign");
            assertThatThrownBy(() -> ImpliedVolatility.of(1.4, 21, 20, 0.1, 0.25))
                    .as("less than exercise is worth")
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ImpliedVolatility.of(1.875, Double.NaN, 20, 0.1, 0.25))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Zero {
        @Test
        void squareRoot_hasItsDerivative() {
            Value a = Value.of(2);
            Value root = ImpliedVolatilityTraced.zero(x -> x.times(x).minus(a), Value.constant(0), Value.constant(10));
            root.backward();

            assertThat(root.data()).isCloseTo(Math.sqrt(2), within(1e-15));
            assertThat(a.grad()).isCloseTo(0.5 / Math.sqrt(2), within(1e-12));
        }

        @Test
        void flatFunction_isBisected() {
            assertThat(ImpliedVolatility.zero(x -> Math.atan(1000 * (x - 0.3)), -50, 4))
                    .isCloseTo(0.3, within(1e-12));
        }

        @Test
        void functionThatIsNaNInside_isRefused() {
            assertThatThrownBy(() -> ImpliedVolatility.zero(x -> x <= 0 ? -1 : x >= 1 ? 1 : Double.NaN, 0, 1))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining("in 100 steps");
        }
    }

    @Nested
    class Gradient {
        @Test
        void isTheImplicitFunctionTheorems() {
            Random random = new Random(1987);
            for (int i = 0; i < 2_000; i++) {
                double[] x = market(random);
                Value[] inputs = Values.of(x);
                Value volatility = traced(inputs);
                volatility.backward();

                Value[] market = Values.of(x[1], x[2], x[3], volatility.data(), x[4]);
                BlackScholesTraced.price(market[0], market[1], market[2], market[3], market[4])
                        .backward();
                double vega = market[3].grad();

                assertThat(inputs[0].grad()).isCloseTo(1 / vega, withinPercentage(1e-6));
                assertThat(inputs[1].grad()).isCloseTo(-market[0].grad() / vega, withinPercentage(1e-6));
                assertThat(inputs[2].grad()).isCloseTo(-market[1].grad() / vega, withinPercentage(1e-6));
                assertThat(inputs[3].grad()).isCloseTo(-market[2].grad() / vega, withinPercentage(1e-6));
                assertThat(inputs[4].grad()).isCloseTo(-market[4].grad() / vega, withinPercentage(1e-6));
            }
        }

        @Test
        void isTheSlope() {
            GradientCheck.of(ImpliedVolatilityTest::traced)
                    .against(ImpliedVolatilityTest::plain)
                    .named("price", "spot", "strike", "rate", "time")
                    .assertCorrect(1.875, 21, 20, 0.1, 0.25);
        }
    }

    /** A call that is worth something for its volatility: price, spot, strike, rate and time. */
    private static double[] market(Random random) {
        double spot = 50 + 100 * random.nextDouble();
        double strike = spot * (0.7 + 0.6 * random.nextDouble());
        double rate = 0.1 * random.nextDouble() - 0.02;
        double volatility = 0.15 + random.nextDouble();
        double time = 0.25 + 3 * random.nextDouble();
        return new double[] {BlackScholes.price(spot, strike, rate, volatility, time), spot, strike, rate, time};
    }

    private static double plain(double... x) {
        return ImpliedVolatility.of(x[0], x[1], x[2], x[3], x[4]);
    }

    private static Value traced(Value... x) {
        return ImpliedVolatilityTraced.of(x[0], x[1], x[2], x[3], x[4]);
    }
}
