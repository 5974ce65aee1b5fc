package dev.tracegrad.samples;

import dev.tracegrad.GradientCheck;
import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.annotations.Traced;
import java.io.IOException;

/** What can be asked of a gradient: whether it is right, how it comes about, where NaN arises, and the sum over a batch. */
public final class Gradients {
    private Gradients() {}

    /** The cross entropy of a logistic regression for one example, whose class {@code y} is 0 or 1. */
    @Traced
    static double loss(double weight, double bias, double x, double y) {
        double p = 1 / (1 + Math.exp(-(weight * x + bias)));
        double cost = -(y * Math.log(p) + (1 - y) * Math.log(1 - p));
        return cost;
    }

    /** Prints this sample; the arguments are ignored. */
    public static void main(String[] args) throws IOException {
        run(Page.standard());
    }

    static void run(Page page) throws IOException {
        page.title("Gradients: checked, explained, searched and accumulated");
        page.method(Gradients.class, "loss");
        checked(page);
        explained(page);
        searched(page);
        accumulated(page);
    }

    static void checked(Page page) {
        page.heading("Is it right? Differences of the plain method say so");
        page.text(GradientCheck.of(x -> NotebookTraced.expression(x[0], x[1], x[2]))
                .against(x -> Notebook.expression(x[0], x[1], x[2]))
                .named("a", "b", "c")
                .at(2, -3, 10));
    }

    static void explained(Page page) {
        page.heading("How does it come about? Along these paths");
        Value a = Value.of(2, "a");
        Value e = NotebookTraced.expression(a, Value.of(-3), Value.of(10));
        page.text(Graph.of(e).explain(a));

        Value weight = Value.of(0.5);
        page.text(Graph.of(GradientsTraced.loss(weight, Value.of(-1), Value.of(2), Value.constant(1)))
                .explain(weight, 1));
    }

    static void searched(Page page) throws IOException {
        page.heading("Where does NaN come from? A weight of 40 makes p the number 1");
        Value cost = GradientsTraced.loss(Value.of(40), Value.of(-1), Value.of(2), Value.constant(1));
        page.line("cost = " + cost.data());
        Graph graph = Graph.of(cost);
        graph.firstNonFinite().ifPresent(page::text);
        graph.backward();
        page.picture(graph, "not-a-number");
    }

    static void accumulated(Page page) {
        page.heading("Four examples, one batch: gradients are added up");
        double[] xs = {-2, -1, 1, 3};
        double[] ys = {0, 0, 1, 1};
        Value weight = Value.of(0.5, "weight");
        Value bias = Value.of(-1, "bias");
        Values.zeroGrad(weight, bias);
        for (int i = 0; i < xs.length; i++) {
            Value cost = GradientsTraced.loss(weight, bias, Value.constant(xs[i]), Value.constant(ys[i]));
            cost.accumulate(1.0 / xs.length);
        }
        page.line("weight %.6f, bias %.6f", weight.grad(), bias.grad());
    }
}
