package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import dev.tracegrad.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scopes of a graph's nodes and those around them, numbered from 0 in the order in which they are met, each after the
 * one around it. In time and memory linear in nodes and scopes, however deep these are.
 */
final class ScopeTable {
    /** The number of what is not there: of the scope of a node, of the one around, of a source. */
    static final int NONE = -1;

    private static final int PATH_LABELS = 32;

    private final int[] ofNodes;
    private final List<Scope> scopes = new ArrayList<>();
    private int[] parents = new int[16];
    private int[] depths = new int[16];
    private int[] sourcesOf = new int[16];
    private final Map<Source, Integer> sources = new LinkedHashMap<>();
    private final List<Source> sourceList;

    ScopeTable(Graph graph) {
        ofNodes = new int[graph.size()];
        Map<Scope, Integer> numbers = new HashMap<>();
        Scope last = null;
        int number = NONE;
        for (int i = 0; i < ofNodes.length; i++) {
            Scope scope = graph.scopeOf(i);
            if (scope != last) {
                number = scope == null ? NONE : number(scope, numbers);
                last = scope;
            }
            ofNodes[i] = number;
        }
        sourceList = List.copyOf(sources.keySet());
    }

    private int number(Scope scope, Map<Scope, Integer> numbers) {
        Deque<Scope> unknown = new ArrayDeque<>();
        int number = NONE;
        for (Scope at = scope; at != null; at = at.parent()) {
            Integer known = numbers.get(at);
            if (known != null) {
                number = known;
                break;
            }
            unknown.push(at);
        }
        while (!unknown.isEmpty()) {
            Scope next = unknown.pop();
            number = add(next, number);
            numbers.put(next, number);
        }
        return number;
    }

    private int add(Scope scope, int parent) {
        int number = scopes.size();
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, number * 2);
            depths = Arrays.copyOf(depths, number * 2);
            sourcesOf = Arrays.copyOf(sourcesOf, number * 2);
        }
        scopes.add(scope);
        parents[number] = parent;
        depths[number] = parent == NONE ? 0 : depths[parent] + 1;
        // An iteration would climb to its call for the source.
        if (scope.isPass() && parent != NONE) {
            sourcesOf[number] = sourcesOf[parent];
        } else {
            Source source = scope.source();
            sourcesOf[number] = source == null ? NONE : sources.computeIfAbsent(source, s -> sources.size());
        }
        return number;
    }

    /** How many scopes there are. */
    int size() {
        return scopes.size();
    }

    boolean isEmpty() {
        return scopes.isEmpty();
    }

    /** The scope of a node, or {@link #NONE}. */
    int ofNode(int position) {
        return ofNodes[position];
    }

    Scope scope(int number) {
        return scopes.get(number);
    }

    String label(int number) {
        return scopes.get(number).label();
    }

    boolean isPass(int number) {
        return scopes.get(number).isPass();
    }

    /** The scope around this one, or {@link #NONE}. */
    int parent(int number) {
        return parents[number];
    }

    /** How many scopes are around this one. */
    int depth(int number) {
        return depths[number];
    }

    /** The number of the scope's source, or {@link #NONE}. */
    int source(int number) {
        return sourcesOf[number];
    }

    /** The sources in the order of their numbers, each once. */
    List<Source> sources() {
        return sourceList;
    }

    /** For each scope whether it is this one or in it. */
    boolean[] within(Scope outer) {
        boolean[] within = new boolean[size()];
        for (int i = 0; i < within.length; i++) {
            within[i] = scopes.get(i) == outer || (parents[i] != NONE && within[parents[i]]);
        }
        return within;
    }

    /** The labels from the outermost scope to this one, as {@code train › forward}; of many the inner ones, after "… ›". */
    String path(int number) {
        Deque<String> labels = new ArrayDeque<>();
        int at = number;
        while (at != NONE && labels.size() < PATH_LABELS) {
            labels.addFirst(label(at));
            at = parents[at];
        }
        if (at != NONE) {
            labels.addFirst("…");
        }
        return String.join(" › ", labels);
    }
}
