package dev.tracegrad;

import java.util.List;

/**
 * The adjoint of every node of a graph, by position: the derivative of the root in it, times a seed. They are computed
 * beside the nodes, of which nothing is changed, so that any number of threads may do so over the same ones.
 *
 * <p>With seed 1 they are the gradients that {@link Backward} writes, but for the order in which it adds up, and so the last
 * bits.
 */
final class Adjoints {
    private Adjoints() {}

    static double[] of(Graph graph, double seed) {
        List<Value> order = graph.topologicalOrder();
        double[] adjoints = new double[order.size()];
        int root = adjoints.length - 1;
        if (order.get(root).op() != Op.CONSTANT) {
            adjoints[root] = seed;
        }
        for (int i = root; i >= 0; i--) {
            Value node = order.get(i);
            if (node.isLeaf()) {
                continue;
            }
            int[] operands = graph.operandsOf(i);
            for (int k = 0; k < operands.length; k++) {
                if (order.get(operands[k]).op() != Op.CONSTANT) {
                    adjoints[operands[k]] += adjoints[i] * partial(node, k);
                }
            }
        }
        return adjoints;
    }

    /** Replaces the gradients of a graph's nodes, as {@link Backward} does, once all adjoints are known. */
    static void assign(Graph graph) {
        double[] adjoints = of(graph, 1);
        for (int i = 0; i < adjoints.length; i++) {
            if (graph.topologicalOrder().get(i) instanceof Differentiable node) {
                node.grad = adjoints[i];
            }
        }
    }

    /** The derivative of a node that is no leaf in its operand at a position. */
    static double partial(Value node, int position) {
        if (node instanceof Custom custom) {
            return custom.partial(position);
        }
        int arity = node.arity();
        double a = node.operand(0).data();
        double b = arity > 1 ? node.operand(1).data() : 0;
        double c = arity > 2 ? node.operand(2).data() : 0;
        return node.op().partial(position, a, b, c, node.data());
    }
}
