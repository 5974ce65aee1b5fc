package dev.tracegrad.samples.moons;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A weight for each input, and a bias.
 *
 * @param rectified whether what is below 0 becomes 0: so it is in hidden layers, but not in the last one
 */
record Neuron(Value[] w, Value b, boolean rectified) {
    /** A neuron that has not learned yet: weights even between -1 and 1, and no bias. */
    static Neuron random(int inputs, boolean rectified, Random random) {
        Value[] w = new Value[inputs];
        Arrays.setAll(w, i -> Value.of(2 * random.nextDouble() - 1, "w" + i));
        return new Neuron(w, Value.of(0, "b"), rectified);
    }

    @Traced
    Value at(Value... x) {
        Value sum = b;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * x[i];
        }
        return rectified ? sum.relu() : sum;
    }

    Stream<Value> parameters() {
        return Stream.concat(Arrays.stream(w), Stream.of(b));
    }

    /** The neuron with other parameters, made of these. */
    Neuron map(UnaryOperator<Value> change) {
        return new Neuron(Arrays.stream(w).map(change).toArray(Value[]::new), change.apply(b), rectified);
    }
}
