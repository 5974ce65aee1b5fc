package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.Objects;

/**
 * The graph as a flowchart of Mermaid, which many sites draw where it stands in a Markdown text: a box a node with its
 * name, value and gradient, an arrow from each operand to the node that uses it, and a box around each scope.
 *
 * <pre>{@code
 * flowchart LR
 *   n0["a<br/>2.00<br/>grad=-3.00"]
 *   n1["b<br/>-3.00<br/>grad=2.00"]
 *   subgraph s0["f"]
 *     n2["d<br/>-6.00<br/>grad=1.00"]
 *   end
 *   n0 -->|"#42;"| n2
 *   n1 -->|"#42;"| n2
 * }</pre>
 *
 * <p>Boxes, names and numbers are those of the {@link DotPrinter}. In a text signs and
 * punctuation are written as the numbers of their characters, so that nothing is taken for syntax, Markdown or HTML. Mermaid draws up
 * to 500 arrows and 50,000 characters, unless a page sets {@code maxEdges} and {@code maxTextSize}.
 */
public final class MermaidPrinter implements GraphPrinter {
    /** The printer; it has no settings. */
    public MermaidPrinter() {}

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        ScopeTable scopes = new ScopeTable(graph);
        out.append("flowchart LR\n");
        new ScopeBoxes(scopes, graph.size()).walk(new Boxes(graph, new Names(graph), scopes, out));
        for (int i = 0; i < graph.size(); i++) {
            String symbol = escaped(graph.topologicalOrder().get(i).symbol());
            for (int operand : graph.operandsOf(i)) {
                out.append("  n" + operand + " -->|\"" + symbol + "\"| n" + i + "\n");
            }
        }
    }

    /** Writes the nodes, and a subgraph for each scope. */
    private record Boxes(Graph graph, Names names, ScopeTable scopes, Appendable out) implements ScopeBoxes.Walker {
        @Override
        public void open(int scope, int depth) throws IOException {
            String label = escaped(Names.oneLine(scopes.label(scope)));
            out.append(ScopeBoxes.indent(depth) + "subgraph s" + scope + "[\"" + label + "\"]\n");
        }

        @Override
        public void node(int position, int depth) throws IOException {
            Value node = graph.topologicalOrder().get(position);
            String name = node.name() == null ? "" : escaped(names.label(position)) + "<br/>";
            out.append(ScopeBoxes.indent(depth) + "n" + position + "[\"" + name + TwoDecimals.of(node.data())
                    + "<br/>grad=" + TwoDecimals.of(node.grad()) + "\"]\n");
        }

        @Override
        public void close(int depth) throws IOException {
            out.append(ScopeBoxes.indent(depth) + "end\n");
        }
    }

    /**
     * A text of which nothing is taken for syntax. Two dollars would still begin a formula, and a backslash with an n break
     * the line, after Mermaid has put the characters in place of their numbers: a blank without width keeps them apart.
     */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        String apart = text.replace("\\n", "\\\u200bn").replaceAll("\\$(?=\\$)", "\\$\u200b");
        apart.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c > 0xbf) {
                out.appendCodePoint(c);
            } else {
                out.append('#').append(c).append(';');
            }
        });
        return out.toString();
    }
}
