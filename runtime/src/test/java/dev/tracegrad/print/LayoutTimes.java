package dev.tracegrad.print;

import static dev.tracegrad.ByHand.in;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Prints how long pictures take and how large they are, ours and, where it is installed and done within two minutes, those
 * of {@code dot}. No test; run its main method on the test class path, with {@code -Xmx2g}.
 */
final class LayoutTimes {
    private LayoutTimes() {}

    /** The arguments are ignored. */
    public static void main(String[] args) throws IOException {
        for (int i = 0; i < 10; i++) {
            new SvgPrinter().print(network(1, 5, 4));
        }
        System.out.println(
                "| graph | nodes | SVG ms | SVG kB | PNG ms | PNG kB | dot ms | dot kB |\n|---|---|---|---|---|---|---|---|");
        Value a = Value.of(2, "a");
        report("formula", Graph.of(a.times(-3).named("d").plus(10).named("e").tanh()), true);
        report("network", network(1, 6, 4), true);
        report("network", network(1, 28, 27), true);
        report("network of 24 samples", network(24, 28, 27), true);
        report("network of 240 samples", network(240, 28, 27), false);
        report("chain without scopes", chain(1_000_000), false);
    }

    private static Graph chain(int length) {
        Value x = Value.of(1, "x");
        for (int i = 0; i < length; i++) {
            x = x.sin();
        }
        return Graph.of(x);
    }

    /** Layers of the same width, with scopes for samples, layers and neurons; each sample has weights of its own. */
    private static Graph network(int samples, int width, int inputs) {
        Random random = new Random(1);
        Value loss = Value.constant(0);
        for (int s = 0; s < samples; s++) {
            Scope sample = samples == 1 ? null : Scope.of(null, "sample " + s);
            Value[] x = new Value[inputs];
            for (int i = 0; i < inputs; i++) {
                x[i] = Value.of(random.nextGaussian(), "x[" + i + "]");
            }
            for (int l = 0; l < 2; l++) {
                Scope layer = Scope.of(sample, "layer[" + l + "]");
                Value[] y = new Value[width];
                for (int n = 0; n < width; n++) {
                    Scope neuron = Scope.of(layer, "neuron[" + n + "]");
                    Value sum = in(Value.of(random.nextGaussian(), "b"), neuron);
                    for (int i = 0; i < x.length; i++) {
                        Value weight = in(Value.of(random.nextGaussian(), "w[" + i + "]"), neuron);
                        sum = in(sum.plus(in(weight.times(x[i]), neuron)), neuron)
                                .named("sum");
                    }
                    y[n] = in(sum.tanh(), neuron).named("y[" + n + "]");
                }
                x = y;
            }
            for (Value y : x) {
                loss = loss.plus(y);
            }
        }
        loss.backward();
        return Graph.of(loss);
    }

    private static void report(String name, Graph graph, boolean withDot) throws IOException {
        long start = System.nanoTime();
        int svg = new SvgPrinter().print(graph).length();
        long drawn = System.nanoTime();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        new PngWriter().write(graph, png);
        long painted = System.nanoTime();
        String line = String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %,d | ",
                name,
                graph.size(),
                (drawn - start) / 1_000_000,
                svg / 1_024,
                (painted - drawn) / 1_000_000,
                png.size() / 1_024);
        System.out.println(line + (withDot ? dot(graph) : "– | – |"));
    }

    private static String dot(Graph graph) {
        Optional<Graphviz> dot = Graphviz.on(System.getenv("PATH"));
        if (dot.isEmpty()) {
            return "not installed | – |";
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long start = System.nanoTime();
        try {
            dot.get().draw(graph, "svg", out);
        } catch (IOException e) {
            return e.getMessage() + " | – |";
        }
        return String.format(Locale.ROOT, "%,d | %,d |", (System.nanoTime() - start) / 1_000_000, out.size() / 1_024);
    }
}
