package dev.tracegrad;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/** Gradients that are added to those of other roots, or handed over, in place of replacing what nodes have. */
final class Accumulation {
    private Accumulation() {}

    /** Adds the adjoints of the leaves to their gradients; constants and inner nodes keep theirs. */
    static void add(Graph graph, double weight) {
        Value[] nodes = graph.nodes();
        double[] adjoints = Adjoints.of(graph, weight);
        for (int i = 0; i < adjoints.length; i++) {
            if (nodes[i] instanceof Leaf leaf) {
                leaf.grad += adjoints[i];
            }
        }
    }

    /** The adjoints of some nodes, 0 for what is not in the graph. */
    static double[] of(Graph graph, Value[] inputs) {
        Map<Value, Integer> positions = new IdentityHashMap<>();
        boolean areLeaves = true;
        for (Value input : inputs) {
            positions.put(Objects.requireNonNull(input, "inputs: null is not a Value"), -1);
            areLeaves &= input.isLeaf();
        }
        Value[] nodes = graph.nodes();
        for (int i = 0; i < nodes.length; i++) {
            if ((!areLeaves || nodes[i] instanceof Leaf) && positions.containsKey(nodes[i])) {
                positions.put(nodes[i], i);
            }
        }
        double[] adjoints = Adjoints.of(graph, 1);
        double[] gradient = new double[inputs.length];
        for (int i = 0; i < gradient.length; i++) {
            int position = positions.get(inputs[i]);
            gradient[i] = position < 0 ? 0 : adjoints[position];
        }
        return gradient;
    }
}
