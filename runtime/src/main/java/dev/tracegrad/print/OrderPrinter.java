package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * The nodes in topological order, operands before users, each with its position from 0:
 *
 * <pre>{@code
 * Topological order (for backprop):
 *   0: 2.00  <- leaf()
 *   1: -3.00  <- leaf()
 *   2: -6.00  <- *(2.00, -3.00)
 * }</pre>
 *
 * <p>Operands are in order and with repeats. Numbers have two decimals, rounded half-even from the exact value; NaN and
 * infinities are in Java's spelling.
 */
public final class OrderPrinter implements GraphPrinter {
    /** The printer; it has no settings. */
    public OrderPrinter() {}

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        out.append("Topological order (for backprop):\n");
        List<Value> order = graph.topologicalOrder();
        for (int i = 0; i < order.size(); i++) {
            Value node = order.get(i);
            StringJoiner operands = new StringJoiner(", ", "(", ")");
            for (int operand : graph.operandsOf(i)) {
                operands.add(TwoDecimals.of(order.get(operand).data()));
            }
            String made = (node.isLeaf() ? "leaf" : node.symbol()) + operands;
            out.append("  " + i + ": " + TwoDecimals.of(node.data()) + "  <- " + made + "\n");
        }
    }
}
