package dev.tracegrad.samples;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import dev.tracegrad.print.ListingPrinter;
import java.io.IOException;

/** Methods that are written on {@link Value}, with Java's own operators: the notebook's expression, and a line that learns. */
public final class Operators {
    final Value slope;
    final Value level;

    Operators(double slope, double level) {
        this.slope = Value.of(slope, "slope");
        this.level = Value.of(level, "level");
    }

    @Traced
    static Value expression(Value a, Value b, Value c) {
        Value d = a * b;
        Value e = d + c;
        return e;
    }

    @Traced
    Value at(Value x) {
        return slope * x + level;
    }

    @Traced
    Value loss(double[] xs, double[] ys, Value rate) {
        Value sum = rate * (slope * slope + level * level);
        for (int i = 0; i < xs.length; i++) {
            Value error = at(xs[i]) - ys[i];
            sum += error * error / xs.length;
        }
        return sum;
    }

    /** Prints this sample; the arguments are ignored. */
    public static void main(String[] args) throws IOException {
        run(Page.standard());
    }

    static void run(Page page) throws IOException {
        page.title("Operators: methods written on Value");
        page.method(Operators.class, "expression");
        expression(page);
        learning(page);
    }

    static void expression(Page page) throws IOException {
        page.heading("The graph of the expression, and its gradient");
        Graph graph = Graph.of(expression(Value.of(2), Value.of(-3), Value.of(10)));
        graph.backward();
        page.print(graph, new ListingPrinter());
        page.gradients(graph);
        page.picture(graph, "operators");
    }

    /** Gradient descent: each line is a step of a tenth against the gradient away from the one before it. */
    static void learning(Page page) {
        page.heading("A line through (0, 1), (1, 3), (2, 5) and (3, 7)");
        double[] xs = {0, 1, 2, 3};
        double[] ys = {1, 3, 5, 7};
        Operators line = new Operators(0, 0);
        for (int step = 0; step <= 200; step++) {
            Value loss = line.loss(xs, ys, Value.of(0, "rate"));
            loss.backward();
            if (step % 50 == 0) {
                page.line(
                        "step %3d: loss %9.6f, y = %.4f x + %.4f",
                        step, loss.data(), line.slope.data(), line.level.data());
            }
            line = new Operators(
                    line.slope.data() - 0.1 * line.slope.grad(), line.level.data() - 0.1 * line.level.grad());
        }
    }
}
