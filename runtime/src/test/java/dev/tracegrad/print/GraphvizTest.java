package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphvizTest {
    @TempDir
    private Path directory;

    private static String draw(Graphviz graphviz, Graph graph, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graphviz.draw(graph, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A program in the place of {@code dot}. */
    static Path program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The program that is installed; without one the test is skipped. */
    private static Graphviz installed() {
        Optional<Graphviz> installed = Graphviz.on(System.getenv("PATH"));
        assumeTrue(installed.isPresent(), "there is no dot on the PATH");
        return installed.orElseThrow();
    }

    @Nested
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
    class SearchPath {
        @Test
        void on_programInALaterDirectory_isFound() throws IOException {
            program(directory.resolve("dot"), "exit 0\n");
            String path = "/no/such/directory" + File.pathSeparator + directory;
            assertThat(Graphviz.on(path)).isPresent();
        }

        @Test
        void on_programNamedAsOnWindows_isFound() throws IOException {
            program(directory.resolve("dot.exe"), "exit 0\n");
            assertThat(Graphviz.on(directory.toString())).isPresent();
        }

        @Test
        void on_noPath_isEmpty() {
            assertThat(Graphviz.on(null)).isEmpty();
            assertThat(Graphviz.on("")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {".", "relative", "\0", ":", "::"})
        void on_directoryThatIsNotAbsolute_isPassedOver(String path) {
            assertThat(Graphviz.on(path)).isEmpty();
        }

        @Test
        void on_whatIsNoProgram_isPassedOver() throws IOException {
            Files.writeString(directory.resolve("dot"), "not executable");
            Files.createDirectory(directory.resolve("dot.exe"));
            assertThat(Graphviz.on(directory.toString())).isEmpty();
        }
    }

    @Nested
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
    class Programs {
        private final Graph graph = SampleGraph.DOCUMENT.graph();

        private Graphviz program(String script, Duration limit) throws IOException {
            return new Graphviz(GraphvizTest.program(directory.resolve("dot"), script), limit);
        }

        @Test
        void draw_programThatTalksALot_isReadToTheEnd() throws IOException {
            Graphviz talking = program("""
                    i=0
                    while [ $i -lt 5000 ]; do
                      echo "a message on the output that nobody reads"
                      echo "a message on the error output that nobody reads" >&2
                      i=$((i+1))
                    done
                    printf '%s' "$1 $3" > "${2#-o}"
                    """, Duration.ofMinutes(1));
            assertThat(draw(talking, graph, "svg")).matches("-Tsvg .*graph\\.dot");
        }

        @Test
        void draw_program_readsTheDotText() throws IOException {
            Graphviz copying = program("cp \"$3\" \"${2#-o}\"\n", Duration.ofMinutes(1));
            assertThat(draw(copying, graph, "svg")).isEqualTo(new DotPrinter().print(graph));
        }

        @Test
        void draw_programThatFails_throwsItsMessage() throws IOException {
            Graphviz failing = program("echo 'no such format' >&2\nexit 3\n", Duration.ofMinutes(1));
            assertThatIOException()
                    .isThrownBy(() -> draw(failing, graph, "svg"))
                    .withMessage(directory.resolve("dot") + " could not draw the graph (exit code 3): no such format");
        }

        @Test
        void draw_programThatDrawsNothing_throws() throws IOException {
            Graphviz idle = program("exit 0\n", Duration.ofMinutes(1));
            assertThatIOException()
                    .isThrownBy(() -> draw(idle, graph, "svg"))
                    .withMessage(
                            directory.resolve("dot") + " could not draw the graph (exit code 0): it gave no message");
        }

        @Test
        void draw_programThatNeverEnds_isStopped() throws IOException {
            Graphviz endless = program("read nothing\n", Duration.ofMillis(1));
            assertThatIOException()
                    .isThrownBy(() -> draw(endless, graph, "svg"))
                    .withMessageContaining("did not draw the graph within");
        }

        @Test
        void draw_programThatCannotStart_throwsItsName() {
            Graphviz missing = new Graphviz(directory.resolve("dot"), Duration.ofMinutes(1));
            assertThatIOException()
                    .isThrownBy(() -> draw(missing, graph, "svg"))
                    .withMessageContaining(directory.resolve("dot").toString());
        }

        @Test
        void draw_interruptedThread_throwsAndStaysInterrupted() throws IOException {
            Graphviz endless = program("read nothing\n", Duration.ofMinutes(1));
            Thread.currentThread().interrupt();
            try {
                assertThatIOException().isThrownBy(() -> draw(endless, graph, "svg"));
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
        }
    }

    @Nested
    class RealDrawings {
        @ParameterizedTest
        @EnumSource
        void draw_sampleGraph_hasEveryNodeAndEdge(SampleGraph sample) throws IOException {
            Graph graph = sample.graph();
            String drawing = draw(installed(), graph, "plain");
            assertThat(drawing.lines().filter(line -> line.startsWith("node "))).hasSize(graph.size());
            assertThat(drawing.lines().filter(line -> line.startsWith("edge "))).hasSize(graph.edgeCount());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "say \"hi\"",
                    "{a|b}",
                    "<c>",
                    "<port> x",
                    "\\",
                    "\\N \\G \\n",
                    "ends with \\\"",
                    "&lt; & &amp;",
                    "  two  blanks ",
                    "\u00e4\u03b2\ud83d\ude00",
                    "]; n1 -> n0 [label=x",
                    "// no comment",
                    "# neither",
                })
        void draw_nastyName_isShownAsItIs(String name) throws IOException {
            String svg = draw(installed(), Graph.of(Value.of(1, name)), "svg");
            String shown = svg.substring(svg.indexOf("<text"), svg.indexOf("</text>"));
            assertThat(shown.substring(shown.indexOf('>') + 1)
                            .replace("&#45;", "-")
                            .replace("&#160;", " ")
                            .replace('\u00a0', ' ')
                            .replace("&quot;", "\"")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&"))
                    .isEqualTo(name);
            assertThat(svg.split("<text")).hasSize(4); // name, value and gradient
        }

        @Test
        void draw_operands_standFromTopToBottomInOrder() throws IOException {
            String drawing = draw(installed(), Graph.of(Value.of(2, "a").minus(Value.of(3, "b"))), "plain");
            assertThat(nodeHeight(drawing, "n0")).isGreaterThan(nodeHeight(drawing, "n1"));
        }

        @Test
        void draw_operandsMadeTheOtherWayRound_haveTheirArrowsInOrder() throws IOException {
            Value a = Value.of(2, "a");
            Value b = Value.of(3, "b");
            Graph graph = Graph.of(b.sin().times(a.minus(b)));
            assertThat(graph.topologicalOrder().subList(0, 3))
                    .containsExactly(b, graph.topologicalOrder().get(1), a);
            String drawing = draw(installed(), graph, "plain");
            assertThat(labelHeight(drawing, "n2", "n3")).isGreaterThan(labelHeight(drawing, "n0", "n3"));
        }

        /** How far above the bottom the node stands: {@code node name x y …}. */
        private static double nodeHeight(String drawing, String node) {
            return Double.parseDouble(words(drawing, "node " + node)[3]);
        }

        /** How far above the bottom the arrow's label stands: {@code edge tail head n x1 y1 … xn yn label x y …}. */
        private static double labelHeight(String drawing, String from, String to) {
            String[] words = words(drawing, "edge " + from + " " + to);
            return Double.parseDouble(words[4 + 2 * Integer.parseInt(words[3]) + 2]);
        }

        private static String[] words(String drawing, String start) {
            return drawing.lines()
                    .filter(line -> line.startsWith(start + " "))
                    .findFirst()
                    .orElseThrow()
                    .split(" ");
        }
    }
}
