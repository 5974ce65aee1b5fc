package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Every node once, the root first and each node before its operands, as a number and the numbers it was made from:
 *
 * <pre>{@code
 * Computation graph (text):
 *   4.00 <- -6.00 + 10.00
 *   -6.00 <- 2.00 * -3.00
 *   2.00 <- (leaf)
 *   -3.00 <- (leaf)
 *   10.00 <- (leaf)
 * }</pre>
 *
 * <p>Operands are in order and with repeats, functions as in {@code 0.76 <- tanh(1.00)}, a negation {@code -2.00 <-
 * -(2.00)}. Numbers have two decimals, rounded half-even from the exact value; NaN and infinities are in Java's
 * spelling.
 */
public final class TextPrinter implements GraphPrinter {
    /** The printer; it has no settings. */
    public TextPrinter() {}

    @Override
    public void print(Graph graph, Appendable out) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(out, "out: null is not an Appendable");
        out.append("Computation graph (text):\n");
        boolean[] seen = new boolean[graph.size()];
        Positions open = new Positions();
        open.push(graph.size() - 1);
        while (!open.isEmpty()) {
            int position = open.pop();
            if (seen[position]) {
                continue;
            }
            seen[position] = true;
            int[] operands = graph.operandsOf(position);
            out.append(line(graph, position, operands));
            for (int i = operands.length - 1; i >= 0; i--) {
                open.push(operands[i]);
            }
        }
    }

    private static String line(Graph graph, int position, int[] operands) {
        Value node = graph.topologicalOrder().get(position);
        List<String> numbers = new ArrayList<>(operands.length);
        for (int operand : operands) {
            numbers.add(TwoDecimals.of(graph.topologicalOrder().get(operand).data()));
        }
        String made = operands.length == 0 ? "(leaf)" : node.formula(numbers);
        return "  " + TwoDecimals.of(node.data()) + " <- " + made + "\n";
    }
}
