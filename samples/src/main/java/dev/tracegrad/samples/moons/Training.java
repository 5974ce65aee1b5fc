package dev.tracegrad.samples.moons;

import dev.tracegrad.Value;
import java.util.List;
import java.util.function.Consumer;

/** Gradient descent on all points at once, with steps that become shorter. */
final class Training {
    static final int STEPS = 100;

    private Training() {}

    /**
     * How good a network is before a step.
     *
     * @param accuracy the part of the points that are on their side, between 0 and 1
     */
    record Progress(int step, double loss, double accuracy) {}

    /** The network after all steps, each of which is told before it is made. */
    static Mlp train(Mlp network, List<Point> points, Consumer<Progress> told) {
        for (int step = 0; step < STEPS; step++) {
            Value[] scores = Loss.scores(network, points);
            Value loss = Loss.of(network, scores, points);
            told.accept(new Progress(step, loss.data(), Loss.accuracy(scores, points)));
            loss.backward();
            double rate = 1 - 0.9 * step / STEPS;
            network = network.map(p -> Value.of(p.data() - rate * p.grad(), p.name()));
        }
        return network;
    }
}
