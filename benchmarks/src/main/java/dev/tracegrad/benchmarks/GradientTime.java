package dev.tracegrad.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of a value and its gradient, in a JVM that has computed the same before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class GradientTime {
    private static final double TOLERANCE = 1e-12;

    private final Gradients plain = new PlainGradients();
    private final Gradients adjoint = new AdjointGradients();
    private final Gradients code = new CodeGradients();
    private final Gradients traced = new TracedGradients();
    private final Gradients bare = BareGradients.compiled();
    private final Gradients notebook = new NotebookGradients();
    private final Gradients hipparchus = new HipparchusGradients();
    private final Gradients commonsMath = new CommonsMathGradients();

    @Param
    public Workload workload;

    private double[] at = {};
    private double[] gradient = {};

    /** Makes the inputs. */
    @Setup
    public void makeInputs() {
        at = workload.start();
        gradient = new double[at.length];
    }

    /** The value alone. */
    @Benchmark
    public double plain(ProcessorTime time) {
        return run(plain, time);
    }

    /** The reverse sweep that a careful person writes. */
    @Benchmark
    public double adjoint(ProcessorTime time) {
        return run(adjoint, time);
    }

    /** Tracegrad: the derivative as plain Java. */
    @Benchmark
    public double gradientCode(ProcessorTime time) {
        return run(code, time);
    }

    /** Tracegrad: the companion builds the graph, and the graph is differentiated. */
    @Benchmark
    public double traced(ProcessorTime time) {
        return run(traced, time);
    }

    /** The same without names and places: what these cost. */
    @Benchmark
    public double bare(ProcessorTime time) {
        return run(bare, time);
    }

    /** Objects, lists, closures and a set. */
    @Benchmark
    public double notebook(ProcessorTime time) {
        return run(notebook, time);
    }

    /** A library that computes the derivatives forward. */
    @Benchmark
    public double hipparchus(ProcessorTime time) {
        return run(hipparchus, time);
    }

    /** A library that computes the derivatives forward. */
    @Benchmark
    public double commonsMath(ProcessorTime time) {
        return run(commonsMath, time);
    }

    private double run(Gradients gradients, ProcessorTime time) {
        time.count();
        return gradients.run(workload, at, gradient);
    }

    /**
     * Holds all ways to the known values and gradients, and to each other.
     *
     * @throws IllegalStateException if one of them is wrong
     */
    static void check() {
        GradientTime all = new GradientTime();
        for (Workload workload : Workload.values()) {
            all.workload = workload;
            all.makeInputs();
            double[] exact = all.gradient.clone();
            all.adjoint.run(workload, all.at, exact);
            for (Gradients one : List.of(
                    all.plain,
                    all.adjoint,
                    all.code,
                    all.traced,
                    all.bare,
                    all.notebook,
                    all.hipparchus,
                    all.commonsMath)) {
                String what = workload + " by " + one.name() + ": ";
                check(what + "the value", one.run(workload, all.at, all.gradient), workload.value());
                if (one.hasGradient()) {
                    check(what + "the gradient's sum", workload.checksum(all.gradient), workload.checksum());
                    check(what + "the gradient", all.gradient, exact);
                }
            }
        }
    }

    private static void check(String what, double[] found, double[] expected) {
        double largest = 0;
        for (double one : expected) {
            largest = Math.max(largest, Math.abs(one));
        }
        for (int i = 0; i < found.length; i++) {
            if (!(Math.abs(found[i] - expected[i]) <= TOLERANCE * largest)) {
                throw new IllegalStateException(what + " [" + i + "] is " + found[i] + ", not " + expected[i]);
            }
        }
    }

    private static void check(String what, double found, double expected) {
        if (!(Math.abs(found - expected) <= TOLERANCE * Math.abs(expected))) {
            throw new IllegalStateException(what + " is " + found + ", not " + expected);
        }
    }
}
