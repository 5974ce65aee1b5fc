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
    private static final int PROGRAMS = Integer.getInteger("tracegrad.fuzz.programs", 500);
    private static final int BATCH = 50;

    /** From how many programs on every record must occur often. */
    private static final int MANY = 20_000;

    @Test
    void programs_areTracedRightly() {
        long start = System.nanoTime();
        RecordCount records = new RecordCount();
        FuzzBatch batch = new FuzzBatch(records);
        for (int i = 0; i < PROGRAMS; i += BATCH) {
            List<Program> programs = LongStream.range(SEED + i, SEED + Math.min(i + BATCH, PROGRAMS))
                    .mapToObj(ProgramGenerator::generate)
                    .toList();
            batch.check(programs);
            if ((i + BATCH) % 1000 == 0) {
                System.out.printf(
                        "%d random programs, %d findings%n",
                        i + BATCH, batch.findings().size());
            }
        }
        System.out.printf(
                "%d random programs from seed %d in %d s; %s%n%s%n",
                PROGRAMS, SEED, (System.nanoTime() - start) / 1_000_000_000, batch.checks(), records.counts());
        batch.findings().stream().limit(1).forEach(finding -> System.out.printf("%s%n", finding.program()));
        assertThat(batch.checks().getOrDefault(FuzzBatch.CRASHES, 0)).isLessThanOrEqualTo(PROGRAMS / 100);
        assertThat(batch.findings().stream().map(FuzzBatch.Finding::summary)).isEmpty();
        if (PROGRAMS >= MANY) {
            assertThat(records.counts().values()).allMatch(count -> count >= 200);
        } else if (PROGRAMS >= 500) {
            assertThat(records.counts().values()).allMatch(count -> count > 0);
        }
    }
}
