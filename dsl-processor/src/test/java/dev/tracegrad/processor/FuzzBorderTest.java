package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.processor.fuzz.border.BorderGenerator;
import dev.tracegrad.processor.fuzz.border.BorderProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs at the border of traced code are refused with an error at a place, or give the same bits, texts and exceptions
 * when they are traced, and the gradients that differences have: one of them for ten of {@link FuzzTest}.
 */
class FuzzBorderTest {
    private static final int PROGRAMS = Integer.getInteger(
            "tracegrad.fuzz.border", Integer.getInteger("tracegrad.fuzz.programs", FuzzTest.NORMAL) / 10);

    private static final int BATCH = 25;

    @TempDir
    Path folder;

    @Test
    void programs_areTracedRightlyOrRefused() {
        assertThat(run(FuzzTest.SEED, PROGRAMS, folder).findings()).isEmpty();
    }

    static BorderReport run(long seed, int programs, Path folder) {
        long start = System.nanoTime();
        BorderReport report = new BorderReport(finding ->
                System.out.printf("%s%n%s%n", finding, finding.program().source()));
        LongStream.range(0, (programs + BATCH - 1) / BATCH).parallel().forEach(batch -> {
            long first = seed + batch * BATCH;
            List<BorderProgram> made = LongStream.range(first, Math.min(first + BATCH, seed + programs))
                    .mapToObj(BorderGenerator::generate)
                    .toList();
            try {
                new BorderBatch(report, folder.resolve("batch" + batch)).check(made);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        System.out.printf(
                "%d random programs at the border from seed %d in %d s: %s%n",
                programs, seed, (System.nanoTime() - start) / 1_000_000_000, report);
        return report;
    }
}
