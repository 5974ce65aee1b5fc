package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The graph in GraphML, an XML format that graph editors and libraries read: a directed graph with an edge from each operand
 * to the node that uses it.
 *
 * <pre>{@code
 * <node id="n2"><data key="label">d</data><data key="op">*</data><data key="data">-6.0</data>...</node>
 * <edge source="n0" target="n2"><data key="operand">0</data></edge>
 * }</pre>
 *
 * <p>Nodes are numbered in topological order; a node that takes the same operand twice has two edges, told apart by the
 * position of the operand. Labels are those of {@link Names}. Numbers are exact, as {@link Double#toString(double)} writes
 * them, NaN and infinities too, as GraphML's type {@code double} is Java's. What is unknown of a node is left out. A scope
 * is a text, since readers of nested graphs are few. Characters that XML has not are written by their code, as {@code
 * \\uffff}.
 */
public final class GraphmlPrinter implements GraphPrinter {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
            """;

    /** The attributes of nodes and edges with their types. */
    private static final String[][] KEYS = {
        {"node", "label", "string"},
        {"node", "op", "string"},
        {"node", "data", "double"},
        {"node", "grad", "double"},
        {"node", "scope", "string"},
        {"node", "file", "string"},
        {"node", "line", "int"},
        {"node", "column", "int"},
        {"node", "text", "string"},
        {"node", "site", "string"},
        {"edge", "operand", "int"},
    };

    /** The printer; it has no settings. */
    public GraphmlPrinter() {}

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        Names names = new Names(graph);
        ScopeTable scopes = new ScopeTable(graph);
        out.append(HEAD);
        for (String[] key : KEYS) {
            out.append("  <key id=\"" + key[1] + "\" for=\"" + key[0] + "\" attr.name=\"" + key[1] + "\" attr.type=\""
                    + key[2] + "\"/>\n");
        }
        out.append("  <graph id=\"computation\" edgedefault=\"directed\">\n");
        for (int i = 0; i < graph.size(); i++) {
            Value node = graph.topologicalOrder().get(i);
            out.append("    <node id=\"n" + i + "\">");
            data("label", names.label(i), out);
            data("op", node.symbol(), out);
            data("data", Double.toString(node.data()), out);
            data("grad", Double.toString(node.grad()), out);
            if (scopes.ofNode(i) != ScopeTable.NONE) {
                data("scope", scopes.path(scopes.ofNode(i)), out);
            }
            place(graph.spanOf(i), graph.siteOf(i), out);
            out.append("</node>\n");
            int[] operands = graph.operandsOf(i);
            for (int k = 0; k < operands.length; k++) {
                out.append("    <edge source=\"n" + operands[k] + "\" target=\"n" + i + "\"><data key=\"operand\">" + k
                        + "</data></edge>\n");
            }
        }
        out.append("  </graph>\n</graphml>\n");
    }

    private static void place(@Nullable Span span, @Nullable String site, Appendable out) throws IOException {
        if (span != null) {
            data("file", span.file(), out);
            data("line", Integer.toString(span.line()), out);
            data("column", Integer.toString(span.column()), out);
            data("text", span.text(), out);
        } else if (site != null) {
            data("site", site, out);
        }
    }

    private static void data(String key, String text, Appendable out) throws IOException {
        out.append("<data key=\"" + key + "\">" + escaped(Names.oneLine(text)) + "</data>");
    }

    /** A line as the content of an element; blanks at its ends are kept by those who read it. */
    private static String escaped(String line) {
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;"); // As part of "]]>" it is not allowed.
                case '\ufffe', '\uffff' -> out.append("\\u").append(Integer.toHexString(c));
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
