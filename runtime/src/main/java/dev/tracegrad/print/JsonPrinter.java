package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Source;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * The graph in JSON, with everything that is known of it: numbers and gradients, names, places in the source, scopes and
 * the lines of the methods. {@link JsonReader} reads it back.
 *
 * <pre>{@code
 * {"format":"tracegrad-graph","version":1,"root":2,
 * "sources":[],
 * "scopes":[],
 * "nodes":[
 * {"op":"LEAF","symbol":"","data":2.0,"grad":-3.0,"name":"a","label":"a","operands":[]},
 * {"op":"LEAF","symbol":"","data":-3.0,"grad":2.0,"name":"b","label":"b","operands":[]},
 * {"op":"TIMES","symbol":"*","data":-6.0,"grad":1.0,"name":"d","label":"d","operands":[0,1],"site":"Example.java:6"}
 * ]}
 * }</pre>
 *
 * <p>Nodes are in topological order, one a line, and refer to each other by their positions from 0; so do scopes, which
 * stand after those around them, and sources. Numbers are exact, as {@link Double#toString(double)} writes them; NaN and
 * infinities are strings in Java's spelling. A label is that of {@link Names}. What is unknown of a node is left out: its
 * name, its scope, and its place, which is a span or, where only file and line are known, a site. {@code
 * docs/graph.schema.json} is the schema. No text in it contains {@code </} or {@code <!}, so that it may stand in a script
 * element.
 */
public final class JsonPrinter implements GraphPrinter {
    static final String FORMAT = "tracegrad-graph";
    static final int VERSION = 1;

    /** How much is collected before it is written: a node may have a million operands. */
    private static final int CHUNK = 8_000;

    /** The printer; it has no settings. */
    public JsonPrinter() {}

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        new Run(graph, out).print();
    }

    /** One printing of one graph. */
    private static final class Run {
        private final Graph graph;
        private final Appendable out;
        private final Names names;
        private final ScopeTable scopes;
        private final StringBuilder text = new StringBuilder();

        Run(Graph graph, Appendable out) {
            this.graph = graph;
            this.out = out;
            this.names = new Names(graph);
            this.scopes = new ScopeTable(graph);
        }

        void print() throws IOException {
            text.append("{\"format\":\"")
                    .append(FORMAT)
                    .append("\",\"version\":")
                    .append(VERSION);
            text.append(",\"root\":").append(graph.size() - 1).append(",\n\"sources\":[");
            List<Source> sources = scopes.sources();
            for (int i = 0; i < sources.size(); i++) {
                text.append(i == 0 ? "\n" : ",\n");
                printSource(sources.get(i));
            }
            text.append(sources.isEmpty() ? "],\n\"scopes\":[" : "\n],\n\"scopes\":[");
            for (int i = 0; i < scopes.size(); i++) {
                text.append(i == 0 ? "\n" : ",\n");
                printScope(i);
            }
            text.append(scopes.isEmpty() ? "],\n\"nodes\":[" : "\n],\n\"nodes\":[");
            for (int i = 0; i < graph.size(); i++) {
                text.append(i == 0 ? "\n" : ",\n");
                printNode(i);
            }
            text.append("\n]}\n");
            flush();
        }

        private void flush() throws IOException {
            out.append(text);
            text.setLength(0);
        }

        private void flushIfLong() throws IOException {
            if (text.length() >= CHUNK) {
                flush();
            }
        }

        private void printSource(Source source) throws IOException {
            text.append("{\"file\":");
            JsonText.append(source.file(), text);
            text.append(",\"firstLine\":").append(source.firstLine()).append(",\"text\":");
            JsonText.append(source.text(), text);
            text.append('}');
            flushIfLong();
        }

        private void printScope(int scope) throws IOException {
            text.append("{\"label\":");
            JsonText.append(scopes.label(scope), text);
            text.append(",\"parent\":").append(orNull(scopes.parent(scope)));
            text.append(",\"pass\":").append(scopes.isPass(scope));
            text.append(",\"source\":").append(orNull(scopes.source(scope))).append('}');
            flushIfLong();
        }

        private static String orNull(int number) {
            return number == ScopeTable.NONE ? "null" : Integer.toString(number);
        }

        private void printNode(int position) throws IOException {
            Value node = graph.topologicalOrder().get(position);
            text.append("{\"op\":\"").append(node.op().name()).append("\",\"symbol\":");
            JsonText.append(node.symbol(), text);
            text.append(",\"data\":");
            JsonText.append(node.data(), text);
            text.append(",\"grad\":");
            JsonText.append(node.grad(), text);
            if (node.name() != null) {
                text.append(",\"name\":");
                JsonText.append(node.name(), text);
            }
            text.append(",\"label\":");
            JsonText.append(names.label(position), text);
            text.append(",\"operands\":[");
            String comma = "";
            for (int operand : graph.operandsOf(position)) {
                text.append(comma).append(operand);
                comma = ",";
                flushIfLong();
            }
            text.append(']');
            if (scopes.ofNode(position) != ScopeTable.NONE) {
                text.append(",\"scope\":").append(scopes.ofNode(position));
            }
            printPlace(position);
            text.append('}');
            flushIfLong();
        }

        private void printPlace(int position) {
            Span span = graph.spanOf(position);
            String site = span == null ? graph.siteOf(position) : null;
            if (span != null) {
                text.append(",\"span\":{\"file\":");
                JsonText.append(span.file(), text);
                text.append(",\"line\":")
                        .append(span.line())
                        .append(",\"column\":")
                        .append(span.column());
                text.append(",\"endLine\":").append(span.endLine()).append(",\"endColumn\":");
                text.append(span.endColumn()).append(",\"text\":");
                JsonText.append(span.text(), text);
                text.append('}');
            } else if (site != null) {
                text.append(",\"site\":");
                JsonText.append(site, text);
            }
        }
    }
}
