package dev.tracegrad.processor;

import dev.tracegrad.Graph;
import dev.tracegrad.Op;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The derivatives that a graph gives, and for each how large the contributions are that it is the sum of: of two that are computed in
 * another order, no more can be expected than that they agree to a small part of these.
 *
 * @param slopes the derivatives in the leaves
 * @param scales the sums of the absolute values of what each is made of
 * @param isLarge whether there is so large a number in the graph that differences are lost in rounding
 */
record GraphSlopes(double[] slopes, double[] scales, boolean isLarge) {
    private static final double LARGEST = 1e5;
    private static final double MOST_TURNS = 100;
    private static final MethodHandle PARTIAL = partial();

    static GraphSlopes of(Value result, List<Value> leaves) {
        Graph graph = Graph.of(result);
        List<Value> nodes = graph.topologicalOrder();
        double[] sums = new double[nodes.size()];
        sums[nodes.size() - 1] = 1;
        Map<Value, Integer> positions = new IdentityHashMap<>();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            positions.put(nodes.get(i), i);
            int[] operands = graph.operandsOf(i);
            for (int k = 0; k < operands.length; k++) {
                double more = Math.abs(sums[i] * slope(nodes.get(i), k));
                sums[operands[k]] += more;
            }
        }
        graph.backward();
        double[] slopes = new double[leaves.size()];
        double[] scales = new double[leaves.size()];
        for (int i = 0; i < slopes.length; i++) {
            Integer position = positions.get(leaves.get(i));
            slopes[i] = position == null ? 0 : leaves.get(i).grad();
            scales[i] = position == null ? 0 : sums[position];
        }
        return new GraphSlopes(slopes, scales, nodes.stream().anyMatch(GraphSlopes::isLarge));
    }

    private static double slope(Value node, int operand) {
        try {
            return node.operands().isEmpty() ? 0 : (double) PARTIAL.invoke(node, operand);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static MethodHandle partial() {
        try {
            Method partial =
                    Class.forName("dev.tracegrad.Adjoints").getDeclaredMethod("partial", Value.class, int.class);
            partial.setAccessible(true);
            return MethodHandles.lookup().unreflect(partial);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isLarge(Value node) {
        boolean isRemainder = node.op() == Op.REM || node.op() == Op.IEEE_REMAINDER;
        double quotient = isRemainder
                ? node.operands().get(0).data() / node.operands().get(1).data()
                : 0;
        return !(Math.abs(node.data()) <= LARGEST && Math.abs(quotient) <= MOST_TURNS);
    }
}
