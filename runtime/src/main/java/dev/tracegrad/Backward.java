package dev.tracegrad;

/**
 * Reverse-mode differentiation: the chain rule applied once to every node, users before operands.
 *
 * <p>The gradients of the whole graph are set to 0 first, so that a second run gives the same answer as the first.
 */
final class Backward {
    private Backward() {}

    static void run(Value[] topologicalOrder) {
        for (Value node : topologicalOrder) {
            node.resetGradient();
        }
        Value root = topologicalOrder[topologicalOrder.length - 1];
        if (root.op() != Op.CONSTANT) {
            root.addGradient(1);
        }
        for (int i = topologicalOrder.length - 1; i >= 0; i--) {
            propagate(topologicalOrder[i]);
        }
    }

    private static void propagate(Value node) {
        Op op = node.op();
        int arity = node.arity();
        if (arity == 0) {
            return;
        }
        double a = node.operand(0).data();
        double b = arity > 1 ? node.operand(1).data() : 0;
        double c = arity > 2 ? node.operand(2).data() : 0;
        for (int k = 0; k < arity; k++) {
            Value operand = node.operand(k);
            if (operand.op() != Op.CONSTANT) {
                operand.addGradient(node.grad() * op.partial(k, a, b, c, node.data()));
            }
        }
    }
}
