package dev.tracegrad.samples;

import dev.tracegrad.samples.moons.Moons;
import java.io.IOException;

/** Runs every sample, one after the other. */
public final class Samples {
    private Samples() {}

    /** Prints all samples; the arguments are ignored. */
    public static void main(String[] args) throws IOException {
        run(Page.standard());
    }

    static void run(Page page) throws IOException {
        Notebook.run(page);
        Neuron.run(page);
        Operators.run(page);
        BlackScholes.run(page);
        ImpliedVolatility.run(page);
        Geodesic.run(page);
        Circuit.run(page);
        Gradients.run(page);
        Fit.run(page);
        Moons.run(page);
        page.index();
    }
}
