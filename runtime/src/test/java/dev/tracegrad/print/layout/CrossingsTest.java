package dev.tracegrad.print.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.print.RandomGraphs;
import dev.tracegrad.print.layout.Item.Segment;
import dev.tracegrad.print.layout.Levels.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrossingsTest {
    static IntStream seeds() {
        return IntStream.range(0, 60).map(i -> i * 3);
    }

    /** The outermost level, in columns but in no order. */
    private static Level level(Graph graph) {
        Model model = new Model(graph, 5_000);
        Levels levels = new Levels(model);
        Level level = levels.level(0);
        Dummies.insert(level, Layering.assign(level));
        return level;
    }

    private static void number(Level level, Comparator<Item> order) {
        for (List<Item> layer : level.layers) {
            layer.sort(order);
            for (int i = 0; i < layer.size(); i++) {
                layer.get(i).place = i;
            }
        }
    }

    /** Pair by pair. */
    private static long counted(Level level) {
        long count = 0;
        for (List<Item> layer : level.layers) {
            List<Segment> segments = new ArrayList<>();
            layer.forEach(item -> segments.addAll(item.rights));
            for (Segment a : segments) {
                for (Segment b : segments) {
                    double left =
                            a.from().place != b.from().place ? a.from().place - b.from().place : a.fromY() - b.fromY();
                    double right = a.to().place != b.to().place ? a.to().place - b.to().place : a.toY() - b.toY();
                    count += left < 0 && right > 0 ? 1 : 0;
                }
            }
        }
        return count;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void of_anyOrder_isTheNumberOfPairsThatCross(int seed) {
        Level level = level(RandomGraphs.of(seed));
        number(level, Comparator.comparingInt((Item item) -> item.key));
        assertThat(new Crossings().of(level.layers)).isEqualTo(counted(level));
        Ordering.run(level.layers);
        assertThat(new Crossings().of(level.layers)).isEqualTo(counted(level));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ordering_any_hasNoMoreCrossingsThanTopologicalOrder(int seed) {
        Level simple = level(RandomGraphs.of(seed));
        Level level = level(RandomGraphs.of(seed));
        number(simple, Comparator.comparingInt((Item item) -> item.key));
        Ordering.run(level.layers);
        assertThat(counted(level)).isLessThanOrEqualTo(counted(simple));
    }

    @Test
    void ordering_allRandomGraphs_haveFarFewer() {
        long before = 0;
        long after = 0;
        for (int seed : seeds().toArray()) {
            Level simple = level(RandomGraphs.of(seed));
            Level level = level(RandomGraphs.of(seed));
            number(simple, Comparator.comparingInt((Item item) -> item.key));
            Ordering.run(level.layers);
            before += counted(simple);
            after += counted(level);
        }
        assertThat(after).isLessThan(before * 6 / 10);
    }

    @Test
    void ordering_tree_hasNone() {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            values.add(Value.of(i));
        }
        while (values.size() > 1) {
            values.add(values.remove(0).minus(values.remove(0)));
        }
        Level level = level(Graph.of(values.get(0)));
        Ordering.run(level.layers);
        assertThat(counted(level)).isZero();
    }
}
