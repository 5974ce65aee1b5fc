package dev.tracegrad.samples;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.io.IOException;

/** A neuron with one input, whose weight and bias are tracked: they are fields of type {@link Value}. */
public final class Neuron {
    final Value w;
    final Value b;

    Neuron(double w, double b) {
        this.w = Value.of(w, "w");
        this.b = Value.of(b, "b");
    }

    @Traced
    double forward(double x) {
        return Math.tanh(w.data() * x + b.data());
    }

    /** Prints this sample; the arguments are ignored. */
    public static void main(String[] args) throws IOException {
        run(Page.standard());
    }

    static void run(Page page) throws IOException {
        page.title("Neuron: fields that are tracked");
        page.method(Neuron.class, "forward");

        Neuron neuron = new Neuron(0.5, -0.25);
        Value y = NeuronTraced.forward(neuron, Value.of(1.5)).named("y");
        Graph graph = Graph.of(y);
        graph.backward();
        page.heading("The plain method and its companion");
        page.line("neuron.forward(1.5)               = " + neuron.forward(1.5));
        page.line("NeuronTraced.forward(neuron, 1.5) = " + y);
        page.listing(graph);
        page.gradients(graph);
        page.picture(graph, "neuron");
    }
}
