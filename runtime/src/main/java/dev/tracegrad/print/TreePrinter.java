package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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
 */
public final class TreePrinter implements GraphPrinter {
    private static final int DEFAULT_LEVELS = 24;

    private final int levels;

    /** A printer that continues a tree at the left margin below 24 levels. */
    public TreePrinter() {
        this(DEFAULT_LEVELS);
    }

    private TreePrinter(int levels) {
        this.levels = levels;
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
        return new TreePrinter(levels);
    }

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        new Run(graph, levels, out).print();
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
        /** Null for a node that was not met yet. */
        private final @Nullable Place[] places;

        /** The lines to come of this tree, the next one first. */
        private final Deque<Line> lines = new ArrayDeque<>();

        /** The tops of the trees to come. */
        private final Deque<Integer> continued = new ArrayDeque<>();

        /** What stands before a line's own branch. */
        private final StringBuilder indent = new StringBuilder();

        Run(Graph graph, int levels, Appendable out) {
            this.graph = graph;
            this.levels = levels;
            this.out = out;
            this.names = new Names(graph);
            this.places = new Place[graph.size()];
        }

        void print() throws IOException {
            printTree(graph.size() - 1);
            while (!continued.isEmpty()) {
                out.append('\n');
                printTree(continued.remove());
            }
        }

        private void printTree(int top) throws IOException {
            indent.setLength(0);
            out.append(names.definition(top)).append(valueOf(top)).append('\n');
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
            String value = valueOf(position);
            if (!hasBranches(position)) {
                out.append(names.definition(position)).append(value).append('\n');
            } else if (places[position] != null) {
                String place = places[position] == Place.ABOVE ? "   (above)" : "   (below)";
                out.append(names.label(position)).append(value).append(place).append('\n');
            } else if (line.depth() == levels) {
                places[position] = Place.BELOW;
                continued.add(position);
                out.append(names.label(position)).append(value).append("   (continued below)\n");
            } else {
                out.append(names.definition(position)).append(value).append('\n');
                printBeneath(position, line.depth());
            }
        }

        /** Puts a node's operands before the lines to come. */
        private void printBeneath(int position, int depth) {
            places[position] = Place.ABOVE;
            int[] operands = graph.operandsOf(position);
            boolean last = true;
            for (int i = operands.length - 1; i >= 0; i--) {
                if (!names.isInline(operands[i])) {
                    lines.push(new Line(operands[i], depth + 1, last));
                    last = false;
                }
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
