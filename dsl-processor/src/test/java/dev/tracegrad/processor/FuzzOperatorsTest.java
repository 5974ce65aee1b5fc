package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.processor.fuzz.Program;
import dev.tracegrad.processor.fuzz.ProgramGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Random programs said on Value, as far as they can be: operators build the graph of the companion. */
class FuzzOperatorsTest {
    private static final int PROGRAMS = Integer.getInteger("tracegrad.fuzz.operators", 25);
    private static final int CALLS = 12;

    @Test
    void operators_buildTheGraphOfTheCompanion() {
        long start = System.nanoTime();
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        List<String> differences = Collections.synchronizedList(new ArrayList<>());
        LongStream.range(FuzzTest.SEED, FuzzTest.SEED + PROGRAMS).parallel().forEach(seed -> {
            OnValueComparison comparison = new OnValueComparison(CALLS, true, Set.of());
            said.addAll(compare(comparison, ProgramGenerator.generate(seed)));
            differences.addAll(comparison.differences());
        });
        System.out.printf(
                "%d methods of %d random programs from seed %d said on Value in %d s%n",
                said.size(), PROGRAMS, FuzzTest.SEED, (System.nanoTime() - start) / 1_000_000_000);
        assertThat(differences).isEmpty();
        assertThat(said).hasSizeGreaterThan(PROGRAMS / 2);
    }

    private static List<String> compare(OnValueComparison comparison, Program program) {
        try {
            JavaFileObject source = JavaFileObjects.forSourceString("good." + program.className(), program.source());
            return comparison.compare(source, Programs.compile(source));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(program.source(), e);
        }
    }
}
