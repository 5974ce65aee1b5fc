package dev.tracegrad.print.layout;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    /** How many scopes there are at most around a node; groups of iterations are not counted. */
    static final int DEEPEST = 8;

    /** A scope, or a group of iterations, which is one that nobody has made. */
    private record Entry(@Nullable Scope scope, @Nullable String group, int parent, int depth) {}

    private List<Entry> entries = new ArrayList<>();
    private final int[] ofNode;

    /** How many nodes are in each scope and in none that is within it. */
    private final int[] own;

    /** How many scopes are directly within each. */
    private final int[] children;

    /** How many nodes there are in each scope, with all that are within it. */
    private final int[] total;

    /**
     * The scopes of a graph.
     *
     * @param grouped whether the iterations of long loops are put in groups, as {@link PassGroups} does it
     */
    Scopes(Graph graph, boolean grouped) {
        entries.add(new Entry(null, null, -1, 0));
        ofNode = new int[graph.size()];
        Map<Scope, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ofNode.length; i++) {
            Scope scope = graph.scopeOf(i);
            ofNode[i] = scope == null ? 0 : number(scope, numbers);
        }
        if (grouped) {
            group();
        }
        own = new int[count()];
        children = new int[count()];
        total = new int[count()];
        for (int scope : ofNode) {
            own[scope]++;
            total[scope]++;
        }
        for (int s = count() - 1; s > 0; s--) {
            total[parent(s)] += total[s];
            children[parent(s)]++;
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
            int depth = entries.get(number).depth;
            if (depth < DEEPEST) {
                entries.add(new Entry(next, null, number, depth + 1));
                number = entries.size() - 1;
            }
            numbers.put(next, number);
        }
        return number;
    }

    /** Numbers everything anew, each group before the first of its iterations. */
    private void group() {
        PassGroups groups = new PassGroups(this);
        List<Entry> old = entries;
        int[] numbers = new int[old.size()];
        Map<Integer, Integer> groupNumbers = new HashMap<>();
        entries = new ArrayList<>();
        entries.add(old.get(0));
        for (int s = 1; s < old.size(); s++) {
            int parent = numbers[old.get(s).parent];
            int group = groups.of(s);
            if (group >= 0) {
                Integer number = groupNumbers.get(group);
                if (number == null) {
                    entries.add(new Entry(null, groups.label(group), parent, entries.get(parent).depth + 1));
                    number = entries.size() - 1;
                    groupNumbers.put(group, number);
                }
                parent = number;
            }
            numbers[s] = entries.size();
            entries.add(new Entry(old.get(s).scope, null, parent, entries.get(parent).depth + 1));
        }
        for (int i = 0; i < ofNode.length; i++) {
            ofNode[i] = numbers[ofNode[i]];
        }
    }

    /** How many there are, the outside counted. */
    int count() {
        return entries.size();
    }

    int ofNode(int node) {
        return ofNode[node];
    }

    /** The scope around a scope; not for 0. */
    int parent(int scope) {
        return entries.get(scope).parent;
    }

    /** How many scopes and groups there are around it, itself counted. */
    int depth(int scope) {
        return entries.get(scope).depth;
    }

    /** Whether this is an iteration of a loop, or a group of them. */
    boolean isPass(int scope) {
        Entry entry = entries.get(scope);
        return entry.scope == null ? entry.group != null : entry.scope.isPass();
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

    /** The label; empty for 0. */
    String label(int scope) {
        Entry entry = entries.get(scope);
        return entry.scope != null ? entry.scope.label() : entry.group != null ? entry.group : "";
    }

    /** The labels from the outside to the scope; empty for 0. */
    String path(int scope) {
        Entry entry = entries.get(scope);
        if (entry.scope != null) {
            return entry.scope.path();
        }
        String around = entry.parent > 0 ? path(entry.parent) + " › " : "";
        return entry.group == null ? "" : around + entry.group;
    }
}
