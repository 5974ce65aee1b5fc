package dev.tracegrad;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
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
    private final Value[] nodes;
    private final Edges edges = new Edges();

    /** A view of the nodes. */
    private final List<Value> order;

    /** Where each node comes from, found when somebody asks. */
    private volatile @Nullable Places places;

    private Graph(Value root) {
        this.nodes = TopologicalSort.of(root, edges);
        this.order = Collections.unmodifiableList(Arrays.asList(nodes));
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
        return nodes[nodes.length - 1];
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

    /** The nodes in order, for walks over all of them; not to be written to. */
    Value[] nodes() {
        return nodes;
    }

    /** Their operands' positions, for the same. */
    Edges edges() {
        return edges;
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
        return places().site(Objects.checkIndex(position, size()));
    }

    /**
     * The expression in the source that made the node, or null where that is unknown.
     *
     * <p>As with {@link #siteOf(int)}, nodes of one statement have their places from the last of them: each has the part of
     * the expression that it computes.
     *
     * @param position the node's position in {@link #topologicalOrder()}
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public @Nullable Span spanOf(int position) {
        return places().span(Objects.checkIndex(position, size()));
    }

    /**
     * The call, or the iteration of a loop, that made the node, or null where it was made in none. A node without a {@link
     * Value#scope() scope} of its own is in that of the statement that it is part of.
     *
     * @param position the node's position in {@link #topologicalOrder()}
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public @Nullable Scope scopeOf(int position) {
        return places().scope(Objects.checkIndex(position, size()));
    }

    private Places places() {
        Places found = places;
        if (found == null) {
            found = new Places(this);
            places = found;
        }
        return found;
    }

    /** Computes the gradient of {@link #root()} in every node; see {@link Value#backward()}. */
    public void backward() {
        Backward.run(root());
    }

    /** As {@link #accumulate(double)}, with weight 1. */
    public void accumulate() {
        accumulate(1);
    }

    /**
     * Adds the derivatives of {@code weight * root} to the gradients that the leaves have, for the sum over a mini-batch:
     * {@code Values.zeroGrad(weights)}, then {@code accumulate(1.0 / n)} of each example's loss.
     *
     * <p>Inner nodes and constants keep the gradients that they have, and those of inner nodes do not count, so that roots
     * may share inner nodes too. After {@code zeroGrad} of the leaves, one call with weight 1 leaves in them, bit for bit,
     * what {@link #backward()} does; {@code backward()} replaces what was accumulated. The weight is the adjoint of the
     * root: NaN and infinity spread from there by the chain rule, and weight 0 gives NaN where a derivative is infinite.
     * Writes gradients, so the same holds for threads as with {@code backward()}.
     */
    public void accumulate(double weight) {
        Accumulation.add(this, weight);
    }

    /**
     * The derivatives of {@link #root()} in these nodes, as {@link #backward()} would leave them, without writing any
     * gradient: safe in any number of threads, also over the same nodes. 0 for a constant and for what is not in the graph.
     *
     * @throws NullPointerException if {@code inputs} or one of them is null
     */
    public double[] gradient(Value... inputs) {
        return Accumulation.of(this, inputs);
    }

    /**
     * Where NaN or infinity arises: in a value on the way forward, else in a gradient on the way backward, else in a leaf
     * that already held it; empty if all values and gradients are finite. See {@link NonFinite}. Writes no gradient, and
     * needs no {@link #backward()} before.
     */
    public Optional<NonFinite> firstNonFinite() {
        return NonFiniteSearch.of(this);
    }

    /**
     * As {@link #explain(Value, int)}, with at most five paths.
     */
    public Explanation explain(Value node) {
        return explain(node, 5);
    }

    /**
     * How the derivative of {@link #root()} in a node comes about: the paths from the root to it, those of the largest
     * products first. Writes no gradient, and needs no {@link #backward()} before.
     *
     * @param limit the most paths that are given; time and memory are at most the graph's size times this
     * @throws NullPointerException if {@code node} is null
     * @throws IllegalArgumentException if {@code node} is not in the graph, or {@code limit} is less than 1
     */
    public Explanation explain(Value node, int limit) {
        return PathSearch.of(this, node, limit);
    }

    /**
     * Shows the graph in the user's browser, as a page in a temporary file. Where there is no screen or no browser, prints
     * the file's name; see {@link dev.tracegrad.print.GraphFiles#show(Graph)}.
     *
     * @return the page
     * @throws IllegalStateException if there is no {@link GraphViewer}
     */
    public Path show() {
        return viewer(Graph.class.getClassLoader()).show(this);
    }

    /**
     * The graph as a piece of HTML, for notebooks; see {@link dev.tracegrad.print.HtmlPrinter#printFrame(Graph)}.
     *
     * @throws IllegalStateException if there is no {@link GraphViewer}
     */
    public String toHtml() {
        return viewer(Graph.class.getClassLoader()).printFrame(this);
    }

    /** The viewer that a class loader finds; that of this class also finds it where a thread has another one. */
    static GraphViewer viewer(ClassLoader loader) {
        return ServiceLoader.load(GraphViewer.class, loader)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no dev.tracegrad.GraphViewer to show a graph: "
                        + "where jars were merged into one, META-INF/services of the runtime's jar has to be in it"));
    }

    /** A summary such as {@code Graph(5 nodes, 4 edges, root=Value(data=4.0))}. */
    @Override
    public String toString() {
        return "Graph(" + size() + " nodes, " + edgeCount() + " edges, root=" + root() + ")";
    }
}
