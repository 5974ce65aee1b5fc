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
                    Arguments.of("e.html", new HtmlPrinter()));
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
    class WithoutGraphviz {
        private final RecordingLog log = new RecordingLog();

        private Written write(Path file) throws IOException {
            return GraphFiles.write(graph, file, Optional.empty(), log);
        }

        @ParameterizedTest
        @ValueSource(strings = {"e.png", "e.svg", "e.PNG"})
        void write_picture_writesTheTextBesideAndSaysSo(String name) throws IOException {
            Path picture = directory.resolve(name);
            Path text = directory.resolve("e.txt");
            Written written = write(picture);
            assertThat(written.file()).isEqualTo(text);
            assertThat(written.asAsked()).isFalse();
            assertThat(written.note())
                    .isEqualTo("There is no dot (Graphviz) on the PATH, so " + picture
                            + " was not drawn; the text form was written to " + text + " instead.");
            assertThat(Files.readString(text)).isEqualTo(new TextPrinter().print(graph));
            assertThat(picture).doesNotExist();
        }

        @Test
        void write_picture_warnsInTheLog() throws IOException {
            Written written = write(directory.resolve("e.png"));
            assertThat(log.warnings).containsExactly(written.note());
        }

        @Test
        void write_olderPicture_isLeftAndNamedAsOlder() throws IOException {
            Path picture = Files.writeString(directory.resolve("e.png"), "old");
            assertThat(write(picture).note()).contains("was not drawn (the file of that name is an older one)");
            assertThat(picture).hasContent("old");
        }

        @Test
        void write_text_needsNone() throws IOException {
            Path file = directory.resolve("e.dot");
            assertThat(write(file).asAsked()).isTrue();
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
        void write_picture_isWhatTheProgramDraws(String name) throws IOException {
            Path picture = directory.resolve(name);
            Written written =
                    GraphFiles.write(graph, picture, program("printf '%s' \"$1\" > \"${2#-o}\"\n"), new RecordingLog());
            assertThat(written.file()).isEqualTo(picture);
            assertThat(written.asAsked()).isTrue();
            assertThat(picture).hasContent("-T" + name.substring(2).toLowerCase());
        }

        @Test
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program is a shell script")
        void write_programThatFails_leavesTheOldPictureAndNothingElse() throws IOException {
            Path pictures = Files.createDirectory(directory.resolve("pictures"));
            Path picture = Files.writeString(pictures.resolve("e.png"), "old");
            Optional<Graphviz> failing = program("printf half > \"${2#-o}\"\necho 'out of memory'\nexit 1\n");
            assertThatIOException()
                    .isThrownBy(() -> GraphFiles.write(graph, picture, failing, new RecordingLog()))
                    .withMessageContaining("(exit code 1): out of memory");
            assertThat(picture).hasContent("old");
            assertThat(pictures).isDirectoryNotContaining(path -> !path.equals(picture));
        }

        @Test
        void write_png_isAPicture() throws IOException {
            assumeTrue(Graphviz.on(System.getenv("PATH")).isPresent(), "there is no dot on the PATH");
            Path picture = directory.resolve("e.png");
            assertThat(GraphFiles.write(graph, picture).asAsked()).isTrue();
            assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
        }

        @Test
        void write_svg_isAPicture() throws IOException {
            assumeTrue(Graphviz.on(System.getenv("PATH")).isPresent(), "there is no dot on the PATH");
            Path picture = directory.resolve("e.svg");
            assertThat(GraphFiles.write(graph, picture).asAsked()).isTrue();
            assertThat(picture).content().contains("<svg", "</svg>");
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
                            + " has none of the extensions there are: .txt .dot .html .png .svg");
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
        @ValueSource(strings = {"e.txt", "e.dot", "e.png", "e.svg"})
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
