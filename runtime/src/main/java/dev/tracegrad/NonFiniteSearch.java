package dev.tracegrad;

import dev.tracegrad.NonFinite.Operand;
import dev.tracegrad.NonFinite.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where NaN or infinity arises: two walks over the graph, one along the order and one against it. */
final class NonFiniteSearch {
    private final Graph graph;
    private final List<Value> order;

    private NonFiniteSearch(Graph graph) {
        this.graph = graph;
        this.order = graph.topologicalOrder();
    }

    static Optional<NonFinite> of(Graph graph) {
        NonFiniteSearch search = new NonFiniteSearch(graph);
        int leaf = -1;
        for (int i = 0; i < search.order.size(); i++) {
            if (search.isFinite(i)) {
                continue;
            }
            if (search.order.get(i).isLeaf()) {
                leaf = leaf < 0 ? i : leaf;
            } else if (search.hasFiniteOperands(i)) {
                return Optional.of(
                        search.result(Origin.VALUE, i, search.order.get(i).data(), i));
            }
        }
        NonFinite gradient = search.gradient();
        if (gradient != null) {
            return Optional.of(gradient);
        }
        return leaf < 0
                ? Optional.empty()
                : Optional.of(
                        search.result(Origin.LEAF, leaf, search.order.get(leaf).data(), leaf));
    }

    private boolean isFinite(int position) {
        return Double.isFinite(order.get(position).data());
    }

    private boolean hasFiniteOperands(int position) {
        for (int operand : graph.operandsOf(position)) {
            if (!isFinite(operand)) {
                return false;
            }
        }
        return true;
    }

    /** The first gradient, against the order, that is not finite though all it is made of is; or null. */
    private @Nullable NonFinite gradient() {
        double[] adjoints = Adjoints.of(graph, 1);
        int found = -1;
        int through = -1;
        int overflown = -1;
        for (int i = adjoints.length - 1; i > found; i--) {
            if (overflown < 0 && !Double.isFinite(adjoints[i])) {
                overflown = i;
            }
            if (!Double.isFinite(adjoints[i]) || !isFinite(i) || !hasFiniteOperands(i)) {
                continue;
            }
            int[] operands = graph.operandsOf(i);
            for (int k = 0; k < operands.length; k++) {
                int operand = operands[k];
                if (operand > found
                        && order.get(operand).op() != Op.CONSTANT
                        && !Double.isFinite(adjoints[i] * Adjoints.partial(order.get(i), k))) {
                    found = operand;
                    through = i;
                }
            }
        }
        if (found >= 0) {
            return result(Origin.GRADIENT, found, adjoints[found], through);
        }
        return overflown < 0 ? null : overflow(overflown, adjoints[overflown]);
    }

    /** A gradient of which each summand is finite, but not the sum; or null if a value that it uses is not. */
    private @Nullable NonFinite overflow(int position, double gradient) {
        int through = -1;
        for (int i = position + 1; i < order.size(); i++) {
            for (int operand : graph.operandsOf(i)) {
                if (operand == position) {
                    if (!isFinite(i) || !hasFiniteOperands(i)) {
                        return null;
                    }
                    through = i;
                }
            }
        }
        return through < 0 ? null : result(Origin.GRADIENT, position, gradient, through);
    }

    /** @param made the node whose operation gave the number */
    private NonFinite result(Origin origin, int position, double number, int made) {
        Names names = new Names(graph);
        Value operation = order.get(made);
        Set<Operand> operands = new LinkedHashSet<>();
        for (int operand : graph.operandsOf(made)) {
            operands.add(new Operand(names.label(operand), order.get(operand).data()));
        }
        String formula = operation.isLeaf()
                ? names.label(made)
                : operation.name() == null ? names.formula(made) : names.definition(made);
        String site = graph.siteOf(made);
        return new NonFinite(
                origin,
                order.get(position),
                names.label(position),
                number,
                operation.op(),
                formula,
                site == null || site.isBlank() ? null : Names.oneLine(site.strip()),
                List.copyOf(operands));
    }
}
