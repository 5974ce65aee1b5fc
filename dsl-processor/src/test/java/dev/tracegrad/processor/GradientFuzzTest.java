package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.processor.fuzz.gradient.NumericProgram;
import dev.tracegrad.processor.fuzz.gradient.NumericPrograms;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Gradients of random programs are those of the graph and of differences, and what the programs compute besides stays as it is.
 * {@code -Dtracegrad.gradient.seed} chooses other ones, {@code -Dtracegrad.gradient.programs} how many.
 */
class GradientFuzzTest {
    static final long SEED = Long.getLong("tracegrad.gradient.seed", 20_260_101);

    /** How many are always run. */
    static final int NORMAL = 200;

    private static final int PROGRAMS = Integer.getInteger("tracegrad.gradient.programs", NORMAL);
    private static final int BATCH = 25;

    /** Of so many programs, one is a long one besides. */
    private static final int LONG = 20;

    /** The part of the gradients that may go through the graph. */
    private static final double MOST_THROUGH_GRAPH = 0.2;

    /**
     * The part of the derivatives that may be not finite although the graph gives a number: products of huge numbers in another order. Any
     * other is a finding.
     */
    private static final double MOST_NOT_FINITE = 0.001;

    @Test
    void gradientsOfLongMethods_areRight() {
        GradientBatch batch = new GradientBatch(System.out::println);
        LongStream.range(SEED, SEED + PROGRAMS / LONG)
                .parallel()
                .forEach(seed -> batch.check(List.of(NumericPrograms.generateLong(seed))));
        System.out.printf("long programs with gradients: %s%n", batch.counts());
        assertThat(batch.findings()).isEmpty();
        assertThat(batch.counts().get(GradientBatch.IN_PARTS)).isGreaterThan(PROGRAMS / LONG / 3);
    }

    @Test
    void gradients_areRight() {
        long start = System.nanoTime();
        GradientBatch batch = new GradientBatch(System.out::println);
        LongStream.range(0, (PROGRAMS + BATCH - 1) / BATCH).parallel().forEach(number -> {
            long first = SEED + number * BATCH;
            List<NumericProgram> programs = LongStream.range(first, Math.min(first + BATCH, SEED + PROGRAMS))
                    .mapToObj(NumericPrograms::generate)
                    .toList();
            batch.check(programs);
        });
        System.out.printf(
                "%d random programs with gradients from seed %d in %d s: %s%n",
                PROGRAMS, SEED, (System.nanoTime() - start) / 1_000_000_000, batch.counts());
        batch.reasons().forEach((reason, count) -> System.out.printf("%4d through the graph: %s%n", count, reason));
        int throughGraph =
                batch.reasons().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(batch.findings()).isEmpty();
        assertThat(batch.counts().getOrDefault(GradientCalls.ONLY_BY_GRAPH, 0))
                .isLessThanOrEqualTo((int) (MOST_NOT_FINITE * batch.counts().get("derivatives")));
        if (PROGRAMS >= NORMAL) {
            assertThat(throughGraph)
                    .isLessThan((int) (MOST_THROUGH_GRAPH * batch.counts().get("gradients")));
        }
    }
}
