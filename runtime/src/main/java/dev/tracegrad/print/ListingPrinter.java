package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Scope;
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
 *
 * <p>{@link #withSpans()} and {@link #withScopes()} give more columns; {@link #withDepth(int)}, {@link #onlyNamed()} and
 * {@link #under(Scope)} show less, and a last line such as {@code … 12 more nodes} counts what is not shown. Each gives
 * another printer; limits can be combined.
 */
public final class ListingPrinter implements GraphPrinter {
    private static final String GAP = "   ";

    private final Selection selection;
    private final Details details;

    /** A printer of everything. */
    public ListingPrinter() {
        this(Selection.ALL, Details.NONE);
    }

    private ListingPrinter(Selection selection, Details details) {
        this.selection = selection;
        this.details = details;
    }

    /** The same printer with the column of each expression after its line, and then its text in the source. */
    public ListingPrinter withSpans() {
        return new ListingPrinter(selection, details.withSpans());
    }

    /** The same printer with the {@link Scope#path() path} of each node's scope in the last column. */
    public ListingPrinter withScopes() {
        return new ListingPrinter(selection, details.withScopes());
    }

    /**
     * The same printer for the nodes that are at most so many operations away from the root, or from a result of the scope.
     *
     * @throws IllegalArgumentException if {@code depth} is negative
     */
    public ListingPrinter withDepth(int depth) {
        return new ListingPrinter(selection.withDepth(depth), details);
    }

    /** The same printer for the nodes that have a name; the root, or the results of the scope, are shown without one too. */
    public ListingPrinter onlyNamed() {
        return new ListingPrinter(selection.withNamesOnly(), details);
    }

    /**
     * The same printer for the nodes that were made in a scope or in those in it, and what these use from outside, of which
     * only the label and the value are shown.
     *
     * @throws NullPointerException if {@code scope} is null
     */
    public ListingPrinter under(Scope scope) {
        return new ListingPrinter(selection.withScope(scope), details);
    }

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        Names names = new Names(graph);
        Selection.Parts parts = new Selection.Parts(selection, graph, names);
        Details.Of known = new Details.Of(details, graph);
        Column[] columns = {new Column(), new Column(), new Column(), new Column(), new Column()};
        int hidden = 0;
        for (int i = 0; i < graph.size(); i++) {
            if (!names.isInline(i) && parts.isShown(i)) {
                String[] cells = cells(graph, i, names, parts, known);
                for (int k = 0; k < cells.length; k++) {
                    columns[k].makeRoomFor(cells[k]);
                }
            } else if (!names.isInline(i)) {
                hidden++;
            }
        }
        for (int i = 0; i < graph.size(); i++) {
            if (!names.isInline(i) && parts.isShown(i)) {
                out.append(line(cells(graph, i, names, parts, known), columns));
            }
        }
        out.append(Selection.hidden(hidden));
    }

    private static String[] cells(Graph graph, int position, Names names, Selection.Parts parts, Details.Of known) {
        boolean isInput = parts.of(position) == Selection.Part.INPUT;
        return new String[] {
            isInput ? names.label(position) : names.definition(position),
            Double.toString(graph.topologicalOrder().get(position).data()),
            isInput ? "" : known.place(position),
            isInput ? "" : known.text(position),
            isInput ? "" : known.scope(position)
        };
    }

    private static CharSequence line(String[] cells, Column[] columns) {
        StringBuilder line = new StringBuilder();
        int last = cells.length - 1;
        while (cells[last].isEmpty()) {
            last--;
        }
        for (int k = 0; k < last; k++) {
            if (columns[k].width > 0) {
                columns[k].append(cells[k], line);
                line.append(GAP);
            }
        }
        return line.append(cells[last]).append('\n');
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
