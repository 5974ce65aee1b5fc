package dev.tracegrad.samples.moons;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.List;

/** How far scores are from what they shall be: of the sign of each point's side, and at least 1 away from 0. */
final class Loss {
    private static final double ALPHA = 1e-4;

    private Loss() {}

    /** What the network says of each point. */
    @Traced
    static Value[] scores(Mlp network, List<Point> points) {
        Value[] scores = new Value[points.size()];
        for (int i = 0; i < scores.length; i++) {
            Point point = points.get(i);
            scores[i] = network.at(point.x(), point.y())[0];
        }
        return scores;
    }

    /**
     * The mean of the hinge loss max(0, 1 - side * score), and, so that parameters stay small, the sum of their squares
     * times {@link #ALPHA}.
     */
    @Traced
    static Value of(Mlp network, Value[] scores, List<Point> points) {
        Value hinges = 0;
        for (int i = 0; i < scores.length; i++) {
            hinges += (1 - points.get(i).side() * scores[i]).relu();
        }
        Value squares = 0;
        for (Value parameter : network.parameters().toList()) {
            squares += parameter * parameter;
        }
        return hinges / scores.length + ALPHA * squares;
    }

    /** The part of the points whose score has the sign of their side. */
    static double accuracy(Value[] scores, List<Point> points) {
        int right = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i].data() * points.get(i).side() > 0) {
                right++;
            }
        }
        return (double) right / scores.length;
    }
}
