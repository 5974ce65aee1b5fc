package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.GradientCheck;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import org.junit.jupiter.api.Test;

class NeuronTest {
    @Test
    void forward_anyNumbers_isThePlainMethodBitForBit() {
        Inputs.edges(3, NeuronTest::compare);
        Inputs.random(3, NeuronTest::compare);
    }

    private static void compare(double[] input) {
        Neuron neuron = new Neuron(input[0], input[1]);
        Value traced = NeuronTraced.forward(neuron, Value.of(input[2]));

        assertThat(Double.doubleToLongBits(traced.data()))
                .as("tanh(%s * %s + %s)", input[0], input[2], input[1])
                .isEqualTo(Double.doubleToLongBits(neuron.forward(input[2])));
    }

    @Test
    void gradients_areSlopes() {
        GradientCheck.of(x -> new Neuron(x[0], x[1]).forward(x[2]), NeuronTest::gradient)
                .named("w", "b", "x")
                .assertCorrect(0.5, -0.25, 1.5);
    }

    /** The gradients in the fields, which are no arguments of the companion, and in its argument. */
    private static double[] gradient(double[] point) {
        Neuron neuron = new Neuron(point[0], point[1]);
        Value x = Value.of(point[2]);
        NeuronTraced.forward(neuron, x).backward();
        return Values.grad(new Value[] {neuron.w, neuron.b, x});
    }

    @Test
    void forward_twice_sharesTheFields() {
        Neuron neuron = new Neuron(0.5, -0.25);
        Value sum = NeuronTraced.forward(neuron, Value.of(1)).plus(NeuronTraced.forward(neuron, Value.of(2)));

        sum.backward();

        double first = neuron.forward(1);
        double second = neuron.forward(2);
        assertThat(neuron.b.grad()).isCloseTo(2 - first * first - second * second, within(1e-12));
    }
}
