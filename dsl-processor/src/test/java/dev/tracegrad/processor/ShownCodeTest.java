package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.palantir.javapoet.JavaFile;
import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import dev.tracegrad.print.GraphFiles;
import dev.tracegrad.print.GraphPrinter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java code of the README and of the guide compiles and prints what stands below it. */
@Tag("long")
class ShownCodeTest {
    private static final Pattern HELD =
            Pattern.compile("<!-- (compiled and run|members|statements|printed by the samples) -->");

    @TempDir
    private Path folder;

    static Stream<Page> pages() {
        return Page.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlock_isHeld(Page page) {
        assertThat(new ShownCode(page).comments())
                .allSatisfy(comment -> assertThat(comment).matches(HELD));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fragments_compile(Page page) throws IOException {
        String example = new ShownCode(Page.readme()).programs().get(0).text();
        assertThat(javac().source("Example.java", example)
                        .source("Fragments.java", new ShownCode(page).fragments())
                        .compile())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void programs_printWhatStandsBelow(Page page) throws Exception {
        List<ShownCode.Program> programs = new ShownCode(page).programs();
        compile(programs);
        for (ShownCode.Program program : programs) {
            assertThat(run(program)).as(program.name()).isEqualTo(program.output());
        }
    }

    private Javac javac() {
        return new Javac(folder).with("-cp", Javac.CLASS_PATH);
    }

    /** Compiles with plain {@code javac}, and with Lombok after Tracegrad on the processor path. */
    private void compile(List<ShownCode.Program> programs) throws Exception {
        Path lombok = Javac.home(Class.forName("lombok.Getter"));
        List<String> arguments = new ArrayList<>(List.of(
                "-J-XX:TieredStopAtLevel=1",
                "-Xlint:all,-processing,-options",
                "-d",
                ".",
                "-cp",
                path(Javac.home(Value.class), Javac.home(Traced.class), lombok),
                "-processorpath",
                path(Javac.home(TracedProcessor.class), Javac.home(JavaFile.class), lombok)));
        for (ShownCode.Program program : programs) {
            String file = program.name() + ".java";
            Files.writeString(folder.resolve(file), program.text());
            arguments.add(file);
        }
        if (!programs.isEmpty()) {
            assertThat(tool("javac", arguments)).doesNotContain(".java:");
        }
    }

    /** What a compiled program prints when it runs in the folder. */
    private String run(ShownCode.Program program) throws Exception {
        return tool(
                "java",
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Duser.language=en",
                        "-cp",
                        path(folder, Javac.home(Value.class)),
                        program.name()));
    }

    /** What a tool of the running JDK prints in the folder. */
    private String tool(String name, List<String> arguments) throws Exception {
        Path output = folder.resolve(name + ".txt");
        Path tool = Path.of(System.getProperty("java.home"), "bin", name);
        Process process = new ProcessBuilder(Stream.concat(Stream.of(tool.toString()), arguments.stream())
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("%s ends", name).isTrue();
        return Files.readString(output).replace(System.lineSeparator(), "\n");
    }

    private static String path(Path... entries) {
        return Stream.of(entries)
                .map(entry -> entry.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The graph of the README's first file, which the documents show in all formats. */
    @Nested
    class FirstFile {
        private final ShownCode.Program program =
                new ShownCode(Page.readme()).programs().get(0);

        @Test
        void picture_isTheOneThatItDraws() throws Exception {
            compile(List.of(program));
            run(program);
            assertThat(texts(Files.readString(folder.resolve("e.svg"))))
                    .isNotEmpty()
                    .isEqualTo(texts(Files.readString(Path.of("..", "docs", "expr.svg"))));
        }

        private List<String> texts(String svg) {
            return Pattern.compile("<(text|title)[^>]*>([^<]*)<")
                    .matcher(svg)
                    .results()
                    .map(text -> text.group(2))
                    .toList();
        }

        @Test
        void linesOfPrinters_areInWhatTheyPrint() throws Exception {
            Graph graph = graph();
            for (String row : ReadmeTest.rows(Page.together(), "printer")) {
                List<MatchResult> texts =
                        Pattern.compile("`([^`]+)`").matcher(row).results().toList();
                Class<?> printer =
                        Class.forName("dev.tracegrad.print." + texts.get(0).group(1));
                String printed = ((GraphPrinter) printer.getConstructor().newInstance()).print(graph);
                assertThat(printed).contains(texts.get(1).group(1).replace("\\|", "|"));
            }
        }

        private Graph graph() throws Exception {
            assertThat(javac().source("Example.java", program.text()).compile()).isEmpty();
            try (var loader = new java.net.URLClassLoader(
                    new java.net.URL[] {folder.toUri().toURL()})) {
                var companion = loader.loadClass("ExampleTraced")
                        .getDeclaredMethod("expression", Value.class, Value.class, Value.class);
                companion.setAccessible(true);
                Graph graph = Graph.of((Value) companion.invoke(null, Value.of(2), Value.of(-3), Value.of(10)));
                graph.backward();
                return graph;
            }
        }

        @Test
        void extensions_areThoseThatThereAre() {
            String refused = catchThrowable(() -> GraphFiles.write(Graph.of(Value.of(1)), folder.resolve("graph.none")))
                    .getMessage();
            List<String> known =
                    Arrays.asList(refused.replaceAll(".*there are: ", "").split(" "));
            assertThat(ReadmeTest.rows(Page.together(), "extension").stream().map(row -> row.split("`")[1]))
                    .containsExactlyInAnyOrderElementsOf(known);
            assertThat(Page.readme().text()).contains("by the file's extension: `");
            assertThat(known)
                    .allSatisfy(extension -> assertThat(Page.readme().text()).contains(extension));
        }
    }
}
