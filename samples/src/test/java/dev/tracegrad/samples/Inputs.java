package dev.tracegrad.samples;

import java.util.Random;
import java.util.function.Consumer;

/** Numbers to compare a method and its companion on; the same in every run. */
final class Inputs {
    private static final double[] EDGES = {
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.5,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        -Double.MAX_VALUE
    };

    private Inputs() {}

    /** Gives every combination of edge numbers for a method of that many parameters. */
    static void edges(int parameters, Consumer<double[]> test) {
        long combinations = Math.round(Math.pow(EDGES.length, parameters));
        for (long i = 0; i < combinations; i++) {
            double[] input = new double[parameters];
            long rest = i;
            for (int p = 0; p < parameters; p++) {
                input[p] = EDGES[(int) (rest % EDGES.length)];
                rest /= EDGES.length;
            }
            test.accept(input);
        }
    }

    /** Gives ordinary numbers between -10 and 10, and numbers of random bits, of whatever magnitude. */
    static void random(int parameters, Consumer<double[]> test) {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            boolean ordinary = i % 2 == 0;
            double[] input = new double[parameters];
            for (int p = 0; p < parameters; p++) {
                input[p] = ordinary ? 20 * random.nextDouble() - 10 : Double.longBitsToDouble(random.nextLong());
            }
            test.accept(input);
        }
    }
}
