package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.Value;
import org.junit.jupiter.api.Test;

class NeuronTest {
    private static final double STEP = 1e-5;

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
    void gradients_areCentralDifferences() {
        Neuron neuron = new Neuron(0.5, -0.25);
        Value x = Value.of(1.5);
        NeuronTraced.forward(neuron, x).backward();

        assertThat(neuron.w.grad()).isCloseTo((at(STEP, 0, 0) - at(-STEP, 0, 0)) / (2 * STEP), within(1e-9));
        assertThat(neuron.b.grad()).isCloseTo((at(0, STEP, 0) - at(0, -STEP, 0)) / (2 * STEP), within(1e-9));
        assertThat(x.grad()).isCloseTo((at(0, 0, STEP) - at(0, 0, -STEP)) / (2 * STEP), within(1e-9));
    }

    private static double at(double dw, double db, double dx) {
        return new Neuron(0.5 + dw, -0.25 + db).forward(1.5 + dx);
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
