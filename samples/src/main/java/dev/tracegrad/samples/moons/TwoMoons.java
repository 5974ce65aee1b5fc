package dev.tracegrad.samples.moons;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Two half circles of radius 1 that reach into each other: the upper one is side -1, the lower one side 1. */
final class TwoMoons {
    private TwoMoons() {}

    /**
     * The points of {@code make_moons} in scikit-learn ("Generated datasets" in its user guide): with t even from 0 to π,
     * the upper half circle is (cos t, sin t), and the lower one (1 - cos t, 1/2 - sin t).
     *
     * <p>{@link StrictMath} and {@link Random} are specified to the bit, so the points are the same in every JVM.
     *
     * @param each how many points each moon has, at least 2
     * @param noise the standard deviation of what is added to each coordinate
     */
    static List<Point> shuffled(int each, double noise, Random random) {
        List<Point> exact = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            double t = Math.PI * i / (each - 1);
            exact.add(new Point(StrictMath.cos(t), StrictMath.sin(t), -1));
            exact.add(new Point(1 - StrictMath.cos(t), 0.5 - StrictMath.sin(t), 1));
        }
        Collections.shuffle(exact, random);
        return exact.stream()
                .map(point -> new Point(
                        point.x() + noise * random.nextGaussian(),
                        point.y() + noise * random.nextGaussian(),
                        point.side()))
                .toList();
    }
}
