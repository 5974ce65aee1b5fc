package dev.tracegrad.processor.reader;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin, counted as javac counts them (JLS 3.4), which with {@code -g:none} does not count at all. */
final class Lines {
    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        IntStream.Builder found = IntStream.builder().add(0);
        int feed = text.indexOf('\n');
        int back = text.indexOf('\r');
        while (feed >= 0 || back >= 0) {
            boolean isFeed = back < 0 || feed >= 0 && feed < back;
            int next = isFeed ? feed + 1 : feed == back + 1 ? back + 2 : back + 1;
            found.add(next);
            feed = feed >= 0 && feed < next ? text.indexOf('\n', next) : feed;
            back = back >= 0 && back < next ? text.indexOf('\r', next) : back;
        }
        this.starts = found.build().toArray();
    }

    /** The line of a place in the text, from 1. */
    int number(int position) {
        int at = Arrays.binarySearch(starts, position);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Where a line begins. */
    int start(int number) {
        return starts[number - 1];
    }

    /** A line, without what ends it. */
    String text(int number) {
        int start = start(number);
        int end = number < starts.length ? start(number + 1) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }
}
