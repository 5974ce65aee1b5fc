package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import java.io.IOException;
import java.util.Objects;

/**
 * One line a node in topological order, as a program that computes the graph step by step: the formula, its value, and
 * where it stands in the source.
 *
 * <pre>{@code
 * a           2.0
 * b           -3.0
 * d = a * b   -6.0   Example.java:6
 * c           10.0
 * e = d + c   4.0    Example.java:7
 * }</pre>
 *
 * <p>Several nodes of one name are {@code x}, {@code x#2}, {@code x#3} in this order, nodes without a name {@code %1},
 * {@code %2}. A constant without a name has no line, but stands as its number where it is used. Numbers are exact, as
 * {@link Double#toString(double)} writes them. Columns are aligned; what is wider than 60 characters does not widen its
 * column for the others.
 */
public final class ListingPrinter implements GraphPrinter {
    private static final String GAP = "   ";

    /** The printer; it has no settings. */
    public ListingPrinter() {}

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        Names names = new Names(graph);
        Column definitions = new Column();
        Column values = new Column();
        for (int i = 0; i < graph.size(); i++) {
            if (!names.isInline(i)) {
                definitions.makeRoomFor(names.definition(i));
                values.makeRoomFor(value(graph, i));
            }
        }
        for (int i = 0; i < graph.size(); i++) {
            if (!names.isInline(i)) {
                StringBuilder line = new StringBuilder();
                definitions.append(names.definition(i), line);
                line.append(GAP);
                String site = graph.siteOf(i);
                if (site == null || site.isBlank()) {
                    line.append(value(graph, i));
                } else {
                    values.append(value(graph, i), line);
                    line.append(GAP).append(Names.oneLine(site.strip()));
                }
                out.append(line.append('\n'));
            }
        }
    }

    private static String value(Graph graph, int position) {
        return Double.toString(graph.topologicalOrder().get(position).data());
    }

    /** A column as wide as the widest of its texts, those wider than the limit apart. */
    private static final class Column {
        private static final int LIMIT = 60;

        private int width;

        void makeRoomFor(String text) {
            int length = lengthOf(text);
            if (length <= LIMIT) {
                width = Math.max(width, length);
            }
        }

        void append(String text, StringBuilder line) {
            line.append(text);
            for (int i = lengthOf(text); i < width; i++) {
                line.append(' ');
            }
        }

        private static int lengthOf(String text) {
            return text.codePointCount(0, text.length());
        }
    }
}
