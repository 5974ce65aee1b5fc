package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.Objects;

/**
 * The graph in the DOT language of Graphviz: a box a node with its name, value and gradient, and an arrow from each
 * operand to the node that uses it, from left to right.
 *
 * <pre>{@code
 * digraph "computation graph" {
 *   graph [rankdir=LR ordering=in]
 *   node [shape=record]
 *   n0 [label="a | 2.00 | grad=0.00"]
 *   n1 [label="b | -3.00 | grad=0.00"]
 *   n2 [label="d | -6.00 | grad=0.00"]
 *   n0 -> n2 [label="*"]
 *   n1 -> n2 [label="*"]
 * }
 * }</pre>
 *
 * <p>Each scope is a cluster with the nodes that were made in it and the clusters of the scopes in it; a graph without scopes
 * has none. Clusters nest 64 deep at most; the nodes of deeper scopes are in the 64th.
 *
 * <p>Nodes are numbered in topological order. Names are told apart as in the {@link ListingPrinter}; a node without one
 * has a box without it. A node that takes the same operand twice has two arrows. The arrows into a node stand from top to
 * bottom in the operands' order, as far as other nodes that share them allow. Numbers have two decimals; the gradients are those of
 * the last {@link Value#backward()}.
 */
public final class DotPrinter implements GraphPrinter {
    /** The printer; it has no settings. */
    public DotPrinter() {}

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        Names names = new Names(graph);
        ScopeTable scopes = new ScopeTable(graph);
        out.append("digraph \"computation graph\" {\n  graph [rankdir=LR ordering=in]\n  node [shape=record]\n");
        if (scopes.isEmpty()) {
            for (int i = 0; i < graph.size(); i++) {
                printNode(graph, names, i, "  ", out);
                printArrows(graph, i, out);
            }
        } else {
            new ScopeBoxes(scopes, graph.size()).walk(new Clusters(graph, names, scopes, out));
            for (int i = 0; i < graph.size(); i++) {
                printArrows(graph, i, out);
            }
        }
        out.append("}\n");
    }

    private static void printNode(Graph graph, Names names, int position, String indent, Appendable out)
            throws IOException {
        Value node = graph.topologicalOrder().get(position);
        String name = node.name() == null ? "" : inRecord(names.label(position)) + " | ";
        String numbers = TwoDecimals.of(node.data()) + " | grad=" + TwoDecimals.of(node.grad());
        out.append(indent + "n" + position + " [label=\"" + name + numbers + "\"]\n");
    }

    private static void printArrows(Graph graph, int position, Appendable out) throws IOException {
        String symbol = graph.topologicalOrder().get(position).symbol();
        for (int operand : graph.operandsOf(position)) {
            out.append("  n" + operand + " -> n" + position + " [label=\"" + symbol + "\"]\n");
        }
    }

    /** Writes the nodes, and a cluster for each scope. */
    private record Clusters(Graph graph, Names names, ScopeTable scopes, Appendable out) implements ScopeBoxes.Walker {
        @Override
        public void open(int scope, int depth) throws IOException {
            String indent = ScopeBoxes.indent(depth);
            out.append(indent + "subgraph cluster_" + scope + " {\n");
            out.append(indent + "  label=\"" + inString(Names.oneLine(scopes.label(scope))) + "\"\n");
        }

        @Override
        public void node(int position, int depth) throws IOException {
            printNode(graph, names, position, ScopeBoxes.indent(depth), out);
        }

        @Override
        public void close(int depth) throws IOException {
            out.append(ScopeBoxes.indent(depth) + "}\n");
        }
    }

    /** A text as a label in a quoted string: nothing in it is taken for an escape or an entity. */
    private static String inString(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
    }

    /**
     * A name as part of a record's label in a quoted string: nothing in it is taken for a field, an escape or an entity,
     * and every blank is kept.
     */
    private static String inRecord(String name) {
        StringBuilder out = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            switch (c) {
                case '"', '\\', '{', '}', '|', '<', '>' -> out.append('\\').append(c);
                case '&' -> out.append("&amp;");
                case ' ' -> {
                    boolean collapses = i == 0 || i == name.length() - 1 || name.charAt(i - 1) == ' ';
                    out.append(collapses ? "&#160;" : " ");
                }
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
