package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.processor.fuzz.Program;
import dev.tracegrad.processor.fuzz.ProgramGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random programs said on Value, as far as they can be: operators build the graph of the companion. */
class FuzzOperatorsTest {
    private static final int PROGRAMS = Integer.getInteger("tracegrad.fuzz.programs", 500) / 10;
    private static final int CALLS = 12;

    @Test
    void operators_buildTheGraphOfTheCompanion() throws ReflectiveOperationException {
        long start = System.nanoTime();
        List<String> said = new ArrayList<>();
        OnValueComparison comparison = new OnValueComparison(CALLS, true, Set.of());
        for (long seed = FuzzTest.SEED; seed < FuzzTest.SEED + PROGRAMS; seed++) {
            Program program = ProgramGenerator.generate(seed);
            said.addAll(comparison.compare(
                    JavaFileObjects.forSourceString("good." + program.className(), program.source())));
        }
        System.out.printf(
                "%d methods of %d random programs from seed %d said on Value in %d s%n",
                said.size(), PROGRAMS, FuzzTest.SEED, (System.nanoTime() - start) / 1_000_000_000);
        assertThat(comparison.differences()).isEmpty();
        assertThat(said).hasSizeGreaterThan(PROGRAMS / 2);
    }
}
