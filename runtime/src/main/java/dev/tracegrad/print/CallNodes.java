package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Source;
import dev.tracegrad.Span;
import java.util.Arrays;

/**
 * The nodes of each call of a method that stand in its source, in topological order. Iterations of loops belong to the call that
 * they are in.
 */
final class CallNodes {
    /** The call that each scope is in. */
    private final int[] calls;

    private final ScopeTable scopes;

    /** For each call its first node, and for each node the next one of the call. */
    private final int[] first;

    private final int[] next;
    private int unplaced;

    CallNodes(Graph graph, ScopeTable scopes) {
        this.scopes = scopes;
        calls = new int[scopes.size()];
        for (int i = 0; i < calls.length; i++) {
            boolean isPass = scopes.isPass(i) && scopes.parent(i) != ScopeTable.NONE;
            calls[i] = isPass ? calls[scopes.parent(i)] : i;
        }
        Source[] sources = scopes.sources().toArray(new Source[0]);
        int[] lastLines = new int[sources.length];
        for (int i = 0; i < sources.length; i++) {
            lastLines[i] =
                    sources[i].firstLine() + (int) sources[i].text().lines().count() - 1;
        }
        first = new int[scopes.size()];
        Arrays.fill(first, ScopeTable.NONE);
        next = new int[graph.size()];
        for (int i = graph.size() - 1; i >= 0; i--) {
            int scope = scopes.ofNode(i);
            int source = scope == ScopeTable.NONE ? ScopeTable.NONE : scopes.source(scope);
            Span span = source == ScopeTable.NONE ? null : graph.spanOf(i);
            boolean isLeaf = graph.topologicalOrder().get(i).isLeaf();
            if (!isLeaf
                    && span != null
                    && span.file().equals(sources[source].file())
                    && span.line() >= sources[source].firstLine()
                    && span.endLine() <= lastLines[source]) {
                next[i] = first[calls[scope]];
                first[calls[scope]] = i;
            } else if (!isLeaf) {
                unplaced++;
            }
        }
    }

    boolean hasNodes(int call) {
        return first[call] != ScopeTable.NONE;
    }

    /** The first node of a call, or {@link ScopeTable#NONE}. */
    int first(int call) {
        return first[call];
    }

    /** The node of the same call after this one, or {@link ScopeTable#NONE}. */
    int next(int position) {
        return next[position];
    }

    /** The call that made a node, in the source or not, or {@link ScopeTable#NONE}. */
    int callOf(int position) {
        int scope = scopes.ofNode(position);
        return scope == ScopeTable.NONE ? ScopeTable.NONE : calls[scope];
    }

    /** The number of operations that are in no call's source. */
    int unplaced() {
        return unplaced;
    }
}
