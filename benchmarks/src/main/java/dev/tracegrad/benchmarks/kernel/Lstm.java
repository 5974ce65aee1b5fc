package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.annotations.Gradient;
import java.util.Arrays;
import java.util.Random;

/**
 * A recurrent network (LSTM) with diagonal weights that foretells characters, as the benchmark suite ADBench defines it: two
 * layers, 14 bits a character, 1,024 characters, in all weights. The state is overwritten with each character.
 */
final class Lstm extends Kernel {
    private static final int LAYERS = 2;
    private static final int BITS = 14;
    private static final int CHARACTERS = 1_024;
    private static final int MAIN = 8 * LAYERS * BITS;
    private static final int EXTRA = 3 * BITS;

    private final Tape tape = new Tape();
    private final double[] sequence = new double[CHARACTERS * BITS];
    private final double[] first = new double[2 * LAYERS * BITS];
    private final double[] state = new double[2 * LAYERS * BITS];
    private final double[] main = new double[MAIN];
    private final double[] extra = new double[EXTRA];
    private final double[] mainBar = new double[MAIN];
    private final double[] extraBar = new double[EXTRA];

    Lstm() {
        Random random = new Random(5);
        for (int i = 0; i < sequence.length; i++) {
            sequence[i] = random.nextInt(2);
        }
        for (int i = 0; i < first.length; i++) {
            first[i] = random.nextDouble() - 0.5;
        }
    }

    @Gradient(wrt = {"main", "extra"})
    static double loss(double[] main, double[] extra, double[] state, double[] sequence) {
        double[] y = new double[BITS];
        double total = 0;
        int count = 0;
        for (int t = 0; t + BITS < sequence.length; t += BITS) {
            for (int i = 0; i < BITS; i++) {
                y[i] = sequence[t + i] * extra[i];
            }
            for (int layer = 0; layer < LAYERS; layer++) {
                step(main, 8 * layer * BITS, state, 2 * layer * BITS, y);
            }
            double sum = 2;
            for (int i = 0; i < BITS; i++) {
                y[i] = y[i] * extra[BITS + i] + extra[2 * BITS + i];
                sum += Math.exp(y[i]);
            }
            double norm = Math.log(sum);
            for (int i = 0; i < BITS; i++) {
                total += sequence[t + BITS + i] * (y[i] - norm);
            }
            count += BITS;
        }
        return -total / count;
    }

    /** One layer: from what it is handed and its state to its new state, which it hands on. */
    private static void step(double[] w, int at, double[] state, int cell, double[] y) {
        for (int i = 0; i < BITS; i++) {
            double hidden = state[cell + i];
            double forget = sigmoid(y[i] * w[at + i] + w[at + 4 * BITS + i]);
            double in = sigmoid(hidden * w[at + BITS + i] + w[at + 5 * BITS + i]);
            double out = sigmoid(y[i] * w[at + 2 * BITS + i] + w[at + 6 * BITS + i]);
            double change = Math.tanh(hidden * w[at + 3 * BITS + i] + w[at + 7 * BITS + i]);
            double memory = state[cell + BITS + i] * forget + in * change;
            state[cell + BITS + i] = memory;
            state[cell + i] = out * Math.tanh(memory);
            y[i] = state[cell + i];
        }
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Override
    double[] start() {
        double[] start = new double[MAIN + EXTRA];
        Random random = new Random(23);
        for (int i = 0; i < start.length; i++) {
            start[i] = random.nextDouble() - 0.5;
        }
        return start;
    }

    private void take(double[] at) {
        System.arraycopy(at, 0, main, 0, MAIN);
        System.arraycopy(at, MAIN, extra, 0, EXTRA);
        System.arraycopy(first, 0, state, 0, state.length);
    }

    @Override
    double plain(double[] at) {
        take(at);
        return loss(main, extra, state, sequence);
    }

    @Override
    double code(double[] at, double[] gradient) {
        take(at);
        Arrays.fill(mainBar, 0);
        Arrays.fill(extraBar, 0);
        double value = LstmGradient.loss(tape, main, extra, state, sequence, mainBar, extraBar);
        System.arraycopy(mainBar, 0, gradient, 0, MAIN);
        System.arraycopy(extraBar, 0, gradient, MAIN, EXTRA);
        return value;
    }

    @Override
    Value graph(Value[] at) {
        return LstmTraced.loss(
                Arrays.copyOf(at, MAIN),
                Arrays.copyOfRange(at, MAIN, at.length),
                Values.of(first),
                Values.of(sequence));
    }
}
