package dev.tracegrad.samples.moons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Op;
import dev.tracegrad.Value;
import dev.tracegrad.print.ListingPrinter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MlpTest {
    private final Value[] w = {Value.of(2, "w0"), Value.of(-3, "w1")};
    private final Value b = Value.of(0.5, "b");

    @Test
    void neuron_rectified_isNeverBelow0() {
        Neuron neuron = new Neuron(w, b, true);

        assertThat(neuron.at(Value.of(4), Value.of(1)).data()).isEqualTo(5.5);
        assertThat(neuron.at(Value.of(1), Value.of(4)).data()).isEqualTo(0);
    }

    @Test
    void neuron_linear_showsItsFormula() {
        Value out = new Neuron(w, b, false).at(Value.of(1, "x"), Value.of(4, "y"));

        assertThat(out.data()).isEqualTo(-9.5);
        assertThat(new ListingPrinter().print(Graph.of(out)))
                .contains("sum = b + ", " = w0 * x ", " = w1 * y ", "Neuron.java:");
        assertThat(b.name()).isEqualTo("b");
    }

    @Test
    void at_isEachLayerAfterTheOther() {
        Neuron sum = new Neuron(new Value[] {Value.of(1), Value.of(1)}, Value.of(0), false);
        Mlp network = new Mlp(
                List.of(new Layer(List.of(new Neuron(w, b, true), sum)), new Layer(List.of(new Neuron(w, b, false)))));

        assertThat(network.at(Value.of(4), Value.of(1)))
                .singleElement()
                .extracting(Value::data)
                .isEqualTo(2 * 5.5 - 3 * 5 + 0.5);
    }

    @Test
    void random_hasTheSizesAsked_weightsBetweenMinus1And1_andNoBias() {
        Mlp network = Mlp.random(new Random(7), 2, 16, 16, 1);

        assertThat(network.layers()).extracting(layer -> layer.neurons().size()).containsExactly(16, 16, 1);
        assertThat(network.layers())
                .extracting(layer -> layer.neurons().get(0).rectified())
                .containsExactly(true, true, false);
        assertThat(network.parameters())
                .hasSize(16 * 3 + 16 * 17 + 17)
                .allSatisfy(parameter -> assertThat(parameter.op()).isEqualTo(Op.LEAF))
                .allSatisfy(parameter -> assertThat(parameter.data()).isBetween(-1.0, 1.0));
        assertThat(network.parameters().filter(parameter -> "b".equals(parameter.name())))
                .hasSize(33)
                .allSatisfy(bias -> assertThat(bias.data()).isZero());
    }

    @Test
    void map_changesEachParameterInItsPlace() {
        Mlp network = Mlp.random(new Random(7), 2, 3, 1);

        Mlp changed = network.map(parameter -> Value.of(parameter.data() + 1));

        assertThat(changed.parameters().map(Value::data))
                .containsExactlyElementsOf(network.parameters()
                        .map(parameter -> parameter.data() + 1)
                        .toList());
        assertThat(changed.layers().get(0).neurons().get(0).rectified()).isTrue();
        assertThat(changed.layers().get(1).neurons().get(0).rectified()).isFalse();
    }
}
