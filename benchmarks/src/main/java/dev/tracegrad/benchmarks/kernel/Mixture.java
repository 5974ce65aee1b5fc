package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.annotations.Gradient;
import java.util.Arrays;
import java.util.Random;

/**
 * The logarithm of the posterior of a mixture of normal distributions (GMM), as the benchmark suite ADBench defines it: 1,000
 * points, in the weights, the means, and the inverse Cholesky factors of the covariances, whose diagonals are logarithms.
 */
final class Mixture extends Kernel {
    private static final int POINTS = 1_000;
    private static final double GAMMA = 1;
    private static final int WISHART_M = 0;

    private final int dimensions;
    private final int components;
    private final double[] points;

    private final Tape tape = new Tape();
    private final double[] alphas;
    private final double[] means;
    private final double[] factors;
    private final double[] alphasBar;
    private final double[] meansBar;
    private final double[] factorsBar;

    Mixture(int dimensions, int components) {
        this.dimensions = dimensions;
        this.components = components;
        points = new double[POINTS * dimensions];
        Random random = new Random(31);
        for (int i = 0; i < points.length; i++) {
            points[i] = random.nextDouble();
        }
        alphas = new double[components];
        means = new double[components * dimensions];
        factors = new double[components * dimensions * (dimensions + 1) / 2];
        alphasBar = new double[alphas.length];
        meansBar = new double[means.length];
        factorsBar = new double[factors.length];
    }

    @Gradient(wrt = {"alphas", "means", "factors"})
    static double logPosterior(int d, double[] alphas, double[] means, double[] factors, double[] points) {
        int k = alphas.length;
        int n = points.length / d;
        int size = d * (d + 1) / 2;
        double[] diagonals = new double[k * d];
        double[] sums = new double[k];
        for (int c = 0; c < k; c++) {
            double sum = 0;
            for (int i = 0; i < d; i++) {
                double q = factors[c * size + i];
                sum += q;
                diagonals[c * d + i] = Math.exp(q);
            }
            sums[c] = sum;
        }
        double slse = 0;
        double[] centered = new double[d];
        double[] product = new double[d];
        double[] terms = new double[k];
        for (int p = 0; p < n; p++) {
            for (int c = 0; c < k; c++) {
                for (int i = 0; i < d; i++) {
                    centered[i] = points[p * d + i] - means[c * d + i];
                }
                for (int i = 0; i < d; i++) {
                    product[i] = diagonals[c * d + i] * centered[i];
                }
                int l = c * size + d;
                for (int i = 0; i < d; i++) {
                    for (int j = i + 1; j < d; j++) {
                        product[j] += factors[l] * centered[i];
                        l++;
                    }
                }
                double square = 0;
                for (int i = 0; i < d; i++) {
                    square += product[i] * product[i];
                }
                terms[c] = alphas[c] + sums[c] - 0.5 * square;
            }
            slse += logSumExp(terms);
        }
        double prior = 0;
        for (int c = 0; c < k; c++) {
            double frobenius = 0;
            for (int i = 0; i < d; i++) {
                frobenius += diagonals[c * d + i] * diagonals[c * d + i];
            }
            for (int i = d; i < size; i++) {
                frobenius += factors[c * size + i] * factors[c * size + i];
            }
            prior += 0.5 * GAMMA * GAMMA * frobenius - WISHART_M * sums[c];
        }
        return slse - n * logSumExp(alphas) + prior;
    }

    private static double logSumExp(double[] x) {
        double max = x[0];
        for (int i = 1; i < x.length; i++) {
            if (x[i] > max) {
                max = x[i];
            }
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += Math.exp(x[i] - max);
        }
        return max + Math.log(sum);
    }

    @Override
    double[] start() {
        double[] start = new double[alphas.length + means.length + factors.length];
        Random random = new Random(17);
        for (int i = 0; i < start.length; i++) {
            start[i] = i < alphas.length + means.length ? random.nextDouble() : 0.3 * random.nextGaussian();
        }
        return start;
    }

    private void take(double[] at) {
        System.arraycopy(at, 0, alphas, 0, alphas.length);
        System.arraycopy(at, alphas.length, means, 0, means.length);
        System.arraycopy(at, alphas.length + means.length, factors, 0, factors.length);
    }

    @Override
    double plain(double[] at) {
        take(at);
        return logPosterior(dimensions, alphas, means, factors, points);
    }

    @Override
    double code(double[] at, double[] gradient) {
        take(at);
        Arrays.fill(alphasBar, 0);
        Arrays.fill(meansBar, 0);
        Arrays.fill(factorsBar, 0);
        double value = MixtureGradient.logPosterior(
                tape, dimensions, alphas, means, factors, points, alphasBar, meansBar, factorsBar);
        System.arraycopy(alphasBar, 0, gradient, 0, alphas.length);
        System.arraycopy(meansBar, 0, gradient, alphas.length, means.length);
        System.arraycopy(factorsBar, 0, gradient, alphas.length + means.length, factors.length);
        return value;
    }

    @Override
    Value graph(Value[] at) {
        int afterMeans = alphas.length + means.length;
        return MixtureTraced.logPosterior(
                dimensions,
                Arrays.copyOf(at, alphas.length),
                Arrays.copyOfRange(at, alphas.length, afterMeans),
                Arrays.copyOfRange(at, afterMeans, at.length),
                Values.of(points));
    }
}
