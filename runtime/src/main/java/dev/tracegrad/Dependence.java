package dev.tracegrad;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The derivatives of results in unknowns, which are leaves that they were made from. Writes nothing into nodes, and does not
 * recurse. Goes no further than the solutions of equations that were there before the unknowns, and asks no operation for a
 * derivative in what does not depend on them.
 */
final class Dependence {
    private final Value[] unknowns;
    private final Value[] results;

    /** Which solutions of equations are older than the unknowns. */
    private final long before;

    /** Of each node that was met, its place among those that depend on an unknown, or -1. */
    private final Map<Value, Integer> places = new IdentityHashMap<>();

    /** The nodes that depend on an unknown, operands before users: the unknowns are the first. */
    private Value[] order;

    private int size;

    Dependence(Value[] unknowns, Value[] results, long before) {
        this.unknowns = unknowns;
        this.results = results;
        this.before = before;
        this.order = new Value[unknowns.length + 16];
    }

    /** A row a result, a column an unknown. */
    double[][] jacobian() {
        for (Value unknown : unknowns) {
            place(unknown);
        }
        for (Value result : results) {
            sort(result);
        }
        double[][] jacobian = new double[results.length][];
        for (int i = 0; i < results.length; i++) {
            jacobian[i] = row(places.get(results[i]));
        }
        return jacobian;
    }

    private void place(Value node) {
        if (size == order.length) {
            order = Arrays.copyOf(order, size * 2);
        }
        places.put(node, size);
        order[size++] = node;
    }

    private void sort(Value result) {
        Value[] path = new Value[16];
        int[] visited = new int[16];
        int depth = 0;
        if (!places.containsKey(result)) {
            path[depth++] = result;
        }
        while (depth > 0) {
            Value node = path[depth - 1];
            int next = visited[depth - 1]++;
            if (next == arity(node)) {
                close(node);
                depth--;
            } else if (!places.containsKey(node.operand(next))) {
                if (depth == path.length) {
                    path = Arrays.copyOf(path, depth * 2);
                    visited = Arrays.copyOf(visited, depth * 2);
                }
                path[depth] = node.operand(next);
                visited[depth++] = 0;
            }
        }
    }

    /** How many operands matter. */
    private int arity(Value node) {
        return node instanceof Custom custom && custom.isSolutionBefore(before) ? 0 : node.arity();
    }

    private void close(Value node) {
        for (int k = 0; k < arity(node); k++) {
            if (places.get(node.operand(k)) >= 0) {
                place(node);
                return;
            }
        }
        places.put(node, -1);
    }

    private double[] row(int result) {
        double[] adjoints = new double[size];
        boolean[] isReached = new boolean[size];
        if (result >= 0) {
            adjoints[result] = 1;
            isReached[result] = true;
        }
        for (int i = result; i >= unknowns.length; i--) {
            for (int k = 0; isReached[i] && k < order[i].arity(); k++) {
                int operand = places.get(order[i].operand(k));
                if (operand >= 0) {
                    adjoints[operand] += adjoints[i] * Adjoints.partial(order[i], k);
                    isReached[operand] = true;
                }
            }
        }
        return Arrays.copyOf(adjoints, unknowns.length);
    }
}
