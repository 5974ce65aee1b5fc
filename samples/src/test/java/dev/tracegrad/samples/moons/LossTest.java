package dev.tracegrad.samples.moons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.Value;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LossTest {
    private static final double STEP = 1e-6;

    @Test
    void of_isTheMeanHingeAndTheSquares() {
        Mlp network = new Mlp(List.of(new Layer(
                List.of(new Neuron(new Value[] {Value.of(3), Value.of(0)}, Value.of(-2), false)))));
        List<Point> points =
                List.of(new Point(2, 0, 1), new Point(1, 0, 1), new Point(0.5, 0, -1), new Point(1, 0, -1));

        Value[] scores = Loss.scores(network, points);

        assertThat(scores).extracting(Value::data).containsExactly(4.0, 1.0, -0.5, 1.0);
        assertThat(Loss.of(network, scores, points).data())
                .isCloseTo((0 + 0 + 0.5 + 2) / 4 + 1e-4 * (9 + 4), within(1e-15));
        assertThat(Loss.accuracy(scores, points)).isEqualTo(0.75);
    }

    /** A parameter of each layer, a weight and a bias among them; at these numbers no hinge and no neuron is at its kink. */
    @Test
    void gradient_atTheStart_isTheCentralDifference() {
        Random random = new Random(Moons.SEED);
        List<Point> points = Moons.points(random);
        Mlp network = Moons.network(random);
        Loss.of(network, Loss.scores(network, points), points).backward();

        List<Value> parameters = network.parameters().toList();
        for (int i : List.of(0, 1, 2, 40, 48, 60, 64, 200, 319, 320, 330, 336)) {
            Value parameter = parameters.get(i);
            double slope =
                    (loss(network, points, parameter, STEP) - loss(network, points, parameter, -STEP)) / (2 * STEP);
            assertThat(parameter.grad()).as("parameter %d", i).isCloseTo(slope, within(1e-8));
        }
        assertThat(parameters).filteredOn(parameter -> parameter.grad() != 0).hasSizeGreaterThan(200);
    }

    private static double loss(Mlp network, List<Point> points, Value parameter, double more) {
        Mlp changed = network.map(each -> each == parameter ? Value.of(each.data() + more) : each);
        return Loss.of(changed, Loss.scores(changed, points), points).data();
    }
}
