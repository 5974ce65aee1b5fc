package dev.tracegrad.print;

import java.util.Arrays;

/** A stack of positions in a graph's topological order, which takes the place of recursion. */
final class Positions {
    private int[] positions = new int[16];
    private int size;

    void push(int position) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size * 2);
        }
        positions[size++] = position;
    }

    /** Takes the position that was pushed last; there must be one. */
    int pop() {
        return positions[--size];
    }

    boolean isEmpty() {
        return size == 0;
    }
}
