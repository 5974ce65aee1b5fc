package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes of a graph are in a page: all of them, or those of the outer scopes, as many levels as fit, or, where not
 * even the nodes outside all scopes fit or the root would be missing, those nearest the root. The root always is.
 *
 * <p>What is left out is told by scope: for each outermost scope of which nothing is in the page, the number of its nodes,
 * and which kept nodes and other such scopes it is connected with. Where the nodes nearest the root are kept, all others
 * count as one.
 */
final class PagePart {
    private final Graph graph;

    /** The positions of the nodes in the page; null if they all are. */
    private final int @Nullable [] kept;

    /** For each node its position in the page, or -1 - the number of what is absent; null if all are in the page. */
    private final int @Nullable [] positions;

    private final List<Absent> absent;
    private final int levels;

    /**
     * What is left out together.
     *
     * @param scope the scope it is all in; null where the nodes nearest the root are kept
     * @param first the position in the page that its first node would have
     */
    record Absent(@Nullable Scope scope, int first, int nodes) {}

    private PagePart(Graph graph, int @Nullable [] kept, int @Nullable [] positions, List<Absent> absent, int levels) {
        this.graph = graph;
        this.kept = kept;
        this.positions = positions;
        this.absent = absent;
        this.levels = levels;
    }

    /**
     * What of the graph is in a page.
     *
     * @param most the most nodes, and scopes that stand for nodes, that a page holds
     */
    static PagePart of(Graph graph, int most) {
        if (graph.size() <= most) {
            return new PagePart(graph, null, null, List.of(), 0);
        }
        ScopeDepths depths = new ScopeDepths(graph);
        int levels = depths.levelsWithin(most);
        boolean[] keeps = levels < 0 ? nearest(graph, most) : new boolean[graph.size()];
        for (int i = 0; levels >= 0 && i < keeps.length; i++) {
            keeps[i] = depths.of(i) <= levels;
        }
        return of(graph, keeps, levels);
    }

    private static PagePart of(Graph graph, boolean[] keeps, int levels) {
        int[] kept = new int[keeps.length];
        int[] positions = new int[keeps.length];
        int size = 0;
        Map<Object, Integer> numbers = new HashMap<>();
        List<Absent> absent = new ArrayList<>();
        for (int i = 0; i < keeps.length; i++) {
            if (keeps[i]) {
                positions[i] = size;
                kept[size++] = i;
            } else {
                Scope scope = levels < 0 ? null : ScopeDepths.around(graph.scopeOf(i), levels + 1);
                Integer number = numbers.putIfAbsent(scope == null ? "" : scope, absent.size());
                if (number == null) {
                    number = absent.size();
                    absent.add(new Absent(scope, size, 0));
                }
                Absent so = absent.get(number);
                absent.set(number, new Absent(scope, so.first(), so.nodes() + 1));
                positions[i] = -1 - number;
            }
        }
        return new PagePart(graph, Arrays.copyOf(kept, size), positions, absent, levels);
    }

    /** The nodes at the fewest steps from the root, found breadth first. */
    private static boolean[] nearest(Graph graph, int most) {
        boolean[] near = new boolean[graph.size()];
        int[] queue = new int[most];
        int size = 1;
        queue[0] = graph.size() - 1;
        near[graph.size() - 1] = true;
        for (int next = 0; next < size; next++) {
            for (int operand : graph.operandsOf(queue[next])) {
                if (!near[operand] && size < most) {
                    near[operand] = true;
                    queue[size++] = operand;
                }
            }
        }
        return near;
    }

    /** How many nodes are in the page. */
    int size() {
        return kept == null ? graph.size() : kept.length;
    }

    /** The graph's position of the node that has this one in the page. */
    int kept(int position) {
        return kept == null ? position : kept[position];
    }

    /** The position in the page of a node of the graph; negative if it is not in the page. */
    int positionOf(int position) {
        return positions == null ? position : positions[position];
    }

    /** One sentence on what is left out; empty if nothing is. */
    String note() {
        if (absent.isEmpty()) {
            return "";
        }
        String which = levels < 0
                ? "those nearest the root"
                : levels == 0
                        ? "those outside all calls"
                        : levels == 1
                                ? "those of the outermost level of calls"
                                : "those of the " + levels + " outermost levels of calls";
        return String.format(
                Locale.ROOT,
                "This page holds %,d of %,d nodes, %s; the others are only counted.",
                size(),
                graph.size(),
                which);
    }

    /** Whether all nodes are in the page. */
    boolean isWhole() {
        return kept == null;
    }

    /** What is left out, each with the page's position that its first node would have. */
    List<Absent> absent() {
        return absent;
    }

    /**
     * The edges that are not between two nodes of the page, each once: the operand in the upper half, the user in the lower
     * one, where -1 is the first that is absent.
     */
    long[] absentEdges() {
        if (positions == null) {
            return new long[0];
        }
        long[] edges = new long[graph.edgeCount()];
        int size = 0;
        for (int i = 0; i < positions.length; i++) {
            for (int operand : graph.operandsOf(i)) {
                int from = positions[operand];
                int to = positions[i];
                if (from != to && (from < 0 || to < 0)) {
                    edges[size++] = (long) from << 32 | to & 0xffff_ffffL;
                }
            }
        }
        return Arrays.stream(edges, 0, size).sorted().distinct().toArray();
    }
}
