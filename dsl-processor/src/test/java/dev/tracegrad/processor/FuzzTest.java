package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.processor.fuzz.Program;
import dev.tracegrad.processor.fuzz.ProgramGenerator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random programs are accepted, give the same bits when they are traced, and have the gradients that differences have.
 * {@code -Dtracegrad.fuzz.seed} chooses other ones, {@code -Dtracegrad.fuzz.programs} how many.
 */
class FuzzTest {
    static final long SEED = Long.getLong("tracegrad.fuzz.seed", 20_260_101);

    /** How many are always run. */
    static final int NORMAL = 250;

    private static final int PROGRAMS = Integer.getInteger("tracegrad.fuzz.programs", NORMAL);
    private static final int BATCH = 25;

    /** From how many programs on every record must occur often. */
    private static final int MANY = 20_000;

    @Test
    void programs_areTracedRightly() {
        long start = System.nanoTime();
        FuzzReport report = new FuzzReport(finding ->
                System.out.printf("%s%n%s%n", finding, finding.program().source()));
        LongStream.range(0, (PROGRAMS + BATCH - 1) / BATCH).parallel().forEach(batch -> check(batch, report));
        System.out.printf(
                "%d random programs from seed %d in %d s: %s%n",
                PROGRAMS, SEED, (System.nanoTime() - start) / 1_000_000_000, report);
        assertThat(report.findings()).isEmpty();
        assertThat(report.counted(FuzzBatch.CRASHES)).isLessThanOrEqualTo(PROGRAMS / 100);
        assertThat(report.counted(FuzzBatch.LONG_LINES)).isLessThanOrEqualTo(report.counted("lines") / 100_000);
        if (PROGRAMS >= MANY) {
            assertThat(report.records().values()).allMatch(count -> count >= 200);
        } else if (PROGRAMS >= NORMAL) {
            assertThat(report.records().values()).allMatch(count -> count > 0);
        }
    }

    private static void check(long batch, FuzzReport report) {
        long first = SEED + batch * BATCH;
        List<Program> programs = LongStream.range(first, Math.min(first + BATCH, SEED + PROGRAMS))
                .mapToObj(ProgramGenerator::generate)
                .toList();
        new FuzzBatch(report).check(programs);
        report.count("programs", programs.size());
        if (report.counted("programs") % 1000 == 0) {
            System.out.printf("%d of %d random programs%n", report.counted("programs"), PROGRAMS);
        }
    }
}
