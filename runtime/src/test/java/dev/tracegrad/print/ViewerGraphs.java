package dev.tracegrad.print;

import static dev.tracegrad.ByHand.at;
import static dev.tracegrad.ByHand.in;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import dev.tracegrad.Source;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Graphs to look at in the viewer, with scopes, sources and spans as traced code gives them. */
final class ViewerGraphs {
    private ViewerGraphs() {}

    static final Source EXAMPLE = new Source("Example.java", 5, """
                static double expression(double a, double b, double c) {
                    double d = a * b;
                    return d + c;
                }
            """.indent(-4));

    static final Source NETWORK = new Source("Network.java", 10, """
            double loss(double[] x, double target) {
                double[] hidden = layer(x, first);
                double[] out = layer(hidden, second);
                double error = out[0] - target;
                return error * error;
            }

            double[] layer(double[] x, Neuron[] neurons) {
                double[] out = new double[neurons.length];
                for (int i = 0; i < neurons.length; i++) {
                    out[i] = neurons[i].forward(x);
                }
                return out;
            }
            """);

    static final Source NEURON = new Source("Neuron.java", 8, """
            double forward(double[] x) {
                double sum = bias;
                for (int i = 0; i < x.length; i++) {
                    sum += weights[i] * x[i];
                }
                return Math.tanh(sum);
            }
            """);

    /** The formula {@code e = a * b + c}. */
    static Graph document() {
        Scope call = Scope.of(null, "expression", EXAMPLE);
        Value a = Value.of(2, "a");
        Value b = Value.of(-3, "b");
        Value c = Value.of(10, "c");
        Value d = at(in(a.times(b).named("d"), call), span(EXAMPLE, "a * b"));
        Value e = at(in(d.plus(c).named("e"), call), span(EXAMPLE, "d + c"));
        e.backward();
        return Graph.of(e);
    }

    /** A neuron of two inputs: {@code tanh(w1 x1 + w2 x2 + b)}. */
    static Graph neuron() {
        Value root = neuron(List.of(Value.of(2, "x1"), Value.of(0, "x2")), parameters(2, 3), null);
        root.named("o").backward();
        return Graph.of(root);
    }

    /** The weights of a neuron and then its bias. */
    private static List<Value> parameters(int inputs, int seed) {
        List<Value> parameters = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            parameters.add(Value.of(Math.sin(seed * 7 + i * 3 + 1.0), "weights[" + i + "]"));
        }
        parameters.add(Value.of(0.1 * seed, "bias"));
        return parameters;
    }

    private static Value neuron(List<Value> inputs, List<Value> parameters, @Nullable Scope around) {
        Scope call = Scope.of(around, "forward", NEURON);
        Value sum = parameters.get(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            Value product = at(in(parameters.get(i).times(inputs.get(i)), call), span(NEURON, "weights[i] * x[i]"));
            sum = at(in(sum.plus(product).named("sum"), call), span(NEURON, "sum += weights[i] * x[i]"));
        }
        return at(in(sum.tanh(), call), span(NEURON, "Math.tanh(sum)"));
    }

    /** The loss of a network of one hidden layer, over so many samples: samples · (hidden · (3 · inputs + 2) + …) nodes. */
    static Graph network(int inputs, int hidden, int samples) {
        Scope train = Scope.of(null, "train");
        List<List<Value>> first = new ArrayList<>();
        for (int i = 0; i < hidden; i++) {
            first.add(parameters(inputs, i + 1));
        }
        List<List<Value>> second = List.of(parameters(hidden, hidden + 1));
        Value total = Value.constant(0);
        for (int s = 0; s < samples; s++) {
            Scope pass = samples == 1 ? train : train.pass("sample", s);
            Scope loss = Scope.of(pass, "loss", NETWORK);
            List<Value> x = new ArrayList<>();
            for (int i = 0; i < inputs; i++) {
                x.add(Value.of(Math.cos(s + i * 0.7), "x[" + i + "]"));
            }
            List<Value> middle = layer(x, first, Scope.of(loss, "layer", NETWORK));
            Value out = layer(middle, second, Scope.of(loss, "layer", NETWORK)).get(0);
            Value error = at(in(out.minus(1).named("error"), loss), span(NETWORK, "out[0] - target"));
            Value squared = at(in(error.times(error), loss), span(NETWORK, "error * error"));
            total = samples == 1 ? squared : in(total.plus(squared).named("total"), pass);
        }
        total.named("loss").backward();
        return Graph.of(total);
    }

    private static List<Value> layer(List<Value> x, List<List<Value>> neurons, Scope layer) {
        List<Value> out = new ArrayList<>();
        for (int i = 0; i < neurons.size(); i++) {
            Scope pass = layer.pass("i", i);
            out.add(neuron(x, neurons.get(i), pass).named("out[" + i + "]"));
        }
        return out;
    }

    /** A chain {@code x = x * 1.01 + 0.1}, without any scope. */
    static Graph chain(int steps) {
        Value x = Value.of(1, "x");
        for (int i = 0; i < steps; i++) {
            x = x.times(1.01).named("y").at("Chain.java:4").plus(0.1).named("x").at("Chain.java:5");
        }
        x.backward();
        return Graph.of(x);
    }

    /** The first place in a source where the text stands. */
    static Span span(Source source, String text) {
        int start = source.text().indexOf(text);
        if (start < 0) {
            throw new IllegalArgumentException(text + " is not in " + source.file());
        }
        String before = source.text().substring(0, start);
        int line =
                source.firstLine() + (int) before.chars().filter(c -> c == '\n').count();
        int column = start - before.lastIndexOf('\n');
        return new Span(source.file(), line, column, line, column + text.length(), text);
    }
}
