package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.benchmarks.ProcessorTime;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The times of {@link Shape}, beside a reverse sweep written by hand. */
public class ShapeTime extends KernelTime {
    @Param
    public Shape shape;

    /** Makes the inputs. */
    @Setup
    public void makeInputs() {
        use(shape.kernel());
    }

    /** The reverse sweep that a careful person writes. */
    @Benchmark
    public double adjoint(ProcessorTime time) {
        time.count();
        return byHand();
    }

    /**
     * Holds gradient code to the sweeps written by hand.
     *
     * @throws IllegalStateException if a value or derivative is another
     */
    public static void check() {
        for (Shape shape : Shape.values()) {
            ShapeTime time = new ShapeTime();
            time.use(shape.kernel());
            time.check(shape.name(), KernelTime::byHand);
        }
    }
}
