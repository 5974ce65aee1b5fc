package dev.tracegrad.benchmarks.kernel;

import java.util.function.Supplier;

/** Objective functions of the benchmark suite ADBench, from their published definitions, with data from fixed seeds. */
public enum Objective {
    /** 25 components in 10 dimensions. */
    GMM_10_25(() -> new Mixture(10, 25)),
    /** 5 components in 64 dimensions. */
    GMM_64_5(() -> new Mixture(64, 5)),
    /** Two layers, 1,024 characters. */
    LSTM(Lstm::new),
    /** 500 residuals with their Jacobians. */
    BA(BundleAdjustment::new);

    private final Supplier<Kernel> kernel;

    Objective(Supplier<Kernel> kernel) {
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel.get();
    }
}
