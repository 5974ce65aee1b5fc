package dev.tracegrad.print.layout;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scopes of a graph's nodes, numbered so that a scope comes after the one around it; 0 is outside of all scopes.
 *
 * <p>What is more than {@link #DEEPEST} scopes deep, as in a recursion, counts to the scope at that depth. Time and memory
 * are linear in nodes and scopes.
 */
final class Scopes {
    /** How many frames there are at most around a node. */
    static final int DEEPEST = 8;

    private final List<@Nullable Scope> scopes = new ArrayList<>();
    private int[] parents = new int[16];
    private int[] depths = new int[16];
    private final int[] ofNode;

    /** How many nodes are in each scope and in none that is within it. */
    private final int[] own;

    /** How many scopes are directly within each. */
    private final int[] children;

    /** How many nodes there are in each scope, with all that are within it. */
    private final int[] total;

    Scopes(Graph graph) {
        scopes.add(null);
        ofNode = new int[graph.size()];
        Map<Scope, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ofNode.length; i++) {
            Scope scope = graph.scopeOf(i);
            ofNode[i] = scope == null ? 0 : number(scope, numbers);
        }
        own = new int[count()];
        children = new int[count()];
        total = new int[count()];
        for (int scope : ofNode) {
            own[scope]++;
            total[scope]++;
        }
        for (int s = count() - 1; s > 0; s--) {
            total[parents[s]] += total[s];
            children[parents[s]]++;
        }
    }

    private int number(Scope scope, Map<Scope, Integer> numbers) {
        Deque<Scope> unknown = new ArrayDeque<>();
        Scope known = scope;
        while (known != null && !numbers.containsKey(known)) {
            unknown.push(known);
            known = known.parent();
        }
        int number = known == null ? 0 : numbers.get(known);
        for (Scope next : unknown) {
            if (depths[number] < DEEPEST) {
                int parent = number;
                number = scopes.size();
                scopes.add(next);
                if (number == parents.length) {
                    parents = Arrays.copyOf(parents, number * 2);
                    depths = Arrays.copyOf(depths, number * 2);
                }
                parents[number] = parent;
                depths[number] = depths[parent] + 1;
            }
            numbers.put(next, number);
        }
        return number;
    }

    /** How many there are, the outside counted. */
    int count() {
        return scopes.size();
    }

    int ofNode(int node) {
        return ofNode[node];
    }

    /** The scope around a scope; not for 0. */
    int parent(int scope) {
        return parents[scope];
    }

    int depth(int scope) {
        return depths[scope];
    }

    /** How many boxes there are in a scope that is open, if none within it is. */
    int boxes(int scope) {
        return own[scope] + children[scope];
    }

    int total(int scope) {
        return total[scope];
    }

    /** Whether all that is in a scope is in one within it, so that one frame does for both. */
    boolean isThrough(int scope) {
        return scope > 0 && own[scope] == 0 && children[scope] == 1;
    }

    /** The label; not for 0. */
    String label(int scope) {
        return get(scope).label();
    }

    /** The labels from the outside to the scope; not for 0. */
    String path(int scope) {
        return get(scope).path();
    }

    private Scope get(int scope) {
        Scope found = scopes.get(scope);
        if (found == null) {
            throw new IllegalArgumentException("scope: the outside has no label");
        }
        return found;
    }
}
