package dev.tracegrad.benchmarks;

/** A function with many operations, its inputs, and what its value and gradient are. */
public enum Workload {
    /** {@code x = x * 1.0000001 + 0.1}, 500,000 times: one chain that fits in no cache. */
    CHAIN(1, 51272.1450192399, 1.05127109377857, 1),
    /** A network of 2, 16, 16 and 1 tanh units on 100 samples, in its 337 parameters. */
    NETWORK(337, 103.974038792498, -12.1177781679641, 7),
    /** Rosenbrock's function in 1,000 variables. */
    ROSENBROCK(1000, 70901.171584, -84835.1536, 7),
    /** 5,000 calls by Black and Scholes, one small graph each, in five inputs. */
    OPTION(5, 60606.0545793189, 1701236.45793597, Integer.MAX_VALUE),
    /** A damped pendulum, 1,000 steps of Runge and Kutta's method, in two coefficients and the first angle. */
    PENDULUM(3, 0.142873641990800, 1.38729774360180, Integer.MAX_VALUE);

    static final int CHAIN_STEPS = 500_000;
    static final int SAMPLES = 100;
    static final int OPTIONS = 5_000;

    private final int inputs;
    private final double value;
    private final double checksum;
    private final int period;

    Workload(int inputs, double value, double checksum, int period) {
        this.inputs = inputs;
        this.value = value;
        this.checksum = checksum;
        this.period = period;
    }

    int inputs() {
        return inputs;
    }

    double value() {
        return value;
    }

    /** What {@link #checksum(double[])} gives for the right gradient. */
    double checksum() {
        return checksum;
    }

    /** The sum of the derivatives, each with a weight of its own. */
    double checksum(double[] gradient) {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            sum += (1 + i % period) * gradient[i];
        }
        return sum;
    }

    /** The inputs; of {@link #OPTION} those of the first one. */
    double[] start() {
        double[] start = new double[inputs];
        switch (this) {
            case CHAIN -> start[0] = 1;
            case NETWORK -> {
                for (int j = 0; j < inputs; j++) {
                    start[j] = ((j * 7919 + 13) % 1000) / 1000.0 - 0.5;
                }
            }
            case ROSENBROCK -> {
                for (int i = 0; i < inputs; i++) {
                    start[i] = ((i * 37 + 11) % 100) / 50.0 - 1;
                }
            }
            case OPTION -> setOption(0, start);
            case PENDULUM -> {
                start[0] = 9.81;
                start[1] = 0.1;
                start[2] = 1;
            }
        }
        return start;
    }

    /** Spot, strike, rate, volatility and time of one option. */
    static void setOption(int i, double[] inputs) {
        inputs[0] = 80 + i % 41;
        inputs[1] = 100;
        inputs[2] = 0.01 + (i % 7) * 0.005;
        inputs[3] = 0.1 + (i % 13) * 0.02;
        inputs[4] = 0.25 + (i % 5) * 0.5;
    }

    /** An input of the network. */
    static double input(int sample, int d) {
        return ((sample * 31 + d * 17 + 7) % 100) / 50.0 - 1;
    }

    /** What the network should give. */
    static double target(int sample) {
        return sample % 2 == 0 ? 1 : -1;
    }
}
