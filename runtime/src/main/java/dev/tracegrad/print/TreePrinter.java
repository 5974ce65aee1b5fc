package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Scope;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The root first, and beneath each node its operands in order:
 *
 * <pre>{@code
 * e = d + c   4.0
 * ├─ d = a * b   -6.0
 * │  ├─ a   2.0
 * │  └─ b   -3.0
 * └─ c   10.0
 * }</pre>
 *
 * <p>Labels and numbers are those of the {@link ListingPrinter}; constants without a name stand inside the formulas. A
 * node that is used several times is shown in full once; elsewhere it is only its label and value, marked
 * {@code (above)}, or {@code (below)} where its place is yet to come. A node with nothing beneath needs no mark.
 *
 * <p>Below a number of levels, 24 at first, a node is marked {@code (continued below)}, and a tree of its own follows at
 * the left margin, after an empty line: nothing is lost, and the length of a line stays within bounds however deep the
 * graph is.
 *
 * <p>{@link #withSpans()} and {@link #withScopes()} say more of each node; {@link #withDepth(int)}, {@link #onlyNamed()} and
 * {@link #under(Scope)} show less: {@code …} at the end of a line means that something beneath is too deep, and a last line
 * such as {@code … 12 more nodes} counts what is not shown anywhere. Each gives another printer; limits can be combined.
 */
public final class TreePrinter implements GraphPrinter {
    private static final int DEFAULT_LEVELS = 24;

    private final int levels;
    private final Selection selection;
    private final Details details;

    /** A printer of everything, that continues a tree at the left margin below 24 levels. */
    public TreePrinter() {
        this(DEFAULT_LEVELS, Selection.ALL, Details.NONE);
    }

    private TreePrinter(int levels, Selection selection, Details details) {
        this.levels = levels;
        this.selection = selection;
        this.details = details;
    }

    /**
     * The same printer with another number of levels, those beneath the top of each tree. The indentation, and so the
     * length of a line, grows by three characters a level.
     *
     * @throws IllegalArgumentException if {@code levels} is less than 1
     */
    public TreePrinter withLevels(int levels) {
        if (levels < 1) {
            throw new IllegalArgumentException("levels: " + levels + " is less than 1");
        }
        return new TreePrinter(levels, selection, details);
    }

    /** The same printer with the place of each expression, and its text in the source. */
    public TreePrinter withSpans() {
        return new TreePrinter(levels, selection, details.withSpans());
    }

    /** The same printer with the {@link Scope#path() path} of each node's scope. */
    public TreePrinter withScopes() {
        return new TreePrinter(levels, selection, details.withScopes());
    }

    /**
     * The same printer for the nodes that are at most so many operations away from the root, or from a result of the scope,
     * by the shortest way.
     *
     * @throws IllegalArgumentException if {@code depth} is negative
     */
    public TreePrinter withDepth(int depth) {
        return new TreePrinter(levels, selection.withDepth(depth), details);
    }

    /**
     * The same printer for the nodes that have a name. In the place of one without stand the named nodes that it was made
     * from, where it is met first; the root, or the results of the scope, are shown without a name too.
     */
    public TreePrinter onlyNamed() {
        return new TreePrinter(levels, selection.withNamesOnly(), details);
    }

    /**
     * The same printer for the nodes that were made in a scope or in those in it: a tree for each of its results. What these
     * use from outside is shown with nothing beneath.
     *
     * @throws NullPointerException if {@code scope} is null
     */
    public TreePrinter under(Scope scope) {
        return new TreePrinter(levels, selection.withScope(scope), details);
    }

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        new Run(graph, this, out).print();
    }

    /** A line to come: a node, how deep it stands, and whether it is the last operand of the node above. */
    private record Line(int position, int depth, boolean last) {}

    /** What is known of a node's place. */
    private enum Place {
        ABOVE,
        BELOW
    }

    /** One printing of one graph. */
    private static final class Run {
        private final Graph graph;
        private final int levels;
        private final Appendable out;
        private final Names names;
        private final Selection.Parts parts;
        private final Details details;
        private final Details.Of known;
        /** Null for a node that was not met yet. */
        private final @Nullable Place[] places;

        /** Which nodes have a line, and which were passed through. */
        private final boolean[] met;

        private final Positions beneath = new Positions();

        /** The lines to come of this tree, the next one first. */
        private final Deque<Line> lines = new ArrayDeque<>();

        /** The tops of the trees to come. */
        private final Deque<Integer> continued = new ArrayDeque<>();

        /** What stands before a line's own branch. */
        private final StringBuilder indent = new StringBuilder();

        Run(Graph graph, TreePrinter printer, Appendable out) {
            this.graph = graph;
            this.levels = printer.levels;
            this.out = out;
            this.names = new Names(graph);
            this.parts = new Selection.Parts(printer.selection, graph, names);
            this.details = printer.details;
            this.known = new Details.Of(details, graph);
            this.places = new Place[graph.size()];
            this.met = new boolean[graph.size()];
        }

        void print() throws IOException {
            String gap = "";
            for (int i = graph.size() - 1; i >= 0; i--) {
                if (parts.isResult(i) && !met[i]) {
                    out.append(gap);
                    printTree(i);
                    gap = "\n";
                }
            }
            while (!continued.isEmpty()) {
                out.append('\n');
                printTree(continued.remove());
            }
            int hidden = 0;
            for (int i = 0; i < graph.size(); i++) {
                hidden += names.isInline(i) || (met[i] && parts.isShown(i)) ? 0 : 1;
            }
            out.append(Selection.hidden(hidden));
        }

        private void printTree(int top) throws IOException {
            indent.setLength(0);
            printDefinition(top);
            printBeneath(top, 0);
            while (!lines.isEmpty()) {
                Line line = lines.pop();
                indent.setLength(3 * (line.depth() - 1));
                out.append(indent).append(line.last() ? "└─ " : "├─ ");
                indent.append(line.last() ? "   " : "│  ");
                printNode(line);
            }
        }

        private void printNode(Line line) throws IOException {
            int position = line.position();
            if (parts.of(position) == Selection.Part.INPUT) {
                met[position] = true;
                out.append(names.label(position)).append(valueOf(position)).append('\n');
            } else if (!hasBranches(position)) {
                printDefinition(position);
            } else if (places[position] != null) {
                String place = places[position] == Place.ABOVE ? "   (above)" : "   (below)";
                out.append(names.label(position))
                        .append(valueOf(position))
                        .append(place)
                        .append('\n');
            } else if (line.depth() == levels) {
                places[position] = Place.BELOW;
                continued.add(position);
                out.append(names.label(position)).append(valueOf(position)).append("   (continued below)\n");
            } else {
                printDefinition(position);
                printBeneath(position, line.depth());
            }
        }

        private void printDefinition(int position) throws IOException {
            met[position] = true;
            out.append(names.definition(position)).append(valueOf(position));
            if (details.spans()) {
                printDetail(known.place(position));
                printDetail(known.text(position));
            }
            printDetail(known.scope(position));
            for (int operand : graph.operandsOf(position)) {
                if (parts.of(operand) == Selection.Part.DEEP && !names.isInline(operand)) {
                    printDetail("…");
                    break;
                }
            }
            out.append('\n');
        }

        private void printDetail(String text) throws IOException {
            if (!text.isEmpty()) {
                out.append("   ").append(text);
            }
        }

        /** Puts what is shown beneath a node before the lines to come. */
        private void printBeneath(int position, int depth) {
            places[position] = Place.ABOVE;
            List<Integer> shown = new ArrayList<>();
            pushOperands(position);
            while (!beneath.isEmpty()) {
                int operand = beneath.pop();
                if (names.isInline(operand)) {
                    continue;
                }
                if (parts.isShown(operand)) {
                    shown.add(operand);
                } else if (parts.of(operand) == Selection.Part.PASSED && !met[operand]) {
                    met[operand] = true;
                    pushOperands(operand);
                }
            }
            for (int i = shown.size() - 1; i >= 0; i--) {
                lines.push(new Line(shown.get(i), depth + 1, i == shown.size() - 1));
            }
        }

        private void pushOperands(int position) {
            int[] operands = graph.operandsOf(position);
            for (int i = operands.length - 1; i >= 0; i--) {
                beneath.push(operands[i]);
            }
        }

        private boolean hasBranches(int position) {
            for (int operand : graph.operandsOf(position)) {
                if (!names.isInline(operand)) {
                    return true;
                }
            }
            return false;
        }

        private String valueOf(int position) {
            return "   " + graph.topologicalOrder().get(position).data();
        }
    }
}
