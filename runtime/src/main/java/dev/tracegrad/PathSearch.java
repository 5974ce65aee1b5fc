package dev.tracegrad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The heaviest paths from a root to a node: for each node, in topological order, the best ones down from it, which are
 * those of its operands with one more step. Time and memory are at most edges and nodes times the number of paths asked for,
 * however many paths there are.
 */
final class PathSearch {
    private final Graph graph;
    private final List<Value> order;
    private final int target;
    private final int limit;

    /** For each node where its best paths begin in the arrays below; they end where the next one's begin. */
    private final int[] starts;

    /** The product of the partial derivatives of a path, from the bottom up. */
    private double[] products = new double[16];

    /** Which operand of the node is the next one on the path, and which of the operand's paths follows. */
    private int[] slots = new int[16];

    private int[] ranks = new int[16];
    private int size;

    /** How many paths there are from the node to the target; {@link Long#MAX_VALUE} if that is too many to say. */
    private final long[] counts;

    private PathSearch(Graph graph, int target, int limit) {
        this.graph = graph;
        this.order = graph.topologicalOrder();
        this.target = target;
        this.limit = limit;
        this.starts = new int[order.size() + 1];
        this.counts = new long[order.size()];
    }

    static Explanation of(Graph graph, Value node, int limit) {
        Objects.requireNonNull(node, "node: null is not a Value");
        if (limit < 1) {
            throw new IllegalArgumentException("limit: " + limit + " is not a number of paths");
        }
        int target = position(graph, node);
        if (target < 0) {
            throw new IllegalArgumentException("node: " + node + " is not in " + graph);
        }
        PathSearch search = new PathSearch(graph, target, limit);
        search.run();
        return search.explanation(node);
    }

    private static int position(Graph graph, Value node) {
        List<Value> order = graph.topologicalOrder();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) == node) {
                return i;
            }
        }
        return -1;
    }

    private void run() {
        boolean constant = order.get(target).op() == Op.CONSTANT;
        for (int i = 0; i < order.size(); i++) {
            starts[i] = size;
            if (i == target && !constant) {
                counts[i] = 1;
                add(1, -1, 0);
            } else if (i > target) {
                extend(i);
            }
        }
        starts[order.size()] = size;
    }

    /** The paths down from a node are those of its operands. */
    private void extend(int node) {
        int[] operands = graph.operandsOf(node);
        for (int k = 0; k < operands.length; k++) {
            int operand = operands[k];
            if (counts[operand] == 0) {
                continue;
            }
            counts[node] = saturated(counts[node], counts[operand]);
            double partial = Adjoints.partial(order.get(node), k);
            for (int path = starts[operand]; path < starts[operand + 1]; path++) {
                insert(starts[node], partial * products[path], k, path - starts[operand]);
            }
        }
    }

    private static long saturated(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    /** Adds a path to those from a place on, which stay sorted and no more than the limit. */
    private void insert(int from, double product, int slot, int rank) {
        double weight = weight(product);
        if (size - from == limit) {
            if (weight <= weight(products[size - 1])) {
                return;
            }
            size--;
        }
        add(product, slot, rank);
        for (int i = size - 1; i > from && weight(products[i - 1]) < weight; i--) {
            products[i] = products[i - 1];
            slots[i] = slots[i - 1];
            ranks[i] = ranks[i - 1];
            products[i - 1] = product;
            slots[i - 1] = slot;
            ranks[i - 1] = rank;
        }
    }

    /** What paths are sorted by: NaN counts as the heaviest, since whoever has it looks for it. */
    private static double weight(double product) {
        return product == product ? Math.abs(product) : Double.POSITIVE_INFINITY;
    }

    private void add(double product, int slot, int rank) {
        if (size == products.length) {
            products = Arrays.copyOf(products, size * 2);
            slots = Arrays.copyOf(slots, size * 2);
            ranks = Arrays.copyOf(ranks, size * 2);
        }
        products[size] = product;
        slots[size] = slot;
        ranks[size] = rank;
        size++;
    }

    private Explanation explanation(Value node) {
        int root = order.size() - 1;
        List<Explanation.Path> paths = new ArrayList<>();
        StepNames names = new StepNames(graph);
        for (int rank = 0; rank < starts[root + 1] - starts[root]; rank++) {
            paths.add(path(names, root, rank));
        }
        double derivative = Adjoints.of(graph, 1)[target];
        return new Explanation(
                node, names.label(root), names.label(target), node.data(), derivative, paths, counts[root]);
    }

    private Explanation.Path path(StepNames names, int root, int rank) {
        int[] positions = new int[16];
        int[] taken = new int[16];
        int length = 0;
        double product = 1;
        int at = root;
        int number = rank;
        while (at != target) {
            if (length == positions.length) {
                positions = Arrays.copyOf(positions, length * 2);
                taken = Arrays.copyOf(taken, length * 2);
            }
            int path = starts[at] + number;
            positions[length] = at;
            taken[length] = slots[path];
            length++;
            product *= Adjoints.partial(order.get(at), slots[path]);
            number = ranks[path];
            at = graph.operandsOf(at)[slots[path]];
        }
        return new Explanation.Path(
                new Steps(names, Arrays.copyOf(positions, length), Arrays.copyOf(taken, length)), product);
    }
}
