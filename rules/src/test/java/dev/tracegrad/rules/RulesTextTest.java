package dev.tracegrad.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Hipparchus began as a copy of Commons Math: the rules for its functions are the same but for the names of packages. */
class RulesTextTest {
    private static String source(String type) throws IOException {
        return Files.readString(Path.of("src/main/java/dev/tracegrad/rules", type + ".java"));
    }

    @Test
    void rulesForHipparchus_areThoseForCommonsMath() throws IOException {
        assertThat(source("Math3Functions")
                        .replace("Math3", "Hipparchus")
                        .replace("org.apache.commons:commons-math3", "org.hipparchus:hipparchus-core")
                        .replace("org.apache.commons.math3", "org.hipparchus"))
                .isEqualTo(source("HipparchusFunctions"));
    }

    @Test
    void everyClassWithRules_isReady() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/dev/tracegrad/rules"))) {
            String ready = source("ReadyRules");
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> {
                                try {
                                    return source(name).contains("@Primitive(");
                                } catch (IOException e) {
                                    throw new AssertionError(e);
                                }
                            }))
                    .hasSize(7)
                    .allMatch(name -> ready.contains(name + ".class"));
        }
    }
}
