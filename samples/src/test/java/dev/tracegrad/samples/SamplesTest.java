package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    private static final List<String> PICTURES = List.of(
            "expression",
            "neuron",
            "operators",
            "black-scholes",
            "implied-volatility",
            "geodesic",
            "tuned-circuit",
            "not-a-number",
            "moons");

    /** What a reader still reads: a screenful for each sample, and no source but the method in question. */
    private static final int MOST_LINES = 395;

    private static String printed;

    @BeforeAll
    static void run() throws IOException {
        printed = Printed.by(Samples::run);
    }

    @Test
    void run_showsTheMethodOfEverySampleAndWhereItsPictureIs() {
        for (String sample : List.of(
                "Notebook",
                "Neuron",
                "Operators",
                "BlackScholes",
                "ImpliedVolatility",
                "Geodesic",
                "Circuit",
                "Gradients")) {
            assertThat(printed).contains("--- You write, in " + sample + ".java ---\n    @Traced\n");
        }
        assertThat(printed)
                .contains("--- The processor writes, in NotebookTraced.java ---\n    static Value expression(Value a, ")
                .contains("--- Learning: 337 parameters, 100 points ---\nstep 0 loss ")
                .contains("the same, bit for bit: true\n")
                .doesNotContain("the same, bit for bit: false")
                .containsOnlyOnce("--- The processor writes")
                .doesNotContain("static void main");
        assertThat(printed.split("\nits picture: ")).hasSize(1 + PICTURES.size());
    }

    @Test
    void run_isShort_andEndsWithTheFileToOpen() {
        Path index = Printed.folder().resolve("target/graphs/index.html");

        assertThat(printed.lines()).hasSizeLessThan(MOST_LINES);
        assertThat(printed).endsWith("\nAll pictures on one page: open " + index + " in your browser\n");
        assertThat(PICTURES)
                .allSatisfy(name -> assertThat(index)
                        .content()
                        .contains("<a href=\"" + name + ".html\"><img src=\"" + name + ".svg\""));
        assertThat(List.of("notebook.svg", "moons-loss.png", "moons-boundary.png"))
                .filteredOn(name -> Files.exists(index.resolveSibling(name))) // charts need fonts
                .allSatisfy(name -> assertThat(index).content().contains("<img src=\"" + name + "\""));
    }

    @Test
    void run_writesAPictureAndAPageForEachSample() {
        Path pictures = Printed.folder().resolve("target/graphs");
        for (String name : PICTURES) {
            assertThat(pictures.resolve(name + ".svg")).content().startsWith("<svg");
            assertThat(pictures.resolve(name + ".html")).content().startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void standard_withoutTheProperty_saysHowToRunTheSamples() {
        String folder = System.clearProperty(Page.FOLDER);
        try {
            assertThatThrownBy(Page::standard)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("tracegrad.samples is not set")
                    .hasMessageContaining("mvn -q -Psamples compile");
        } finally {
            System.setProperty(Page.FOLDER, folder);
        }
    }

    @Test
    void run_inAnotherFolder_saysWhichSourceIsMissing(@TempDir Path folder) {
        assertThatThrownBy(() -> Printed.in(folder, Neuron::run))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("Neuron.java")
                .hasMessageContaining("tracegrad.samples");
    }
}
