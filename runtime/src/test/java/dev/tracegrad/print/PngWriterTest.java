package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {
    private static BufferedImage image(PngWriter writer, Graph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(graph, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    @ParameterizedTest
    @EnumSource(SampleGraph.class)
    void write_anyGraph_isAPictureWithSomethingInIt(SampleGraph sample) throws IOException {
        BufferedImage image = image(new PngWriter(), sample.graph());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertThat(colours).hasSizeGreaterThan(20);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
    }

    @Test
    void write_scaled_hasMorePixels() throws IOException {
        Graph graph = SampleGraph.DOCUMENT.graph();
        BufferedImage once = image(new PngWriter(), graph);
        BufferedImage twice = image(new PngWriter().withScale(2), graph);
        assertThat(twice.getWidth()).isBetween(2 * once.getWidth() - 2, 2 * once.getWidth());
        assertThat(twice.getHeight()).isBetween(2 * once.getHeight() - 2, 2 * once.getHeight());
    }

    @Test
    void write_tooManyPixels_isSmaller() throws IOException {
        Value x = Value.of(1);
        for (int i = 0; i < 600; i++) {
            x = x.sin();
        }
        assertThat(image(new PngWriter(), Graph.of(x)).getWidth()).isEqualTo(32_000);
    }

    @Test
    void write_gradientColours_areOthers() throws IOException {
        Value x = Value.of(1);
        Value root = x.times(-3);
        root.backward();
        Graph graph = Graph.of(root);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream coloured = new ByteArrayOutputStream();
        new PngWriter().write(graph, plain);
        new PngWriter().withGradientColours().write(graph, coloured);
        assertThat(coloured.toByteArray()).isNotEqualTo(plain.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void withScale_noScale_isRefused(double scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PngWriter().withScale(scale))
                .withMessage("scale: " + scale + " is not positive and finite");
    }

    @Test
    void write_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PngWriter().write(null, new ByteArrayOutputStream()))
                .withMessage("graph: null is not a Graph");
        assertThatNullPointerException()
                .isThrownBy(() -> new PngWriter().write(SampleGraph.DOCUMENT.graph(), null))
                .withMessage("out: null is not an OutputStream");
    }

    /** In a Java that has nothing but java.base SVG is written, and PNG says what is missing. */
    @Test
    void write_withoutJavaDesktop_saysSoAndSvgWorks(@TempDir Path directory) throws Exception {
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.base",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutDesktop.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output))
                .isEqualTo("PNG needs the module java.desktop, without which this program runs: add it, as with"
                        + " --add-modules java.desktop, or write .svg, which needs none");
        assertThat(Files.readString(directory.resolve("e.svg"), StandardCharsets.UTF_8))
                .startsWith("<svg ");
        assertThat(directory.resolve("e.png")).doesNotExist();
    }

    /** The program that runs there. */
    static final class WithoutDesktop {
        private WithoutDesktop() {}

        public static void main(String[] args) throws IOException {
            Graph graph = SampleGraph.DOCUMENT.graph();
            GraphFiles.write(graph, Path.of(args[0], "e.svg"));
            try {
                GraphFiles.write(graph, Path.of(args[0], "e.png"));
            } catch (IOException e) {
                System.out.print(e.getMessage());
            }
        }
    }
}
