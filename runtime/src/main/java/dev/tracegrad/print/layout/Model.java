package dev.tracegrad.print.layout;

import dev.tracegrad.Graph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The boxes, frames and edges of a picture, before anything has a place.
 *
 * <p>Frame 0 is the picture; a frame has a larger number than the one around it. A node that has a box of its own has an
 * edge into each of its inputs whose operand is shown; a closed scope has one edge at most from each other box. No edge
 * begins and ends in the same box. Edges are in the topological order of the nodes that use, and then of operands.
 */
final class Model {
    /** An edge, by the positions of its boxes in the list. */
    record Edge(int from, int to, int slot) {}

    /** A frame around what is in an open scope. */
    record Frame(int parent, String label, String path) {}

    /** The most boxes of a graph that has too many: not as many as may be drawn, but as can be read. */
    static final int MOST_OF_LARGE = 500;

    /** How many inputs of a box are marked as cut, at most. */
    private static final int MOST_CUT = 40;

    final List<Box> boxes = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();
    final List<Frame> frames = new ArrayList<>();

    /** What the picture has to say of itself, a sentence each. */
    final List<String> notes = new ArrayList<>();

    /**
     * The model of a graph.
     *
     * @param limit the most boxes; at least 1
     */
    Model(Graph graph, int limit) {
        boolean large = graph.size() > limit;
        Scopes scopes = new Scopes(graph, large);
        int wanted = large ? Math.min(limit, MOST_OF_LARGE) : limit;
        if (scopes.boxes(0) <= limit) {
            wanted = Math.max(wanted, scopes.boxes(0)); // Rather too many to read than some of them left out.
        }
        Collapse collapse = new Collapse(graph, scopes, wanted);
        BoxMaker maker = new BoxMaker(graph, scopes);
        int[] frameOf = makeFrames(scopes, collapse, maker);
        int[] boxOf = makeBoxes(graph, scopes, collapse, maker, frameOf);
        connect(graph, boxOf);
        note(graph, collapse);
    }

    private int[] makeFrames(Scopes scopes, Collapse collapse, BoxMaker maker) {
        int[] frameOf = new int[scopes.count()];
        frames.add(new Frame(-1, "", ""));
        for (int s = 1; s < frameOf.length; s++) {
            int around = frameOf[scopes.parent(s)];
            if (collapse.closedBy(s) != 0 || scopes.isThrough(s)) {
                frameOf[s] = around;
            } else {
                frameOf[s] = frames.size();
                frames.add(new Frame(around, maker.frameLabel(s), maker.path(s)));
            }
        }
        return frameOf;
    }

    /** Makes the boxes, and gives for each node the box that it is in, or -1. */
    private int[] makeBoxes(Graph graph, Scopes scopes, Collapse collapse, BoxMaker maker, int[] frameOf) {
        int[] boxOf = new int[graph.size()];
        Arrays.fill(boxOf, -1);
        int[] boxOfScope = new int[scopes.count()];
        Arrays.fill(boxOfScope, -1);
        // Backwards, so that a closed scope is met by its last node first.
        for (int i = graph.size() - 1; i >= 0; i--) {
            if (!collapse.isShown(i)) {
                continue;
            }
            int scope = scopes.ofNode(i);
            int closed = collapse.closedBy(scope);
            if (closed == 0) {
                boxOf[i] = boxes.size();
                boxes.add(maker.node(i, frameOf[scope], cut(graph, collapse, i)));
            } else {
                if (boxOfScope[closed] < 0) {
                    boxOfScope[closed] = boxes.size();
                    boxes.add(maker.scope(closed, i, frameOf[closed]));
                }
                boxOf[i] = boxOfScope[closed];
            }
        }
        return boxOf;
    }

    private static List<Integer> cut(Graph graph, Collapse collapse, int node) {
        List<Integer> cut = new ArrayList<>();
        int[] operands = graph.operandsOf(node);
        for (int slot = 0; slot < operands.length && cut.size() < MOST_CUT; slot++) {
            if (!collapse.isShown(operands[slot])) {
                cut.add(slot);
            }
        }
        return cut;
    }

    private void connect(Graph graph, int[] boxOf) {
        Map<Long, Edge> intoScopes = new HashMap<>();
        for (int i = 0; i < graph.size(); i++) {
            int to = boxOf[i];
            if (to < 0) {
                continue;
            }
            int[] operands = graph.operandsOf(i);
            boolean closed = boxes.get(to).closed();
            for (int slot = 0; slot < operands.length; slot++) {
                int from = boxOf[operands[slot]];
                if (from < 0 || from == to) {
                    continue;
                }
                Edge edge = new Edge(from, to, closed ? 0 : slot);
                if (!closed || intoScopes.put((long) from * boxes.size() + to, edge) == null) {
                    edges.add(edge);
                }
            }
        }
    }

    private void note(Graph graph, Collapse collapse) {
        int left = collapse.leftOut(graph);
        if (left > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%,d of %,d nodes are not drawn, only what is nearest to the root; broken lines lead to the others.",
                    left,
                    graph.size()));
        }
        long closed = boxes.stream().filter(Box::closed).count();
        if (closed > 0) {
            String what = closed == 1 ? "1 scope is drawn as one box." : "%,d scopes are drawn as one box each.";
            notes.add(String.format(Locale.ROOT, "The graph has %,d nodes: " + what, graph.size(), closed));
        }
    }
}
