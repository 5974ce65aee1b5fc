package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In how many scopes, one within the other, each node of a graph is: 0 for one that is in none. */
final class ScopeDepths {
    private final int[] depths;
    private final Map<Scope, Integer> known = new HashMap<>();

    ScopeDepths(Graph graph) {
        depths = new int[graph.size()];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = depth(graph.scopeOf(i));
        }
    }

    int of(int position) {
        return depths[position];
    }

    /**
     * The most levels whose nodes, and the scopes of the next level, are together at most so many; -1 if not even the
     * nodes outside all scopes are so few, or the root would not be among them.
     */
    int levelsWithin(int most) {
        List<long[]> counts = new ArrayList<>(); // by depth: nodes, scopes
        for (int depth : depths) {
            at(counts, depth)[0]++;
        }
        for (int depth : known.values()) {
            at(counts, depth)[1]++;
        }
        int levels = -1;
        long nodes = 0;
        for (int depth = 0; depth < counts.size(); depth++) {
            nodes += counts.get(depth)[0];
            long scopes = depth + 1 < counts.size() ? counts.get(depth + 1)[1] : 0;
            if (nodes + scopes <= most && depth >= depths[depths.length - 1]) {
                levels = depth;
            }
        }
        return levels;
    }

    private static long[] at(List<long[]> counts, int depth) {
        while (counts.size() <= depth) {
            counts.add(new long[2]);
        }
        return counts.get(depth);
    }

    private int depth(@Nullable Scope scope) {
        List<Scope> missing = new ArrayList<>();
        Scope at = scope;
        while (at != null && !known.containsKey(at)) {
            missing.add(at);
            at = at.parent();
        }
        int depth = at == null ? 0 : known.get(at);
        for (int i = missing.size() - 1; i >= 0; i--) {
            known.put(missing.get(i), ++depth);
        }
        return depth;
    }

    /** The scope of that depth, from 1, around this one or itself. */
    static Scope around(@Nullable Scope scope, int depth) {
        List<Scope> path = new ArrayList<>();
        for (Scope at = scope; at != null; at = at.parent()) {
            path.add(at);
        }
        return path.get(path.size() - depth);
    }
}
