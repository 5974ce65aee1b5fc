package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader's type of every expression of the good programs is the one that javac finds later. */
class AttributionTest {
    static List<Path> programs() {
        return Programs.good();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void types_areThoseOfJavac(Path program) {
        assumeTrue(Programs.isKnown(program), () -> program + " needs a newer Java");
        Attribution attribution = new Attribution(body -> {});
        Compilation compilation = Compiler.javac()
                .withProcessors(attribution, new TracedProcessor())
                .compile(Programs.source(program));
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(attribution.read()).hasSizeGreaterThan(10);
        assertThat(attribution.javac()).containsAllEntriesOf(attribution.read());
    }
}
