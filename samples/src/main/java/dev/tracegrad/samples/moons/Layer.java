package dev.tracegrad.samples.moons;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Neurons side by side: each has all inputs of the layer, and gives one of its outputs. */
record Layer(List<Neuron> neurons) {
    static Layer random(int inputs, int outputs, boolean rectified, Random random) {
        return new Layer(Stream.generate(() -> Neuron.random(inputs, rectified, random))
                .limit(outputs)
                .toList());
    }

    @Traced
    Value[] at(Value... x) {
        Value[] y = new Value[neurons.size()];
        for (int i = 0; i < y.length; i++) {
            y[i] = neurons.get(i).at(x);
        }
        return y;
    }

    Stream<Value> parameters() {
        return neurons.stream().flatMap(Neuron::parameters);
    }

    Layer map(UnaryOperator<Value> change) {
        return new Layer(neurons.stream().map(neuron -> neuron.map(change)).toList());
    }
}
