package dev.tracegrad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A root and every node it was made from, in topological order: operands before users, the root last.
 *
 * <p>The order is depth-first post-order with operands visited in order. A node that is used several times stands in the
 * graph once. A graph is a view for looking at: it is immutable but for the gradients of its nodes, safe to share between
 * threads, and keeps its nodes alive only as long as it is held. Nothing here recurses, so a chain of millions of
 * operations is a graph like any other.
 */
public final class Graph {
    private final List<Value> order;
    private final Edges edges = new Edges();

    /** Where each node comes from in the source, found when somebody asks. */
    private volatile @Nullable String @Nullable [] sites;

    private Graph(Value root) {
        this.order = Collections.unmodifiableList(Arrays.asList(TopologicalSort.of(root, edges)));
    }

    /**
     * The graph of everything that {@code root} was computed from.
     *
     * @throws NullPointerException if {@code root} is null
     */
    public static Graph of(Value root) {
        return new Graph(Objects.requireNonNull(root, "root: null is not a Value"));
    }

    /** The value that the graph computes. */
    public Value root() {
        return order.get(order.size() - 1);
    }

    /** The nodes, operands before users and the root last. */
    public List<Value> topologicalOrder() {
        return order;
    }

    /**
     * The positions in {@link #topologicalOrder()} of a node's operands, in order and with repeats.
     *
     * @param position the node's own position
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public int[] operandsOf(int position) {
        return edges.of(Objects.checkIndex(position, size()));
    }

    /** The nodes without operands in topological order, constants included. */
    public List<Value> leaves() {
        List<Value> leaves = new ArrayList<>();
        for (Value node : order) {
            if (node.isLeaf()) {
                leaves.add(node);
            }
        }
        return Collections.unmodifiableList(leaves);
    }

    /** The number of distinct nodes: 2 for {@code a + a}. */
    public int size() {
        return order.size();
    }

    /** The number of operands of all nodes: 2 for {@code a + a}. */
    public int edgeCount() {
        return edges.count();
    }

    /**
     * Where in the source the node was made, as {@code Example.java:6}, or null where that is unknown.
     *
     * <p>A node that has no {@link Value#site() site} of its own is part of the statement of the node that uses it, since
     * traced code gives a site to the last node of each statement. A leaf, unless traced code made it, has none.
     *
     * @param position the node's position in {@link #topologicalOrder()}
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public @Nullable String siteOf(int position) {
        Objects.checkIndex(position, size());
        @Nullable String[] found = sites;
        if (found == null) {
            found = findSites();
            sites = found;
        }
        return found[position];
    }

    private @Nullable String[] findSites() {
        @Nullable String[] found = new String[size()];
        for (int i = size() - 1; i >= 0; i--) {
            Value node = order.get(i);
            if (node.hasSite()) {
                found[i] = node.site();
            }
            for (int operand : edges.of(i)) {
                Value used = order.get(operand);
                if (!used.hasSite() && used.op() != Op.LEAF) {
                    found[operand] = found[i];
                }
            }
        }
        return found;
    }

    /** Computes the gradient of {@link #root()} in every node; see {@link Value#backward()}. */
    public void backward() {
        Backward.run(root());
    }

    /** A summary such as {@code Graph(5 nodes, 4 edges, root=Value(data=4.0))}. */
    @Override
    public String toString() {
        return "Graph(" + size() + " nodes, " + edgeCount() + " edges, root=" + root() + ")";
    }
}
