package dev.tracegrad.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program under {@code good/}: its companions are exactly the text under {@code expected/}, and give what the plain
 * methods give, bit for bit. {@code -Dtracegrad.golden=rewrite} writes the texts anew.
 */
class GoodProgramsTest {
    private static final int CALLS = 400;

    private static final boolean REWRITE = "rewrite".equals(System.getProperty("tracegrad.golden"));

    static List<Path> programs() {
        return Programs.good();
    }

    private static Compilation compile(Path program) {
        assumeTrue(Programs.isKnown(program), () -> program + " needs a newer Java");
        Compilation compilation = Programs.good(program);
        assertThat(compilation).succeededWithoutWarnings();
        return compilation;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void companions_areTheExpectedText(Path program) throws IOException {
        Map<String, String> generated = Programs.generatedSources(compile(program));
        assertThat(generated).isNotEmpty();
        for (Map.Entry<String, String> companion : generated.entrySet()) {
            Path golden = Programs.expected(program, companion.getKey());
            if (REWRITE) {
                Files.writeString(golden, companion.getValue());
            }
            assertThat(companion.getValue()).isEqualTo(Files.exists(golden) ? Programs.text(golden) : "");
        }
    }

    @Test
    void expectedTexts_belongToPrograms() {
        List<String> companions = programs().stream()
                .filter(Programs::isKnown)
                .flatMap(program -> Programs.generatedSources(compile(program)).keySet().stream())
                .sorted()
                .toList();
        List<String> golden = Programs.expected().stream()
                .filter(Programs::isKnown)
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
        assertThat(golden).isEqualTo(companions);
    }

    @ParameterizedTest
    @MethodSource("goldenTexts")
    void expectedTexts_haveNoLongLines(Path golden) {
        assertThat(LongLines.of(Programs.text(golden))).isEmpty();
    }

    static List<Path> goldenTexts() {
        return Programs.expected();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void companions_giveTheSameBits(Path program) throws ReflectiveOperationException {
        Compilation compilation = compile(program);
        ClassLoader loader = Programs.classes(compilation);
        List<Companionship> all = new ArrayList<>();
        for (String companionFile : Programs.generatedSources(compilation).keySet()) {
            all.addAll(Companionship.of(loader.loadClass("good." + companionFile.replace(".java", ""))));
        }
        assertThat(all).isNotEmpty();
        for (Companionship pair : all) {
            boolean returned = pair.compareCalls(new Inputs(Inputs.SEED), CALLS);
            assertThat(returned).as("some call of " + pair.plain() + " returns").isTrue();
        }
    }
}
