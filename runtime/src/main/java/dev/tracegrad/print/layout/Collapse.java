package dev.tracegrad.print.layout;

import dev.tracegrad.Graph;
import java.util.ArrayDeque;
import java.util.BitSet;

/**
 * Which nodes have a box of their own, so that there are no more boxes than a limit.
 *
 * <p>At first every scope is one box. Then scopes are opened, the outer ones before those within them and the earlier ones
 * before the later, each if what is in it still has room; the iterations of one scope's loops are opened all or none. If the
 * boxes outside of all scopes are too many already, those nearest to the root are kept, by the number of operations in
 * between. Linear in the graph.
 */
final class Collapse {
    private final Scopes scopes;
    private final boolean[] open;

    /** For a scope that is in a closed one, or is closed itself, the outermost that is closed; otherwise 0. */
    private final int[] closedBy;

    /** Whether something is left out. */
    private boolean cut;

    /** Of nodes and of closed scopes, by their numbers, those that are kept, if some are cut. */
    private final BitSet nodes = new BitSet();

    private final BitSet closed = new BitSet();
    private int shownNodes;

    Collapse(Graph graph, Scopes scopes, int limit) {
        this.scopes = scopes;
        this.open = new boolean[scopes.count()];
        this.closedBy = new int[scopes.count()];
        open[0] = true;
        long boxes = scopes.boxes(0);
        if (boxes <= limit) {
            openWhatFits(boxes, limit);
        }
        for (int s = 1; s < scopes.count(); s++) {
            int above = closedBy[scopes.parent(s)];
            closedBy[s] = above != 0 ? above : open[s] ? 0 : s;
        }
        shownNodes = graph.size();
        if (boxes > limit) {
            keepNearest(graph, limit);
        }
    }

    private void openWhatFits(long outside, int limit) {
        long[] more = new long[scopes.count()];
        int[] firstPass = new int[scopes.count()];
        int deepest = 0;
        for (int s = 1; s < scopes.count(); s++) {
            deepest = Math.max(deepest, scopes.depth(s));
            int parent = scopes.parent(s);
            if (scopes.isPass(s) && firstPass[parent] == 0) {
                firstPass[parent] = s;
            }
            // What it takes to open all iterations of a scope counts for the first of them.
            more[scopes.isPass(s) ? firstPass[parent] : s] += scopes.boxes(s) - 1L;
        }
        long boxes = outside;
        for (int depth = 1; depth <= deepest; depth++) {
            for (int s = 1; s < scopes.count(); s++) {
                if (scopes.depth(s) != depth || !open[scopes.parent(s)]) {
                    continue;
                }
                int first = scopes.isPass(s) ? firstPass[scopes.parent(s)] : s;
                if (first != s) {
                    open[s] = open[first];
                } else if (boxes + more[s] <= limit) {
                    open[s] = true;
                    boxes += more[s];
                }
            }
        }
    }

    private void keepNearest(Graph graph, int limit) {
        cut = true;
        shownNodes = 0;
        BitSet met = new BitSet(graph.size());
        ArrayDeque<Integer> next = new ArrayDeque<>();
        next.add(graph.size() - 1);
        met.set(graph.size() - 1);
        int boxes = 0;
        while (!next.isEmpty() && boxes < limit) {
            int node = next.remove();
            int scope = closedBy[scopes.ofNode(node)];
            if (scope == 0) {
                nodes.set(node);
                boxes++;
                shownNodes++;
            } else if (!closed.get(scope)) {
                closed.set(scope);
                boxes++;
                shownNodes += scopes.total(scope);
            }
            for (int operand : graph.operandsOf(node)) {
                if (!met.get(operand)) {
                    met.set(operand);
                    next.add(operand);
                }
            }
        }
    }

    /** For a scope that is in a closed one, or is closed itself, the outermost that is closed; otherwise 0. */
    int closedBy(int scope) {
        return closedBy[scope];
    }

    /** Whether a node is in the picture, in a box of its own or in a closed scope. */
    boolean isShown(int node) {
        int scope = closedBy[scopes.ofNode(node)];
        return !cut || (scope == 0 ? nodes.get(node) : closed.get(scope));
    }

    /** How many nodes are in no box. */
    int leftOut(Graph graph) {
        return graph.size() - shownNodes;
    }
}
