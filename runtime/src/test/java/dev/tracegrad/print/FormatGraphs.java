package dev.tracegrad.print;

import static dev.tracegrad.ByHand.at;
import static dev.tracegrad.ByHand.in;

import dev.tracegrad.Graph;
import dev.tracegrad.GraphBuilder;
import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Source;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Graphs that every format must write so that its own parser reads them; a new one is a new row. */
final class FormatGraphs {
    private FormatGraphs() {}

    /** A row; each time it is asked for, its graph is made anew. */
    record Row(String name, Supplier<Value> root) {
        Graph graph() {
            return Graph.of(root.get());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Texts that mean something in one of the formats, or are hard to write. */
    static final List<String> HOSTILE = List.of(
            "say \"hi\"",
            "it's",
            "a < b && c > d",
            "&lt;",
            "&#60;",
            "</script><b>",
            "<!--<script>",
            "]]>",
            "<![CDATA[",
            "n0[\"x\"]",
            "]",
            "end",
            "end;",
            "%% comment",
            "%%{init: {\"theme\": \"dark\"}}%%",
            "subgraph s1",
            "click n0 href \"x\"",
            "style a:b#c;d",
            "classDef a:#quot;;",
            "#quot;",
            "#35;",
            "`bold`",
            "**bold** _it_",
            "- item",
            "1. item",
            "a --> b",
            "a | b",
            "{a|b} <c> \\N \\",
            "\\",
            "\\\"",
            "\\u0041",
            "one\ntwo\r\nthree\ttab",
            "\u0000\u001f\u007f\u0085",
            "\u2028\u2029\u202e\ufeff",
            "\ufffe\uffff",
            "ﬂ°°34¶ß",
            "äβ😀𝔘",
            "\ud83d alone",
            "\ude00\ud83d",
            "\ud800",
            "  two  blanks  ",
            "---",
            "title: x",
            "null",
            "digraph { }",
            "n2",
            "$x$ and $$y$$");

    static Stream<Row> all() {
        return Stream.of(
                        Arrays.stream(SampleGraph.values())
                                .map(sample -> new Row(
                                        sample.name(), () -> sample.graph().root())),
                        HOSTILE.stream().map(text -> new Row(text, () -> hostile(text))),
                        Arrays.stream(Op.values()).map(op -> new Row(op.name(), () -> of(op))),
                        Stream.of(
                                new Row("LEAF_ALONE", () -> Value.of(-0.0)),
                                new Row("CONSTANT_ALONE", () -> Value.constant(Double.NaN, "not a number")),
                                new Row("CALLS", FormatGraphs::calls),
                                new Row("GENERATED", FormatGraphs::generated),
                                new Row("DEEP_SCOPES", () -> deep(200)),
                                new Row("LONG_SUM", FormatGraphs::longSum),
                                new Row("EDGE_NUMBERS", FormatGraphs::edgeNumbers)))
                .flatMap(rows -> rows);
    }

    /** Those but for the one with thousands of edges, which take other programs long. */
    static Stream<Row> small() {
        return all().filter(row -> !row.name().equals("LONG_SUM"));
    }

    /** A graph with the text wherever there can be one. */
    static Value hostile(String text) {
        Source source = new Source(text, 7, text + "\n");
        Scope outer = Scope.of(null, text, source);
        Scope inner = Scope.of(outer.pass(text, -1), text);
        Value a = Value.of(Double.NaN, text);
        Value b = Value.constant(Double.NEGATIVE_INFINITY, text);
        Value c = in(at(a.times(b).named(text), new Span(text, 7, 1, 7, 3, text)), outer);
        Value d = in(c.plus(Double.POSITIVE_INFINITY).named("x").at(text), inner);
        return in(at(d.minus(a), new Span(text, 7, 1, 9, 1, text)), inner.pass(text, 3));
    }

    /** A node of the operation with a number that it would not compute, and gradients. */
    private static Value of(Op op) {
        GraphBuilder builder = new GraphBuilder();
        int[] operands = new int[op.arity() < 0 ? 5 : op.arity()];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = builder.add(i % 2 == 0 ? Op.LEAF : Op.CONSTANT, i + 0.1, i % 2 == 0 ? 1.0 / (i + 3) : 0);
        }
        double grad = op == Op.CONSTANT ? 0 : -1e-300;
        int root = op == Op.PRIMITIVE
                ? builder.addCustom("sinc", Math.PI, grad, operands)
                : builder.add(op, Math.PI, grad, operands);
        return builder.graph(root).root();
    }

    /** A method that calls another one in a loop, with its source. */
    static Value calls() {
        Source training = new Source("Train.java", 9, """
                    static double train(double w, double x) {
                        double loss = 0;
                        for (int i = 0; i < 4; i++) {
                            loss += neuron(w, x * i);
                        }
                        return loss;
                    }
                """);
        Source unit = new Source("Neuron.java", 3, """
                static double neuron(double w, double x) {
                \treturn Math.max(0,
                \t\tw * x);
                }
                """);
        Scope train = Scope.of(null, "train", training);
        Value w = Value.of(0.5, "w");
        Value x = Value.of(2, "x");
        Value loss = in(Value.constant(0, "0"), train);
        for (int i = 0; i < 4; i++) {
            Scope pass = train.pass("i", i);
            Scope neuron = Scope.of(pass, "neuron", unit);
            Value argument = in(at(x.times(i), new Span("Train.java", 12, 31, 12, 36, "x * i")), pass);
            Value product = in(at(w.times(argument), new Span("Neuron.java", 5, 3, 5, 8, "w * x")), neuron);
            Value result = in(
                    at(Value.constant(0).max(product), new Span("Neuron.java", 4, 9, 5, 9, "Math.max(0,\n\t\tw * x)")),
                    neuron);
            loss = in(
                    at(
                            loss.plus(result).named("loss"),
                            new Span("Train.java", 12, 13, 12, 37, "loss += neuron(w, x * i)")),
                    pass);
        }
        loss.backward();
        return loss;
    }

    /** As generated code tells of it: names, places and scopes from one text, parts of an expression from its whole. */
    static Value generated() {
        Scope f = Scope.of("""
                E.java
                f
                5
                x\s
                d 6:16-21
                 7:16-32(,7:20-32)

                    static double f(double x) {
                        double d = x * 2;
                        return d + Math.sqrt(d);
                    }
                """);
        Value x = Nodes.argument(Value.of(8), f, 1);
        Value d = Nodes.at(x.times(2), f, 2);
        Value sum = Nodes.at(d.plus(d.sqrt()), f.pass("i", 1), 3);
        sum.backward();
        return sum;
    }

    /** A call in a call in a call. */
    static Value deep(int calls) {
        Value x = Value.of(1, "x");
        Scope scope = null;
        for (int i = 0; i < calls; i++) {
            scope = Scope.of(scope, "call" + i);
            x = in(x.unaryMinus(), scope);
        }
        return x;
    }

    private static Value longSum() {
        Value[] operands = Values.of(new double[5_000]);
        Collections.swap(Arrays.asList(operands), 0, 4_999);
        operands[7] = operands[8];
        return Values.sum(operands);
    }

    private static Value edgeNumbers() {
        Value root = Value.of(0);
        for (double number : new double[] {
            -0.0, Double.MIN_VALUE, -Double.MIN_NORMAL, Double.MAX_VALUE, 0.1, 1.0 / 3, 1e21, 1e-7, 123456789012345680.0
        }) {
            root = root.times(number).plus(Value.of(number));
        }
        root.backward();
        return root;
    }
}
