package dev.tracegrad.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The time that a benchmark's own thread spends on a processor: what other processes do meanwhile is not in it, nor are
 * the threads of the collector and of the JIT compiler.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The time of all runs of an iteration, in milliseconds. */
    public double milliseconds;

    /** The number of runs of an iteration. */
    public long runs;

    private long startOfIteration;
    private boolean isWhole;

    /** Each iteration counts from zero. */
    @Setup(Level.Iteration)
    public void clear() {
        milliseconds = 0;
        runs = 0;
        isWhole = false;
        startOfIteration = THREADS.getCurrentThreadCpuTime();
    }

    /** Counts a run that is too short for a clock of its own: the time is that of the whole iteration. */
    public void count() {
        runs++;
        isWhole = true;
    }

    /** Takes the time of the iteration, if its runs were only counted. */
    @TearDown(Level.Iteration)
    public void end() {
        if (isWhole) {
            milliseconds = (THREADS.getCurrentThreadCpuTime() - startOfIteration) / 1e6;
        }
    }

    /** Runs something, and adds what it took. */
    <T> T of(Callable<T> run) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        T result = run.call();
        milliseconds += (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        runs++;
        return result;
    }
}
