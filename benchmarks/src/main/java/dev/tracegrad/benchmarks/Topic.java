package dev.tracegrad.benchmarks;

import dev.tracegrad.benchmarks.kernel.ObjectiveTime;
import dev.tracegrad.benchmarks.kernel.ShapeTime;

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
    },

    /** What gradient code costs by the shape of its method, beside code written by hand. */
    SHAPES(ShapeTime.class, "adjoint") {
        @Override
        void check() {
            ShapeTime.check();
        }
    },

    /** What gradient code costs, relative to the values alone, of larger functions that others measure too. */
    OBJECTIVES(ObjectiveTime.class, "plain") {
        @Override
        void check() {
            ObjectiveTime.check();
        }
    };

    private final Class<?> benchmarks;
    private final String measure;

    Topic(Class<?> benchmarks, String measure) {
        this.benchmarks = benchmarks;
        this.measure = measure;
    }

    /**
     * A regular expression of the names of its benchmarks.
     *
     * @param methods the methods to run, separated by commas; all of them if it is empty
     */
    String pattern(String methods) {
        String method = methods.isBlank() ? "" : "(" + methods.replace(',', '|') + ")$";
        return "^" + benchmarks.getName().replace(".", "\\.") + "\\." + method;
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
