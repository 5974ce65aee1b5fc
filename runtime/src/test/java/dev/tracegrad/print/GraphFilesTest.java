package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tracegrad.Graph;
import dev.tracegrad.print.GraphFiles.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFilesTest {
    @TempDir
    private Path directory;

    private final Graph graph = SampleGraph.NASTY_NAMES.graph();

    @Nested
    class Texts {
        static Stream<Arguments> texts() {
            return Stream.of(
                    Arguments.of("e.txt", new TextPrinter()),
                    Arguments.of("E.TXT", new TextPrinter()),
                    Arguments.of("two.dots.txt", new TextPrinter()),
                    Arguments.of("e.dot", new DotPrinter()),
                    Arguments.of("e.Dot", new DotPrinter()),
                    Arguments.of("e.html", new HtmlPrinter()),
                    Arguments.of("e.mmd", new MermaidPrinter()),
                    Arguments.of("e.graphml", new GraphmlPrinter()),
                    Arguments.of("e.json", new JsonPrinter()),
                    Arguments.of("e.SVG", new SvgPrinter()));
        }

        @ParameterizedTest
        @MethodSource("texts")
        void write_extensionOfAText_writesThePrintersTextInUtf8(String name, GraphPrinter printer) throws IOException {
            Path file = directory.resolve(name);
            Written written = GraphFiles.write(graph, file);
            assertThat(written).isEqualTo(new Written(file, true, "The graph was written to " + file + "."));
            assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(printer.print(graph));
        }

        @Test
        void write_oldFile_isReplaced() throws IOException {
            Path file = Files.writeString(directory.resolve("e.txt"), "old ".repeat(1_000));
            GraphFiles.write(graph, file);
            assertThat(Files.readString(file)).isEqualTo(new TextPrinter().print(graph));
            assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
        }
    }

    @Nested
    class Reading {
        @Test
        void read_writtenFile_isTheSameGraph() throws IOException {
            Path file = directory.resolve("e.json");
            GraphFiles.write(graph, file);
            assertThat(new JsonPrinter().print(GraphFiles.read(file))).isEqualTo(new JsonPrinter().print(graph));
        }

        @Test
        void read_wrongFile_isNamed() throws IOException {
            Path file = Files.writeString(directory.resolve("e.json"), "[]");
            assertThatIOException()
                    .isThrownBy(() -> GraphFiles.read(file))
                    .isInstanceOf(GraphFormatException.class)
                    .withMessage(
                            file + ": line 1, column 1: the graph should begin with '{', but '[' is what is there");
        }

        @Test
        void read_otherCharset_isRefused() throws IOException {
            Path file = Files.write(directory.resolve("e.json"), new byte[] {'{', '"', (byte) 0xe4, '"'});
            assertThatIOException()
                    .isThrownBy(() -> GraphFiles.read(file))
                    .withMessage(file + ": is not a text in UTF-8");
        }

        @Test
        void read_otherExtension_isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GraphFiles.read(Path.of("e.dot")))
                    .withMessage("file: e.dot cannot be read back; only .json can");
        }

        @Test
        void read_missingFile_isRefused() {
            assertThatIOException()
                    .isThrownBy(() -> GraphFiles.read(directory.resolve("e.json")))
                    .isInstanceOf(NoSuchFileException.class);
        }

        @Test
        void read_null_isRefusedByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> GraphFiles.read(null))
                    .withMessage("file: null is not a Path");
        }
    }

    @Nested
    class Pictures {
        @Test
        void write_png_isAPicture() throws IOException {
            Path picture = directory.resolve("e.png");
            assertThat(GraphFiles.write(graph, picture))
                    .isEqualTo(new Written(picture, true, "The graph was written to " + picture + "."));
            assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
        }

        @Test
        void toSvg_anyGraph_isThePrintersText() {
            assertThat(GraphFiles.toSvg(graph)).isEqualTo(new SvgPrinter().print(graph));
        }
    }

    @Nested
    class WithoutGraphviz {
        private final RecordingLog log = new RecordingLog();

        @ParameterizedTest
        @ValueSource(strings = {"e.png", "e.svg", "e.PNG"})
        void writeWithDot_picture_isDrawnWithoutAndSaysSo(String name) throws IOException {
            Path picture = directory.resolve(name);
            Written written = GraphFiles.writeWithDot(graph, picture, Optional.empty(), log);
            assertThat(written.file()).isEqualTo(picture);
            assertThat(written.asAsked()).isFalse();
            assertThat(written.note())
                    .isEqualTo("There is no dot (Graphviz) on the PATH, so " + picture + " was drawn without it.");
            assertThat(log.warnings).containsExactly(written.note());
            assertThat(picture).isNotEmptyFile();
        }

        @Test
        void writeWithDot_text_needsNone() throws IOException {
            Path file = directory.resolve("e.dot");
            assertThat(GraphFiles.writeWithDot(graph, file, Optional.empty(), log)
                            .asAsked())
                    .isTrue();
            assertThat(log.warnings).isEmpty();
        }
    }

    @Nested
    class WithGraphviz {
        private Optional<Graphviz> program(String script) throws IOException {
            Path programs = Files.createDirectories(directory.resolve("programs"));
            return Optional.of(
                    new Graphviz(GraphvizTest.program(programs.resolve("dot"), script), Duration.ofMinutes(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"e.png", "e.SVG"})
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program is a shell script")
        void writeWithDot_picture_isWhatTheProgramDraws(String name) throws IOException {
            Path picture = directory.resolve(name);
            Written written = GraphFiles.writeWithDot(
                    graph, picture, program("printf '%s' \"$1\" > \"${2#-o}\"\n"), new RecordingLog());
            assertThat(written.file()).isEqualTo(picture);
            assertThat(written.asAsked()).isTrue();
            assertThat(picture).hasContent("-T" + name.substring(2).toLowerCase());
        }

        @Test
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program is a shell script")
        void writeWithDot_programThatFails_leavesTheOldPictureAndNothingElse() throws IOException {
            Path pictures = Files.createDirectory(directory.resolve("pictures"));
            Path picture = Files.writeString(pictures.resolve("e.png"), "old");
            Optional<Graphviz> failing = program("printf half > \"${2#-o}\"\necho 'out of memory'\nexit 1\n");
            assertThatIOException()
                    .isThrownBy(() -> GraphFiles.writeWithDot(graph, picture, failing, new RecordingLog()))
                    .withMessageContaining("(exit code 1): out of memory");
            assertThat(picture).hasContent("old");
            assertThat(pictures).isDirectoryNotContaining(path -> !path.equals(picture));
        }

        @ParameterizedTest
        @ValueSource(strings = {"e.png", "e.svg"})
        void writeWithDot_installed_isAPicture(String name) throws IOException {
            assumeTrue(Graphviz.on(System.getenv("PATH")).isPresent(), "there is no dot on the PATH");
            Path picture = directory.resolve(name);
            assertThat(GraphFiles.writeWithDot(graph, picture).asAsked()).isTrue();
            assertThat(picture).isNotEmptyFile();
        }
    }

    @Nested
    class BadArguments {
        @ParameterizedTest
        @ValueSource(strings = {"e", "e.", "e.xyz", "etxt", "e.txt.gz", ".png", "/", ""})
        void write_noKnownExtension_isRefusedAndTheKnownAreNamed(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GraphFiles.write(graph, Path.of(name)))
                    .withMessage("file: the name of " + Path.of(name)
                            + " has none of the extensions there are: .txt .dot .html .mmd .graphml .json .png .svg");
        }

        @Test
        void write_null_isRefusedByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> GraphFiles.write(null, Path.of("e.txt")))
                    .withMessage("graph: null is not a Graph");
            assertThatNullPointerException()
                    .isThrownBy(() -> GraphFiles.write(graph, null))
                    .withMessage("file: null is not a Path");
        }

        @ParameterizedTest
        @ValueSource(strings = {"e.txt", "e.dot", "e.mmd", "e.graphml", "e.json", "e.png", "e.svg"})
        void write_directoryMissing_isRefused(String name) {
            Path file = directory.resolve("missing").resolve(name);
            assertThatIOException()
                    .isThrownBy(() -> GraphFiles.write(graph, file))
                    .isInstanceOf(NoSuchFileException.class)
                    .withMessageContaining("there is no directory " + file.getParent());
        }

        @Test
        void write_toADirectory_isRefused() throws IOException {
            Path file = Files.createDirectory(directory.resolve("e.txt"));
            assertThatIOException()
                    .isThrownBy(() -> GraphFiles.write(graph, file))
                    .isInstanceOf(FileSystemException.class)
                    .withMessage(file + ": is a directory, not a file");
        }
    }

    private static final class RecordingLog implements System.Logger {
        private final List<String> warnings = new ArrayList<>();

        @Override
        public String getName() {
            return "recording";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            throw new AssertionError("nothing is thrown");
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
            if (level == Level.WARNING && parameters == null) {
                warnings.add(format);
            }
        }
    }
}
