package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tracegrad.Graph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShowTest {
    private static final Path PAGE = Path.of("page.html").toAbsolutePath();

    @Test
    void command_anySystem_isItsOwn() {
        assertThat(command("Linux", Map.of("DISPLAY", ":0"))).containsExactly("xdg-open", PAGE.toString());
        assertThat(command("FreeBSD", Map.of("WAYLAND_DISPLAY", "w"))).containsExactly("xdg-open", PAGE.toString());
        assertThat(command("Mac OS X", Map.of())).containsExactly("open", PAGE.toString());
        assertThat(command("Windows 11", Map.of()))
                .containsExactly(
                        "rundll32", "url.dll,FileProtocolHandler", PAGE.toUri().toString());
    }

    @Test
    void command_noScreen_isNone() {
        assertThat(command("Linux", Map.of())).isEmpty();
        assertThat(command("Linux", Map.of("DISPLAY", " "))).isEmpty();
    }

    private static List<String> command(String system, Map<String, String> environment) {
        return new Browser(system, environment::get).command(PAGE).orElse(List.of());
    }

    @Test
    void run_noSuchCommand_isFalse() {
        assertThat(Browser.run(List.of("no-such-program-anywhere", "page.html")))
                .isFalse();
    }

    @Test
    void show_noScreen_writesThePageAndPrintsItsName() throws IOException {
        Graph graph = ViewerGraphs.document();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Path page = GraphFiles.show(
                graph, new Browser("Linux", name -> null), new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .isEqualTo(
                            "The graph is to be seen in " + page + ": open it in a browser." + System.lineSeparator());
            assertThat(Files.readString(page)).isEqualTo(new HtmlPrinter().print(graph));
        } finally {
            Files.delete(page);
        }
    }

    @Test
    void show_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> GraphFiles.show(null))
                .withMessage("graph: null is not a Graph");
    }
}
