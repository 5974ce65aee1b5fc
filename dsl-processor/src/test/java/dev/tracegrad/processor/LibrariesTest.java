package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Public libraries compile with {@code @Traced} before each of their types, whatever of them cannot be traced. The profile
 * {@code libraries} fetches their sources, and says where they are.
 */
@EnabledIfSystemProperty(named = "tracegrad.libraries", matches = ".+")
class LibrariesTest {
    private static final String FOLDER = System.getProperty("tracegrad.libraries", "");
    private static final String SOURCES = "-sources.jar";

    @TempDir
    private Path output;

    static List<Path> libraries() throws IOException {
        return jars().stream().filter(LibrariesTest::isOfSources).toList();
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(FOLDER))) {
            return jars.sorted().toList();
        }
    }

    private static boolean isOfSources(Path jar) {
        return jar.toString().endsWith(SOURCES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void library_compilesWithEveryTypeAnnotated(Path jar) throws IOException {
        Library library = Library.of(jar);
        String classPath = Stream.concat(
                        Stream.of(Javac.CLASS_PATH),
                        jars().stream().filter(other -> !isOfSources(other)).map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
        LibraryBuild plain = LibraryBuild.of(library.plain(), List.of(), classPath, output.resolve("plain"));
        assertThat(plain.errors()).as("without annotations").isEmpty();

        List<TracedProcessor> processors = List.of(new TracedProcessor());
        LibraryBuild build =
                LibraryBuild.of(library.annotated(), List.copyOf(processors), classPath, output.resolve("traced"));
        System.out.printf(
                "%s: %d files, %d errors, of these %d internal and %d in generated files; CPU %.1f s, without %.1f s; "
                        + "left out %s%n",
                library.name(),
                library.plain().size(),
                build.errors().size(),
                build.internalErrors().size(),
                build.generatedErrors().size(),
                build.cpuSeconds(),
                plain.cpuSeconds(),
                build.leftOut());
        assertThat(build.errors()).isEmpty();
    }
}
