package dev.tracegrad;

/** Makes steps from a node of a graph to one of its operands, in the words of its names. */
final class StepNames {
    private final Graph graph;
    private final Names names;

    StepNames(Graph graph) {
        this.graph = graph;
        this.names = new Names(graph);
    }

    String label(int position) {
        return names.label(position);
    }

    /** @param slot which of the node's operands */
    Explanation.Step of(int position, int slot) {
        Value node = graph.topologicalOrder().get(position);
        int[] operands = graph.operandsOf(position);
        String site = graph.siteOf(position);
        return new Explanation.Step(
                names.label(position),
                names.label(operands[slot]),
                names.definition(position),
                PartialFormula.of(node.op(), slot, k -> names.grouped(operands[k]), names.grouped(position)),
                Adjoints.partial(node, slot),
                site == null || site.isBlank() ? null : Names.oneLine(site.strip()));
    }
}
