package dev.tracegrad.samples.moons;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.samples.Page;
import dev.tracegrad.samples.moons.Training.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A network that learns to tell two moons apart: the task, the sizes and the rates of the demonstration of Andrej Karpathy's
 * micrograd.
 */
public final class Moons {
    /**
     * The first seed that was tried. With it the network learns all points; of the seeds 1 to 40 it does so with 35, and
     * misses one point of the hundred with the others.
     */
    static final long SEED = 1;

    private Moons() {}

    /** Prints this sample, with a line for each step; the arguments are ignored. */
    public static void main(String[] args) throws IOException {
        run(Page.standard(), 1);
    }

    /** Prints this sample, with a line for every tenth step. */
    public static void run(Page page) throws IOException {
        run(page, 10);
    }

    private static void run(Page page, int every) throws IOException {
        page.title("Moons: a network that learns");
        page.method(Neuron.class, "at");
        page.method(Training.class, "train");

        Random random = new Random(SEED);
        List<Point> points = points(random);
        Mlp unlearned = network(random);
        page.heading("Learning: " + unlearned.parameters().count() + " parameters, " + points.size() + " points");
        List<Progress> steps = new ArrayList<>();
        Mlp network = Training.train(unlearned, points, progress -> {
            steps.add(progress);
            if (progress.step() % every == 0 || progress.step() == Training.STEPS - 1) {
                page.line(
                        "step %d loss %.4f, accuracy %.1f %%",
                        progress.step(), progress.loss(), 100 * progress.accuracy());
            }
        });
        page.line("learned: accuracy %.1f %%", 100 * Loss.accuracy(Loss.scores(network, points), points));
        byCode(page, steps, unlearned, points);
        pictures(page, steps, network, points);
        viewer(page, network, points.subList(0, 1));
    }

    /** The same steps by gradient code. */
    private static void byCode(Page page, List<Progress> steps, Mlp unlearned, List<Point> points) {
        double[] losses = Code.train(unlearned, points);
        double furthest = steps.stream()
                .mapToDouble(step -> Math.abs(step.loss() - losses[step.step()]))
                .max()
                .orElse(0);
        page.line(
                "the same by gradient code on plain numbers: of %d losses, none differs by more than %s",
                losses.length, furthest < 1e-9 ? "1e-9" : furthest);
    }

    /** The loss of one point, which passes through the whole network. */
    private static void viewer(Page page, Mlp network, List<Point> point) throws IOException {
        Value loss = Loss.of(network, Loss.scores(network, point), point);
        loss.backward();
        page.picture(Graph.of(loss), "moons");
    }

    static List<Point> points(Random random) {
        return TwoMoons.shuffled(50, 0.1, random);
    }

    static Mlp network(Random random) {
        return Mlp.random(random, 2, 16, 16, 1);
    }

    private static void pictures(Page page, List<Progress> steps, Mlp network, List<Point> points) throws IOException {
        page.heading("Its loss, and what it learned");
        Optional<String> obstacle = Charts.obstacle();
        if (obstacle.isPresent()) {
            page.line("not drawn, as this Java cannot draw text; are there fonts? " + obstacle.get());
            return;
        }
        Path loss = page.pictures().resolve("moons-loss.png");
        Path boundary = page.pictures().resolve("moons-boundary.png");
        Charts.write(Charts.loss(steps), loss);
        Charts.write(Charts.boundary(network, points), boundary);
        page.chart(loss);
        page.chart(boundary);
    }
}
