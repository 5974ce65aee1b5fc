package dev.tracegrad.samples.moons;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A multi-layer perceptron: each layer's outputs are the inputs of the next one. */
record Mlp(List<Layer> layers) {
    /** A network that has not learned yet; the last layer is linear, those before it are rectified. */
    static Mlp random(Random random, int inputs, int... outputs) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < outputs.length; i++) {
            boolean hidden = i < outputs.length - 1;
            layers.add(Layer.random(i == 0 ? inputs : outputs[i - 1], outputs[i], hidden, random));
        }
        return new Mlp(List.copyOf(layers));
    }

    @Traced
    Value[] at(Value... x) {
        for (Layer layer : layers) {
            x = layer.at(x);
        }
        return x;
    }

    Stream<Value> parameters() {
        return layers.stream().flatMap(Layer::parameters);
    }

    /** The network with other parameters, made of these: data never changes, so a step of learning makes new leaves. */
    Mlp map(UnaryOperator<Value> change) {
        return new Mlp(layers.stream().map(layer -> layer.map(change)).toList());
    }
}
