package dev.tracegrad;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The numbers on which results are compared bit for bit: those where formulas go wrong, and random ones. */
final class EdgeNumbers {
    /** The seed of this run's random numbers; give it again with {@code -Dtracegrad.seed=}. */
    static final long SEED = Long.getLong("tracegrad.seed", System.nanoTime());

    private static final double[] EDGES = {
        0.0,
        -0.0,
        1,
        -1,
        0.5,
        -2.5,
        3,
        Math.PI,
        -1e-9,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        1e300,
        -1e300,
        Double.MAX_VALUE,
        Long.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private EdgeNumbers() {}

    /** Every combination of edges for so many operands, and random operands of all magnitudes. */
    static List<double[]> operands(int arity) {
        List<double[]> all = new ArrayList<>();
        int combinations = (int) Math.pow(EDGES.length, arity);
        for (int i = 0; i < combinations; i++) {
            double[] operands = new double[arity];
            for (int k = 0, rest = i; k < arity; k++, rest /= EDGES.length) {
                operands[k] = EDGES[rest % EDGES.length];
            }
            all.add(operands);
        }
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            double scale = i % 2 == 0 ? 1 : Math.pow(2, random.nextInt(2_000) - 1_000);
            all.add(random.doubles(arity).map(x -> (x - 0.5) * 20 * scale).toArray());
        }
        return all;
    }
}
