package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Scope;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes of a graph a text shows: those that are at most so many operations away from the results, that have a name,
 * that were made in a scope. Results are the root, or the nodes of the scope that no other of its nodes uses; they are always
 * shown, and so are the nodes from outside that those of the scope use.
 *
 * @param depth how many operations away
 * @param under the scope, or null for the whole graph
 */
record Selection(int depth, boolean onlyNamed, @Nullable Scope under) {
    static final Selection ALL = new Selection(Integer.MAX_VALUE, false, null);

    /** @throws IllegalArgumentException if {@code depth} is negative */
    Selection withDepth(int depth) {
        if (depth < 0) {
            throw new IllegalArgumentException("depth: " + depth + " is less than 0");
        }
        return new Selection(depth, onlyNamed, under);
    }

    Selection withNamesOnly() {
        return new Selection(depth, true, under);
    }

    /** @throws NullPointerException if {@code scope} is null */
    Selection withScope(Scope scope) {
        return new Selection(depth, onlyNamed, Objects.requireNonNull(scope, "scope: null is not a Scope"));
    }

    /** What becomes of a node. */
    enum Part {
        /** It is shown. */
        SHOWN,
        /** It is shown as what it is, but not how it was made, since that was outside. */
        INPUT,
        /** It is not shown since it has no name, but what it was made from may be. */
        PASSED,
        /** It is too far away. */
        DEEP,
        /** It was made outside, or has no name to be shown with. */
        ELSEWHERE
    }

    /** What becomes of each node of a graph; of inline constants nothing. */
    static final class Parts {
        private final Part[] parts;
        private final boolean[] isResult;

        Parts(Selection selection, Graph graph, Names names) {
            int size = graph.size();
            parts = new Part[size];
            isResult = new boolean[size];
            if (selection.equals(ALL)) {
                Arrays.fill(parts, Part.SHOWN);
                isResult[size - 1] = true;
                return;
            }
            boolean[] inside = selection.inside(graph);
            int[] levels = levels(graph, inside, isResult, selection.under == null);
            for (int i = 0; i < size; i++) {
                boolean hasName = graph.topologicalOrder().get(i).name() != null;
                if (isResult[i]) {
                    parts[i] = Part.SHOWN;
                } else if (levels[i] == Integer.MAX_VALUE) {
                    parts[i] = Part.ELSEWHERE;
                } else if (levels[i] > selection.depth) {
                    parts[i] = Part.DEEP;
                } else if (selection.onlyNamed && !hasName) {
                    parts[i] = inside[i] ? Part.PASSED : Part.ELSEWHERE;
                } else {
                    parts[i] = inside[i] ? Part.SHOWN : Part.INPUT;
                }
            }
        }

        /** How many operations each node is away from a result, by way of nodes inside; the greatest number if none is. */
        private static int[] levels(Graph graph, boolean[] inside, boolean[] isResult, boolean isWhole) {
            int[] levels = new int[inside.length];
            Arrays.fill(levels, Integer.MAX_VALUE);
            boolean[] isUsed = new boolean[inside.length];
            for (int i = levels.length - 1; i >= 0; i--) {
                if (!inside[i]) {
                    continue;
                }
                isResult[i] = isWhole ? i == levels.length - 1 : !isUsed[i];
                if (isResult[i]) {
                    levels[i] = 0;
                }
                for (int operand : graph.operandsOf(i)) {
                    isUsed[operand] = true;
                    levels[operand] = Math.min(levels[operand], levels[i] + 1);
                }
            }
            return levels;
        }

        Part of(int position) {
            return parts[position];
        }

        boolean isShown(int position) {
            return parts[position] == Part.SHOWN || parts[position] == Part.INPUT;
        }

        /** Whether it is the root, or a result of the scope. */
        boolean isResult(int position) {
            return isResult[position];
        }
    }

    private boolean[] inside(Graph graph) {
        boolean[] inside = new boolean[graph.size()];
        if (under == null) {
            Arrays.fill(inside, true);
            return inside;
        }
        ScopeTable scopes = new ScopeTable(graph);
        boolean[] within = scopes.within(under);
        for (int i = 0; i < inside.length; i++) {
            inside[i] = scopes.ofNode(i) != ScopeTable.NONE && within[scopes.ofNode(i)];
        }
        return inside;
    }

    /** The line that says how many nodes are not shown, or an empty text if all are. */
    static String hidden(int nodes) {
        return nodes == 0 ? "" : "… " + nodes + " more node" + (nodes == 1 ? "" : "s") + "\n";
    }
}
