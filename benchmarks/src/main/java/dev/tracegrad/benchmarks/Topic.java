package dev.tracegrad.benchmarks;

/** The benchmarks that are compared with each other: those of one class, with one of its methods as the measure. */
enum Topic {
    /** What the processor adds to the time of javac. */
    COMPILE_TIME(CompileTime.class, "withoutProcessor"),

    /** What graphs and their gradients cost, beside other ways to gradients. */
    GRADIENT_TIME(GradientTime.class, "adjoint") {
        @Override
        void check() {
            GradientTime.check();
        }

        @Override
        GraphSize graphSize(String parameters) {
            return GraphSize.of(Workload.valueOf(parameters));
        }
    };

    private final Class<?> benchmarks;
    private final String measure;

    Topic(Class<?> benchmarks, String measure) {
        this.benchmarks = benchmarks;
        this.measure = measure;
    }

    /** A regular expression of the names of its benchmarks. */
    String pattern() {
        return "^" + benchmarks.getName().replace(".", "\\.") + "\\.";
    }

    /**
     * Checks that the benchmarks compute the same, before they are measured.
     *
     * @throws IllegalStateException if they do not
     */
    void check() {}

    /** The graph that bytes are divided by, or null where none is built. */
    GraphSize graphSize(String parameters) {
        return null;
    }

    /** The method that the others are divided by. */
    String measure() {
        return measure;
    }
}
