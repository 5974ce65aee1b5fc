package dev.tracegrad.benchmarks.kernel;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The times of {@link Objective}. */
public class ObjectiveTime extends KernelTime {
    @Param
    public Objective objective;

    /** Makes the inputs. */
    @Setup
    public void makeInputs() {
        use(objective.kernel());
    }

    /**
     * Holds gradient code to the graph.
     *
     * @throws IllegalStateException if a value or derivative is another
     */
    public static void check() {
        for (Objective objective : Objective.values()) {
            ObjectiveTime time = new ObjectiveTime();
            time.use(objective.kernel());
            time.check(objective.name(), KernelTime::byGraph);
        }
    }
}
