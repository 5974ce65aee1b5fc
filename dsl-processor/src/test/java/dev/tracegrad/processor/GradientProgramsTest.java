package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.processor.fuzz.gradient.NumericProgram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programs in {@code src/test/resources/gradient} have right gradients, as random programs have, and none of them through the
 * graph. In each of them there once was a wrong one.
 */
class GradientProgramsTest {
    private static final Pattern WRITER = Pattern.compile("@Gradient\\s+static double (\\w+)\\(");
    private static final long[] SEEDS = {1, 2, 3, 4, 5};

    static List<Path> programs() {
        return Programs.in("gradient");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void gradients_areRight(Path program) {
        String text = Programs.text(program);
        String name = program.getFileName().toString().replace(".java", "");
        Set<String> methods = WRITER.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        List<String> told = new ArrayList<>();
        GradientBatch batch = new GradientBatch(told::add);
        Arrays.stream(SEEDS).forEach(seed -> batch.check(List.of(new NumericProgram(seed, name, text, methods))));
        assertThat(batch.findings()).isEmpty();
        assertThat(batch.reasons()).isEmpty();
        assertThat(batch.counts().get("derivatives")).isGreaterThan(100 * methods.size());
    }
}
