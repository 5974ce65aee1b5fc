package dev.tracegrad.benchmarks;

/** The benchmarks that are compared with each other: those of one class, with one of its methods as the measure. */
enum Topic {
    /** What the processor adds to the time of javac. */
    COMPILE_TIME(CompileTime.class, "withoutProcessor");

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

    /** The method that the others are divided by. */
    String measure() {
        return measure;
    }
}
