package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every good program said on {@code Value}, as far as it can be: the operators build the graph that the companion builds, with
 * the same operations, order, names and bits. {@code operators.txt} lists the methods that can be said, which
 * {@code -Dtracegrad.golden=rewrite} writes anew.
 */
class OperatorGraphsTest {
    private static final Path LIST = Programs.RESOURCES.resolve("operators.txt");
    private static final int CALLS = 60;

    /** What can be said, but means something else: numbers beside Values in one declaration, work on bits, and rows that are taken for many. */
    private static final Set<String> OTHERS = Set.of("Loops.activeHead", "MathFunctions_OwnMath.abs", "Rows.counts");

    @Test
    void operators_buildTheGraphOfTheCompanion() throws IOException, ReflectiveOperationException {
        List<String> said = new ArrayList<>();
        OnValueComparison comparison = new OnValueComparison(CALLS, false, OTHERS);
        for (Path program : Programs.in("good")) {
            said.addAll(comparison.compare(Programs.source(program), Programs.good(program)));
        }
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.throwing()).isEmpty();
        if ("rewrite".equals(System.getProperty("tracegrad.golden"))) {
            Files.write(LIST, said);
        }
        assertThat(said).isEqualTo(Files.readAllLines(LIST));
    }
}
