package dev.tracegrad.processor;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of generated code that have more than 140 characters, and are not one long literal or name. */
final class LongLines {
    private static final int MOST = 140;

    /** A line whose longest literal or name cannot stand in a line with anything else. */
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.$]+");

    private LongLines() {}

    static List<String> of(String text) {
        return text.lines()
                .filter(line -> line.length() > MOST && longestToken(line) < MOST / 2)
                .toList();
    }

    private static int longestToken(String line) {
        return TOKEN.matcher(line)
                .results()
                .mapToInt(found -> found.end() - found.start())
                .max()
                .orElse(0);
    }
}
