package dev.tracegrad.print;

import java.io.IOException;
import java.util.Arrays;

/**
 * A graph's nodes in nested boxes, one a scope: for formats that write a box as a whole, with everything in it. Boxes nest
 * 64 deep at most, which parsers of other programs stand; what is deeper is in the box of the 64th.
 */
final class ScopeBoxes {
    private static final int LEVELS = 64;
    private static final int INDENTED = 16;

    /** What is done at each step of a walk; depths count the boxes around. */
    interface Walker {
        void open(int scope, int depth) throws IOException;

        void node(int position, int depth) throws IOException;

        void close(int depth) throws IOException;
    }

    /** Lists by numbers: the first node, and box, in each box, and the next one beside each. The last box is none. */
    private final int[] firstNode;

    private final int[] nextNode;
    private final int[] firstBox;
    private final int[] nextBox;

    ScopeBoxes(ScopeTable scopes, int nodes) {
        int size = scopes.size();
        firstNode = filled(size + 1);
        nextNode = filled(nodes);
        firstBox = filled(size + 1);
        nextBox = filled(size);
        int[] boxes = new int[size];
        for (int i = 0; i < size; i++) {
            boxes[i] = scopes.depth(i) < LEVELS ? i : boxes[scopes.parent(i)];
        }
        for (int i = nodes - 1; i >= 0; i--) {
            int scope = scopes.ofNode(i);
            int box = scope == ScopeTable.NONE ? size : boxes[scope];
            nextNode[i] = firstNode[box];
            firstNode[box] = i;
        }
        for (int i = size - 1; i >= 0; i--) {
            if (boxes[i] == i) {
                int around = scopes.parent(i) == ScopeTable.NONE ? size : scopes.parent(i);
                nextBox[i] = firstBox[around];
                firstBox[around] = i;
            }
        }
    }

    private static int[] filled(int size) {
        int[] list = new int[size];
        Arrays.fill(list, ScopeTable.NONE);
        return list;
    }

    /** Goes through all boxes: of each first the nodes, in topological order, then the boxes in it. */
    void walk(Walker walker) throws IOException {
        int all = firstBox.length - 1;
        nodes(all, 0, walker);
        int[] next = new int[LEVELS + 1];
        int depth = 0;
        next[0] = firstBox[all];
        while (depth >= 0) {
            int box = next[depth];
            if (box == ScopeTable.NONE) {
                depth--;
                if (depth >= 0) {
                    walker.close(depth);
                }
            } else {
                next[depth] = nextBox[box];
                walker.open(box, depth);
                depth++;
                nodes(box, depth, walker);
                next[depth] = firstBox[box];
            }
        }
    }

    private void nodes(int box, int depth, Walker walker) throws IOException {
        for (int i = firstNode[box]; i != ScopeTable.NONE; i = nextNode[i]) {
            walker.node(i, depth);
        }
    }

    /** The blanks before a line in that many boxes. */
    static String indent(int depth) {
        return "  ".repeat(Math.min(depth, INDENTED) + 1);
    }
}
