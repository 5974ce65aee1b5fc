package dev.tracegrad;

import java.util.Arrays;

/** For each node of a graph the positions of its operands, in order and with repeats, in two flat arrays. */
final class Edges {
    private int[] operands = new int[16];
    private int count;

    /** The number of operands of all nodes up to and with each one. */
    private int[] ends = new int[16];

    private int nodes;

    /** Adds an operand to the node that {@link #endNode()} will end. */
    void add(int operand) {
        if (count == operands.length) {
            operands = Arrays.copyOf(operands, count * 2);
        }
        operands[count++] = operand;
    }

    void endNode() {
        if (nodes == ends.length) {
            ends = Arrays.copyOf(ends, nodes * 2);
        }
        ends[nodes++] = count;
    }

    int[] of(int node) {
        return Arrays.copyOfRange(operands, start(node), ends[node]);
    }

    /** Where the operands of a node start among those of all nodes. */
    int start(int node) {
        return node == 0 ? 0 : ends[node - 1];
    }

    /** An operand of a node, by its place among those of all nodes. */
    int operand(int place) {
        return operands[place];
    }

    int count() {
        return count;
    }
}
