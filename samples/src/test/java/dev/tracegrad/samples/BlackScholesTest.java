package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.tracegrad.GradientCheck;
import dev.tracegrad.Value;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlackScholesTest {
    private static final double[] MARKET = {100, 105, 0.02, 0.25, 0.5};

    @Test
    void price_anyNumbers_isThePlainMethodBitForBit() {
        Inputs.edges(5, BlackScholesTest::compare);
        Inputs.random(5, BlackScholesTest::compare);
    }

    private static void compare(double[] input) {
        long traced = Double.doubleToLongBits(traced(values(input)).data());
        if (traced != Double.doubleToLongBits(plain(input))) {
            throw new AssertionError("not the same bits for " + Arrays.toString(input));
        }
    }

    @Test
    void greeks_areSlopes() {
        GradientCheck.of(BlackScholesTest::traced)
                .against(BlackScholesTest::plain)
                .named("spot", "strike", "rate", "volatility", "time")
                .assertCorrect(MARKET);
    }

    /** The sums of 5,000 prices and of their weighted gradients, as two other systems compute them. */
    @Test
    void pricesAndGreeks_areTheReferenceSums() {
        double prices = 0;
        double checksum = 0;
        for (int i = 0; i < 5_000; i++) {
            Value[] inputs = values(80 + i % 41, 100, 0.01 + i % 7 * 0.005, 0.1 + i % 13 * 0.02, 0.25 + i % 5 * 0.5);
            Value price = traced(inputs);
            price.backward();
            prices += price.data();
            for (int j = 0; j < inputs.length; j++) {
                checksum += (1 + j) * inputs[j].grad();
            }
        }
        assertThat(prices).isCloseTo(60606.0545793189, withinPercentage(1e-10));
        assertThat(checksum).isCloseTo(1701236.45793597, withinPercentage(1e-10));
    }

    private static double plain(double... x) {
        return BlackScholes.price(x[0], x[1], x[2], x[3], x[4]);
    }

    private static Value traced(Value... x) {
        return BlackScholesTraced.price(x[0], x[1], x[2], x[3], x[4]);
    }

    private static Value[] values(double... numbers) {
        return Arrays.stream(numbers).mapToObj(Value::of).toArray(Value[]::new);
    }
}
