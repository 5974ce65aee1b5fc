package dev.tracegrad;

import java.util.Arrays;

/**
 * Every node that a root is made from, operands before users and the root last: depth-first post-order, operands visited
 * in order. Without recursion, in time and memory linear in the graph.
 *
 * <p>Nodes are told apart by a mark on the node itself. Graphs of different threads may share nodes, so one sort runs at
 * a time ({@link Marks}). Its marks are negative, and 0 in the end; those that it finds are not.
 */
final class TopologicalSort implements Runnable {
    private static final int OPEN = Integer.MIN_VALUE;

    /** The nodes in order; only the first {@link #size} places are used. */
    private Value[] order = new Value[16];

    private int size;

    /** The nodes on the way from the root to where the sort is, and for each how many operands were visited. */
    private Value[] path = new Value[16];

    private int[] visited = new int[16];
    private int depth;

    private final Value root;
    private final Edges edges;

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
        try {
            visit();
            collect();
        } finally {
            clearMarks();
        }
    }

    private void visit() {
        open(root);
        while (depth > 0) {
            Value node = path[depth - 1];
            int next = visited[depth - 1]++;
            if (next < node.arity()) {
                Value operand = node.operand(next);
                if (operand.mark >= 0) {
                    open(operand);
                }
            } else {
                close(node);
                depth--;
            }
        }
    }

    private void open(Value node) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
            visited = Arrays.copyOf(visited, depth * 2);
        }
        node.mark = OPEN;
        path[depth] = node;
        visited[depth] = 0;
        depth++;
    }

    private void close(Value node) {
        if (size == order.length) {
            order = Arrays.copyOf(order, size * 2);
        }
        order[size] = node;
        node.mark = ~size;
        size++;
    }

    private void collect() {
        for (int i = 0; i < size; i++) {
            Value node = order[i];
            for (int k = 0; k < node.arity(); k++) {
                edges.add(~node.operand(k).mark);
            }
            edges.endNode();
        }
    }

    private void clearMarks() {
        for (int i = 0; i < size; i++) {
            order[i].mark = 0;
        }
        for (int i = 0; i < depth; i++) {
            path[i].mark = 0;
        }
    }
}
