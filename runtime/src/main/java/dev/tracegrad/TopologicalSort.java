package dev.tracegrad;

import java.util.Arrays;

/**
 * Every node that a root is made from, operands before users and the root last: depth-first post-order, operands visited
 * in order. Without recursion, in time and memory linear in the graph.
 *
 * <p>Nodes are told apart by a mark on the node itself, which says at which place of the order it stands: a node has been
 * placed if and only if it stands where its mark says. So marks that are left over, be it from a sort that came to no end,
 * mean nothing, and none has to be set back. Nodes on the way from the root need no mark, since no node is below itself.
 * Graphs of different threads may share nodes, so one sort runs at a time ({@link Marks}). Its marks are negative, which those
 * of {@link Backward} are not.
 */
final class TopologicalSort implements Runnable {
    private final Value root;
    private final Edges edges;

    /** The nodes in order; only the first {@link #size} places are used. */
    private Value[] order = new Value[16];

    private int size;

    /** The nodes on the way from the root to where the sort is, and for each how many operands were visited. */
    private Value[] path = new Value[16];

    private int[] visited = new int[16];
    private int depth;

    private TopologicalSort(Value root, Edges edges) {
        this.root = root;
        this.edges = edges;
    }

    /** The nodes of the graph below {@code root}; hands over, for each one in order, the positions of its operands. */
    static Value[] of(Value root, Edges edges) {
        TopologicalSort sort = new TopologicalSort(root, edges);
        Marks.exclusively(sort);
        return Arrays.copyOf(sort.order, sort.size);
    }

    @Override
    public void run() {
        open(root);
        while (depth > 0) {
            Value node = path[depth - 1];
            int next = visited[depth - 1]++;
            if (next < node.arity()) {
                Value operand = node.operand(next);
                if (!isPlaced(operand)) {
                    open(operand);
                }
            } else {
                place(node);
                depth--;
            }
        }
    }

    private boolean isPlaced(Value node) {
        int place = ~node.mark;
        return place >= 0 && place < size && order[place] == node;
    }

    private void open(Value node) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
            visited = Arrays.copyOf(visited, depth * 2);
        }
        path[depth] = node;
        visited[depth] = 0;
        depth++;
    }

    /** All operands have been placed. */
    private void place(Value node) {
        if (size == order.length) {
            order = Arrays.copyOf(order, size * 2);
        }
        order[size] = node;
        node.mark = ~size;
        size++;
        for (int k = 0; k < node.arity(); k++) {
            edges.add(~node.operand(k).mark);
        }
        edges.endNode();
    }
}
