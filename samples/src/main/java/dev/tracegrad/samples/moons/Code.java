package dev.tracegrad.samples.moons;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Gradient;
import java.util.List;

/** The network on plain numbers, which learns by gradient code: no nodes, the same losses. */
final class Code {
    /** How many numbers each layer has, the inputs first. */
    static final int[] SIZES = {2, 16, 16, 1};

    private Code() {}

    /**
     * The loss of all points, {@link Loss#of}.
     *
     * @param p the parameters in the order of {@link Mlp#parameters()}
     * @param sizes how many numbers each layer has
     * @param points the coordinates of each point, and its side
     */
    @Gradient(wrt = "p")
    static double loss(double[] p, int[] sizes, double[][] points) {
        double hinges = 0;
        for (int i = 0; i < points.length; i++) {
            double margin = 1 - points[i][2] * score(p, sizes, points[i]);
            hinges += margin > 0 ? margin : 0;
        }
        double squares = 0;
        for (int i = 0; i < p.length; i++) {
            squares += p[i] * p[i];
        }
        return hinges / points.length + 1e-4 * squares;
    }

    /** What the network says of a point: each layer reads the one before it in one array of all of them. */
    static double score(double[] p, int[] sizes, double[] point) {
        int numbers = 0;
        for (int layer = 0; layer < sizes.length; layer++) {
            numbers += sizes[layer];
        }
        double[] all = new double[numbers];
        all[0] = point[0];
        all[1] = point[1];
        int parameter = 0;
        int from = 0;
        for (int layer = 1; layer < sizes.length; layer++) {
            int inputs = sizes[layer - 1];
            for (int neuron = 0; neuron < sizes[layer]; neuron++) {
                double sum = p[parameter + inputs];
                for (int i = 0; i < inputs; i++) {
                    sum += p[parameter + i] * all[from + i];
                }
                boolean isCut = layer + 1 < sizes.length && sum <= 0;
                all[from + inputs + neuron] = isCut ? 0 : sum;
                parameter += inputs + 1;
            }
            from += inputs;
        }
        return all[numbers - 1];
    }

    /** The losses before each step of {@link Training}. */
    static double[] train(Mlp network, List<Point> points) {
        double[] p = network.parameters().mapToDouble(Value::data).toArray();
        double[][] plain = points.stream()
                .map(point -> new double[] {point.x(), point.y(), point.side()})
                .toArray(double[][]::new);
        double[] losses = new double[Training.STEPS];
        Tape tape = new Tape();
        for (int step = 0; step < losses.length; step++) {
            double[] sums = new double[p.length];
            losses[step] = CodeGradient.loss(tape, p, SIZES, plain, sums);
            double rate = 1 - 0.9 * step / Training.STEPS;
            for (int i = 0; i < p.length; i++) {
                p[i] -= rate * sums[i];
            }
        }
        return losses;
    }
}
