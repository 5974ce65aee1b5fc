package dev.tracegrad.samples.moons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tracegrad.samples.Printed;
import dev.tracegrad.samples.moons.Training.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoonsTest {
    @Test
    void train_learnsEveryPoint_andLossesFall() {
        Random random = new Random(Moons.SEED);
        List<Point> points = Moons.points(random);
        List<Progress> steps = new ArrayList<>();

        Mlp network = Training.train(Moons.network(random), points, steps::add);

        assertThat(Loss.accuracy(Loss.scores(network, points), points)).isEqualTo(1);
        assertThat(steps).extracting(Progress::step).hasSize(100).isSorted().endsWith(99);
        double before = Double.POSITIVE_INFINITY;
        for (int step = 0; step < 100; step += 10) {
            double mean = steps.subList(step, step + 10).stream()
                    .mapToDouble(Progress::loss)
                    .average()
                    .orElseThrow();
            assertThat(mean).as("mean loss from step %d", step).isLessThan(before);
            before = mean;
        }
        assertThat(before).isLessThan(0.02);
    }

    @Test
    void run_showsTheNetworkAndEveryTenthStep() throws IOException {
        assertThat(Printed.by(Moons::run))
                .contains("--- You write, in Neuron.java ---\n    @Traced\n    Value at(Value... x) {\n")
                .contains("--- You write, in Training.java ---\n    static Mlp train(")
                .containsPattern("\nstep 0 loss \\d\\.\\d{4}, accuracy 50\\.0 %\nstep 10 loss ")
                .containsPattern("\nstep 99 loss 0\\.01\\d\\d, accuracy 100\\.0 %\nlearned: accuracy 100\\.0 %\n")
                .contains("of 100 losses, none differs by more than 1e-9")
                .doesNotContain("step 5 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moons-loss.png", "moons-boundary.png"})
    void run_drawsPictures_andTheReadmeHasThem(String name) throws IOException {
        assumeTrue(Charts.obstacle().isEmpty(), "this Java cannot draw text");
        Path drawn = Printed.folder().resolve("target/graphs").resolve(name);
        Files.deleteIfExists(drawn);

        assertThat(Printed.by(Moons::run)).contains("wrote " + drawn);

        Path shown = Printed.folder().resolve("../docs").resolve(name);
        assertThat(Files.size(shown)).isLessThan(100_000);
        for (Path picture : List.of(drawn, shown)) {
            assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
            BufferedImage image = ImageIO.read(picture.toFile());
            assertThat(image.getWidth()).isEqualTo(Charts.WIDTH);
            assertThat(image.getHeight()).isEqualTo(Charts.HEIGHT);
            assertThat(colours(image)).as("colours of %s", picture).isGreaterThan(20);
        }
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }
}
