package dev.tracegrad.processor.reader;

import java.util.Arrays;

/** Where the lines of a text begin, counted as javac counts them (JLS 3.4), which with {@code -g:none} does not count at all. */
final class Lines {
    private final int[] starts;
    private final int count;

    Lines(CharSequence text) {
        int[] found = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean isInside = at == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((at == '\n' || at == '\r') && !isInside) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, 2 * lines);
                }
                found[lines] = i + 1;
                lines++;
            }
        }
        this.starts = found;
        this.count = lines;
    }

    /** The line of a place in the text, from 1. */
    int number(int position) {
        int at = Arrays.binarySearch(starts, 0, count, position);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Where a line begins. */
    int start(int number) {
        return starts[number - 1];
    }
}
