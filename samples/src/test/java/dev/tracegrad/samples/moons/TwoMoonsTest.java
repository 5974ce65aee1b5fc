package dev.tracegrad.samples.moons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoMoonsTest {
    @Test
    void shuffled_withoutNoise_areHalfCirclesFromEndToEnd() {
        List<Point> points = TwoMoons.shuffled(5, 0, new Random(3));

        double diagonal = Math.sqrt(0.5);
        assertThat(points)
                .hasSize(10)
                .allSatisfy(point -> assertThat(
                                point.side() < 0
                                        ? Math.hypot(point.x(), point.y())
                                        : Math.hypot(point.x() - 1, point.y() - 0.5))
                        .isCloseTo(1, within(1e-15)));
        assertThat(points)
                .anySatisfy(point -> same(point, 1, 0, -1))
                .anySatisfy(point -> same(point, diagonal, diagonal, -1))
                .anySatisfy(point -> same(point, 0, 1, -1))
                .anySatisfy(point -> same(point, -1, 0, -1))
                .anySatisfy(point -> same(point, 0, 0.5, 1))
                .anySatisfy(point -> same(point, 1 + diagonal, 0.5 - diagonal, 1))
                .anySatisfy(point -> same(point, 1, -0.5, 1))
                .anySatisfy(point -> same(point, 2, 0.5, 1));
    }

    private static void same(Point point, double x, double y, int side) {
        assertThat(point.x()).isCloseTo(x, within(1e-15));
        assertThat(point.y()).isCloseTo(y, within(1e-15));
        assertThat(point.side()).isEqualTo(side);
    }

    @Test
    void shuffled_withNoise_hasItsDeviation() {
        double squares = TwoMoons.shuffled(5_000, 0.1, new Random(4)).stream()
                .mapToDouble(point -> point.side() < 0
                        ? Math.hypot(point.x(), point.y()) - 1
                        : Math.hypot(point.x() - 1, point.y() - 0.5) - 1)
                .map(distance -> distance * distance)
                .average()
                .orElseThrow();

        assertThat(Math.sqrt(squares)).isCloseTo(0.1, within(0.003));
    }

    @Test
    void shuffled_sameSeed_areTheSamePoints() {
        assertThat(TwoMoons.shuffled(50, 0.1, new Random(5)))
                .isEqualTo(TwoMoons.shuffled(50, 0.1, new Random(5)))
                .isNotEqualTo(TwoMoons.shuffled(50, 0.1, new Random(6)));
    }
}
