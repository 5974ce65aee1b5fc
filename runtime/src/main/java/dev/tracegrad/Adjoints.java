package dev.tracegrad;

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
        Value[] nodes = graph.nodes();
        Edges edges = graph.edges();
        double[] adjoints = new double[nodes.length];
        int root = nodes.length - 1;
        if (nodes[root] instanceof Differentiable) {
            adjoints[root] = seed;
        }
        int end = edges.count();
        for (int i = root; i >= 0; i--) {
            int start = edges.start(i);
            for (int place = start; place < end; place++) {
                int operand = edges.operand(place);
                if (nodes[operand] instanceof Differentiable) {
                    adjoints[operand] += adjoints[i] * partial(nodes[i], place - start);
                }
            }
            end = start;
        }
        return adjoints;
    }

    /** Replaces the gradients of a graph's nodes, as {@link Backward} does, once all adjoints are known. */
    static void assign(Graph graph) {
        double[] adjoints = of(graph, 1);
        for (int i = 0; i < adjoints.length; i++) {
            if (graph.nodes()[i] instanceof Differentiable node) {
                node.grad = adjoints[i];
            }
        }
    }

    /** The derivative of a node that is no leaf in its operand at a position. */
    static double partial(Value node, int position) {
        if (node instanceof Binary binary) {
            return binary.op().partial(position, binary.left.data, binary.right.data, 0, binary.data);
        }
        if (node instanceof Unary unary) {
            return unary.op.slopeAt(unary.operand.data, unary.data);
        }
        if (node instanceof WithNumber withNumber) {
            double value = withNumber.value.data;
            double number = withNumber.number;
            boolean isNumberFirst = withNumber.isNumberFirst();
            return withNumber
                    .op()
                    .partial(position, isNumberFirst ? number : value, isNumberFirst ? value : number, 0, node.data);
        }
        if (node instanceof Custom custom) {
            return custom.partial(position);
        }
        Many many = (Many) node;
        boolean isOfThree = many.op.arity() == 3;
        Value[] operands = many.operands;
        return isOfThree
                ? many.op.partial(position, operands[0].data, operands[1].data, operands[2].data, many.data)
                : many.op.partial(position, 0, 0, 0, many.data);
    }
}
