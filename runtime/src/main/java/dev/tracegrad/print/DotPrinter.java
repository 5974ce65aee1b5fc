package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.List;
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
        List<Value> order = graph.topologicalOrder();
        out.append("digraph \"computation graph\" {\n  graph [rankdir=LR ordering=in]\n  node [shape=record]\n");
        for (int i = 0; i < order.size(); i++) {
            Value node = order.get(i);
            String name = node.name() == null ? "" : inRecord(names.label(i)) + " | ";
            String numbers = TwoDecimals.of(node.data()) + " | grad=" + TwoDecimals.of(node.grad());
            out.append("  n" + i + " [label=\"" + name + numbers + "\"]\n");
            for (int operand : graph.operandsOf(i)) {
                out.append("  n" + operand + " -> n" + i + " [label=\"" + node.symbol() + "\"]\n");
            }
        }
        out.append("}\n");
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
