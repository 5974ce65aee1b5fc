package dev.tracegrad.benchmarks;

import dev.tracegrad.Graph;

/**
 * The number of nodes that a workload's run makes, counted in its graphs: nodes with operands, and all of them, inputs and
 * constants included.
 */
record GraphSize(long operations, long nodes) {
    static GraphSize of(Workload workload) {
        TracedGradients traced = new TracedGradients();
        int graphs = workload == Workload.OPTION ? Workload.OPTIONS : 1;
        double[] at = workload.start();
        double[] gradient = new double[at.length];
        if (workload == Workload.OPTION) {
            traced.option(at, gradient);
        } else {
            traced.run(workload, at, gradient);
        }
        Graph graph = Graph.of(traced.root());
        long operations =
                graph.topologicalOrder().stream().filter(node -> !node.isLeaf()).count();
        return new GraphSize(graphs * operations, (long) graphs * graph.size());
    }
}
