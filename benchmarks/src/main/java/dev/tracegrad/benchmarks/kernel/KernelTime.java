package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.benchmarks.ProcessorTime;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of a kernel's value, and of its value and gradient, in a JVM that has computed the same before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class KernelTime {
    /** Of the sums of the magnitudes: the ways add in different orders. */
    private static final double TOLERANCE = 1e-10;

    private Kernel kernel = new Kepler();
    private double[] at = {};
    private double[] gradient = {};

    final void use(Kernel chosen) {
        kernel = chosen;
        at = chosen.start();
        gradient = new double[at.length];
    }

    /** The value alone. */
    @Benchmark
    public double plain(ProcessorTime time) {
        time.count();
        return kernel.plain(at);
    }

    /** Tracegrad: the derivative as plain Java. */
    @Benchmark
    public double gradientCode(ProcessorTime time) {
        time.count();
        return code();
    }

    /** Tracegrad: the companion builds the graph, and the graph is differentiated. */
    @Benchmark
    public double traced(ProcessorTime time) {
        time.count();
        return byGraph();
    }

    final double byHand() {
        Arrays.fill(gradient, 0);
        return kernel.byHand(at, gradient);
    }

    final double byGraph() {
        Arrays.fill(gradient, 0);
        return kernel.traced(at, gradient);
    }

    private double code() {
        Arrays.fill(gradient, 0);
        return kernel.code(at, gradient);
    }

    /** Holds gradient code to the plain value bit for bit, and to a way of which the value and gradient are known. */
    final void check(String name, ToDoubleFunction<KernelTime> known) {
        double value = known.applyAsDouble(this);
        double[] exact = gradient.clone();
        double found = code();
        if (found != kernel.plain(at)) {
            throw new IllegalStateException(name + ": the value is " + found + ", not " + kernel.plain(at));
        }
        check(name + ": the value", found, value, Math.abs(value));
        double largest = Arrays.stream(exact).map(Math::abs).max().orElse(0);
        for (int i = 0; i < exact.length; i++) {
            check(name + ": derivative " + i, gradient[i], exact[i], largest);
        }
    }

    private static void check(String what, double found, double expected, double scale) {
        if (!(Math.abs(found - expected) <= TOLERANCE * scale)) {
            throw new IllegalStateException(what + " is " + found + ", not " + expected);
        }
    }
}
