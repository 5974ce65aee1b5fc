package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    @Test
    void run_showsEverySampleWithSourceCompanionGraphAndPicture() throws IOException {
        String printed = Printed.by(Samples::run);

        for (String sample : List.of(
                "Notebook", "Neuron", "BlackScholes", "ImpliedVolatility", "Geodesic", "Circuit", "Gradients")) {
            assertThat(printed)
                    .contains("--- You write " + sample + ".java ---\npublic final class " + sample + " {\n")
                    .contains(
                            "--- The processor writes " + sample + "Traced.java ---\npackage dev.tracegrad.samples;\n")
                    .contains("public final class " + sample + "Traced {\n");
        }
        assertThat(printed)
                .contains("--- You write Complex.java ---\n@Traced\nrecord Complex(double re, double im) {\n")
                .contains("--- The processor writes ComplexTraced.java ---\npackage dev.tracegrad.samples;\n")
                .contains("--- You write Operators.java ---\npublic final class Operators {\n")
                .contains("--- Learning: 337 parameters, 100 points ---\nstep 0 loss ")
                .contains("the same, bit for bit: true\n")
                .doesNotContain("the same, bit for bit: false")
                .doesNotContain("static void main");
        assertThat(printed.split("--- Its picture, and the page of its viewer ---\n"))
                .hasSize(10);
    }

    @Test
    void run_writesAPictureAndAPageForEachSample() throws IOException {
        Printed.by(Samples::run);

        Path pictures = Printed.folder().resolve("target/graphs");
        for (String name : List.of(
                "expression",
                "neuron",
                "operators",
                "black-scholes",
                "implied-volatility",
                "geodesic",
                "tuned-circuit",
                "not-a-number",
                "moons")) {
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
